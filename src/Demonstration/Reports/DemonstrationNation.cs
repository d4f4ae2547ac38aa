using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Ranking;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Reports;

/// <summary>
/// Totals of the provinces that have no records here, so that an observer compares all 34 by the same definitions. They are made up, the
/// same on every run, and each says so as its source.
/// </summary>
internal sealed class DemonstrationNation(IDbContextFactory<Db> contexts, Units units, WriteGate gate, OfficeClock clock) : IDemonstration
{
    public const string Source = "số liệu tổng hợp giả lập";

    private const string OwnProvince = "25";

    /// <summary>Stand for the end of a period; the others are added up over its months.</summary>
    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal)
    {
        "dossiers.open",
        "dossiers.open-overdue",
        "dossiers.services",
        "dossiers.services-whole",
        "dossiers.services-online",
        "dossiers.services-online-used",
        "dossiers.services-charged",
        "dossiers.services-paid-online",
    };

    public int Order => 81;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Set<DeclaredValue>().AnyAsync(row => row.Source == Source, ct))
            {
                return;
            }
        }

        var windows = Windows(clock.Today);
        foreach (var province in units.Provinces.Where(unit => unit.Code != OwnProvince))
        {
            await gate.RunAsync<int>(
                Deed.BySystem(clock.Now, "Dựng dữ liệu trình diễn"),
                (write, _) =>
                {
                    var rows = windows.SelectMany(window => Of(province, window, write.Deed.At)).ToList();
                    write.Db.AddRange(rows);
                    write.Record(
                        "indicator.declared",
                        "indicator-value",
                        rows[0].Id,
                        province.Code,
                        province.Path,
                        $"{province.Name}: {rows.Count} số, {Source}"
                    );
                    return Task.FromResult<Result<int>>(rows.Count);
                },
                ct
            );
        }
    }

    /// <summary>What the page offers first: this month and the last, this quarter and this year.</summary>
    internal static IReadOnlyList<DayWindow> Windows(DateOnly today) =>
        [
            .. new[]
            {
                RankingPeriod.Of(null, today),
                RankingPeriod.Of(null, today.AddMonths(-1)),
                RankingPeriod.Of($"{today.Year:D4}-q{((today.Month - 1) / 3) + 1}", today),
                RankingPeriod.Of($"{today.Year:D4}", today),
            }.Select(period => period.Window),
        ];

    private static IEnumerable<DeclaredValue> Of(Unit province, DayWindow window, DateTimeOffset at)
    {
        var months = Enumerable.Range(0, 12).Select(window.From.AddMonths).TakeWhile(month => month <= window.To).ToList();
        var byMonth = months.Select(month => OfMonth(province.Code, month)).ToList();
        return byMonth[^1]
            .Keys.Select(code => new DeclaredValue
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = province.Code,
                Code = code,
                UnitPath = province.Path,
                From = window.From,
                To = window.To,
                Number = 1,
                Part = Levels.Contains(code) ? byMonth[^1][code] : byMonth.Sum(month => month[code]),
                Whole = 1,
                Source = Source,
                At = at,
                By = "Dữ liệu trình diễn",
            });
    }

    /// <summary>A month of a province: its own habits by its code, a little different every month.</summary>
    private static Dictionary<string, int> OfMonth(string code, DateOnly month)
    {
        var number = int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);
        var random = new Random((number * 1000) + (month.Year * 12) + month.Month);
        int Part(int whole, int least, int spread) => (int)((long)whole * (least + (number * 37 % spread) + random.Next(3)) / 1000);
        var received = 15_000 + (number * 7919 % 60_000) + random.Next(4_000);
        var (resolved, open, services, payments) = (Part(received, 940, 40), Part(received, 60, 40), 1_700 + (number * 11 % 400), 0);
        var (online, charged) = (Part(services, 620, 300), Part(services, 300, 80));
        payments = Part(received, 350, 200);
        var rated = Part(resolved, 80, 150);
        return new(StringComparer.Ordinal)
        {
            [DeclaredTotals.Counted] = received,
            ["dossiers.received-online"] = Part(received, 430, 480),
            ["dossiers.resolved"] = resolved,
            ["dossiers.resolved-in-time"] = Part(resolved, 890, 105),
            ["dossiers.open"] = open,
            ["dossiers.open-overdue"] = Part(open, 10, 90),
            ["dossiers.result-files"] = Part(resolved, 500, 450),
            ["dossiers.digitised"] = Part(resolved, 400, 500),
            ["dossiers.payments"] = payments,
            ["dossiers.payments-online"] = Part(payments, 400, 550),
            ["dossiers.rated"] = rated,
            ["dossiers.satisfied"] = Part(rated, 850, 140),
            ["dossiers.services"] = services,
            ["dossiers.services-whole"] = Part(services, 700, 290),
            ["dossiers.services-online"] = online,
            ["dossiers.services-online-used"] = Part(online, 300, 450),
            ["dossiers.services-charged"] = charged,
            ["dossiers.services-paid-online"] = Part(charged, 350, 500),
        };
    }
}
