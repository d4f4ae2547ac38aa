using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>A department that asks and communes that answer; acts through the real handlers.</summary>
internal sealed record ReportPeople(
    Given Given,
    (string UserName, Seat Seat) Specialist,
    (string UserName, Seat Seat) Head,
    Unit Commune,
    (string UserName, Seat Seat) Officer,
    (string UserName, Seat Seat) Leader
)
{
    public const string Department = "/25/so-noi-vu/";

    public static async Task<ReportPeople> OnAsync(TestDatabase database)
    {
        var given = await MadeUpFigures.GivenAsync(database);
        var commune = given.Commune();
        return new(
            given,
            await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên"),
            await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc"),
            commune,
            await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/", "Công chức Văn phòng – Thống kê"),
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Chủ tịch UBND")
        );
    }

    /// <summary>One known cell, a typed whole with two parts, and one with bounds.</summary>
    public DemandFacts Facts(Func<DemandFacts, DemandFacts>? change = null)
    {
        var facts = new DemandFacts
        {
            Name = $"Báo cáo thử {Guid.NewGuid():N}",
            LegalGround = "Nghị định 09/2019/NĐ-CP",
            Frequency = DemandFrequency.Month,
            Levels = DemandLevels.Communes,
            UnitPaths = [Commune.Path],
            Hours = 1.5m,
            ValidFrom = new DateOnly(2025, 7, 1),
            Cells =
            [
                new("c1", "Phiên giải quyết tiếp công dân trong kỳ", "phiên") { Indicator = MadeUpFigures.Received },
                new("c2", "Lượt thăm hộ nghèo", "lượt"),
                new("c3", "Trong đó tại thôn", "lượt") { Rule = new CellRule(null, null, "c2", null) },
                new("c4", "Trong đó tại trụ sở", "lượt") { Rule = new CellRule(null, null, "c2", null) },
                new("c5", "Giờ mất điện", "giờ") { Rule = new CellRule(0, 100, null, 3) },
            ],
        };
        return change?.Invoke(facts) ?? facts;
    }

    public async Task<Result<string>> ProposeAsync(DemandFacts facts, Seat? seat = null) =>
        await InAsync(services =>
            services
                .GetRequiredService<WriteDemand>()
                .RunAsync(null, facts, seat ?? Specialist.Seat, Deed(seat ?? Specialist.Seat), default)
        );

    /// <param name="decided">When it was; now where nothing is said.</param>
    public async Task<string> AskAsync(Func<DemandFacts, DemandFacts>? change = null, DateTimeOffset? decided = null)
    {
        var code = (await ProposeAsync(Facts(change))).Value;
        (await MoveAsync(code, DemandAct.Submit, Specialist.Seat)).Refusal.ShouldBeNull();
        (await MoveAsync(code, DemandAct.Approve, Head.Seat, at: decided)).Refusal.ShouldBeNull();
        return code;
    }

    public Task<Result<string>> MoveAsync(string code, DemandAct act, Seat seat, string? content = null, DateTimeOffset? at = null) =>
        InAsync(services =>
            services
                .GetRequiredService<MoveDemand>()
                .RunAsync(code, act, content, seat, new Deed(Actor.From(seat), at ?? Given.Clock.GetUtcNow()), default)
        );

    public Task<Result<int>> SaveAsync(
        string code,
        string period,
        Dictionary<string, string?> values,
        Seat? seat = null,
        int seen = 0,
        Dictionary<string, string?>? notes = null
    ) =>
        InAsync(services =>
            services
                .GetRequiredService<SaveReport>()
                .RunAsync(
                    new FillInput(
                        code,
                        period,
                        values
                            .Keys.Concat(notes?.Keys ?? Enumerable.Empty<string>())
                            .Distinct()
                            .ToDictionary(key => key, key => new TypedCell(values.GetValueOrDefault(key), notes?.GetValueOrDefault(key))),
                        seen,
                        6
                    ),
                    seat ?? Officer.Seat,
                    Deed(seat ?? Officer.Seat),
                    default
                )
        );

    public Task<Result<string>> ReportAsync(string code, string period, UnitReportAct act, Seat seat, string? content = null) =>
        ReportOfAsync(Commune, code, period, act, seat, content);

    public Task<Result<string>> ReportOfAsync(
        Unit unit,
        string code,
        string period,
        UnitReportAct act,
        Seat seat,
        string? content = null
    ) =>
        InAsync(services =>
            services.GetRequiredService<MoveReport>().RunAsync(code, period, unit.Path, act, content, seat, Deed(seat), default)
        );

    public static Dictionary<string, string?> Good { get; } =
        new()
        {
            ["c2"] = "12",
            ["c3"] = "8",
            ["c4"] = "4",
            ["c5"] = "1,5",
        };

    public async Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Given.Program.Scope();
        return await act(scope.ServiceProvider);
    }

    public Deed Deed(Seat seat) => new(Actor.From(seat), Given.Clock.GetUtcNow());
}
