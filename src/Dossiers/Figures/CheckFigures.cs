using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Figures;

/// <summary>Compares every province's counters with its records each night; the boards show when and with what result.</summary>
internal sealed class CheckFigures(FigureCheck check, FigureChecks checks, WriteGate gate, Units units, OfficeClock clock) : IDailyWork
{
    public string Name => "dossier.figures";

    public string Title => "Đối chiếu số liệu tổng hợp với hồ sơ";

    // The check looks at all days at once: one night's is as good as a month's.
    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        foreach (var province in units.Provinces)
        {
            var result = await check.RunAsync(province.Path, units.ChildrenOf(province.Path).Select(unit => unit.Path), ct);
            if (result.Compared > 0)
            {
                await checks.KeepAsync(province.Code, result, clock.Now, ct);
            }
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Đối chiếu số đếm hằng đêm"),
            (write, _) =>
            {
                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                write.Record("figures.checked", "figures", Guid.Empty, string.Empty, "/", "Đã đối chiếu số đếm của mọi tỉnh");
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }
}
