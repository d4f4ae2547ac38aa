using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>Figures of a module that is not there: each unit has 10 received, 9 of them in time, and what a test adds.</summary>
internal sealed class MadeUpFigures(TestDatabase kind) : IIndicatorSource
{
    public const string Received = "made-up.received";
    public const string InTime = "made-up.in-time-share";

    private const int Usual = 10;

    private static readonly ConcurrentDictionary<TestDatabase, Lazy<Task<TestProgram>>> Programs = new();

    /// <summary>Added to what a unit received.</summary>
    public static ConcurrentDictionary<(TestDatabase Kind, string Path), int> More { get; } = new();

    public IReadOnlyList<ComputedIndicator> Indicators { get; } =
    [
        new(
            Received,
            "Phiên giải quyết tiếp công dân trong kỳ",
            "phiên",
            "Số phiên.",
            "đếm",
            IndicatorDirection.Neutral,
            IndicatorRollUp.Sum,
            false,
            null
        ),
        new(
            InTime,
            "Tỷ lệ phiên giải quyết đúng hạn",
            "%",
            "Phần đúng hạn.",
            "đúng hạn / tất cả",
            IndicatorDirection.HigherIsBetter,
            IndicatorRollUp.Ratio,
            false,
            null
        ),
    ];

    /// <summary>A program that knows these figures, shared by the tests of one kind of database.</summary>
    public static async Task<Given> GivenAsync(TestDatabase kind) =>
        new(
            await Programs
                .GetOrAdd(kind, one =>
                    new(() =>
                        TestProgram.StartSharedAsync(one, services => services.AddSingleton<IIndicatorSource>(new MadeUpFigures(one)))
                    )
                )
                .Value
        );

    public Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<IndicatorValue>>([
            .. from path in query.UnitPaths
            from window in query.Windows
            from code in query.Codes
            let number = (new UnitPath(path).IsProvince ? Usual * 1000 : Usual) + More.GetValueOrDefault((kind, path))
            select code == Received
                ? new IndicatorValue(code, path, window, number, 1, "/ho-so")
                : new IndicatorValue(code, path, window, number - 1, number, null),
        ]);
}
