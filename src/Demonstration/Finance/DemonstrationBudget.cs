using Microsoft.EntityFrameworkCore;
using ThongSuot.Demonstration.Identity;
using ThongSuot.Finance;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Publicity;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Finance;

/// <summary>
/// A budget of the demonstration province for this year: the province's pool given to 148 communes, most of which gave it on to their
/// offices and spent of it month by month; a few are late. Every sum is made up; the equation holds because the real lines were moved.
/// </summary>
internal sealed class DemonstrationBudget(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    ISeatDirectory seats,
    FinanceBooks books,
    Units units,
    OfficeClock clock
) : IDemonstration
{
    private const string Source = "13";
    private const long Million = 1_000_000;
    private const int EveryLate = 24;
    private const int EveryListed = 10;
    private const int EveryPublished = 3;

    /// <summary>Where it goes in a commune: the office, the chapter, what for, and a month of it for a commune of middle size.</summary>
    private static readonly (string Office, string Chapter, string Category, string Item, long Month)[] Needs =
    [
        ("van-phong", "830", "341", "6001", 210),
        ("van-phong", "830", "341", "6101", 24),
        ("van-phong", "830", "341", "6301", 52),
        ("van-phong", "830", "341", "6501", 14),
        ("van-phong", "830", "341", "6551", 9),
        ("van-phong", "830", "341", "6606", 6),
        ("kinh-te", "831", "341", "6001", 120),
        ("kinh-te", "831", "341", "6301", 29),
        ("kinh-te", "831", "281", "6907", 40),
        ("kinh-te", "831", "338", "7012", 18),
        ("van-hoa-xa-hoi", "832", "341", "6001", 98),
        ("van-hoa-xa-hoi", "832", "341", "6301", 24),
        ("van-hoa-xa-hoi", "832", "161", "7012", 16),
        ("van-hoa-xa-hoi", "832", "398", "7199", 60),
    ];

    public int Order => 65;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var lines = db.BudgetLines;
            if (await lines.AnyAsync(row => row.ProvinceCode == DemonstrationAccounts.ProvinceCode, ct))
            {
                return;
            }
        }

        var province = UnitPath.OfProvince(DemonstrationAccounts.ProvinceCode);
        var finance = (await seats.UnderAsync(UnitPath.OfFinance(DemonstrationAccounts.ProvinceCode), Role.CaseOfficer, ct))[0];
        var leader = (await seats.UnderAsync(province, Role.ProvinceLeader, ct))[0];
        var year = clock.Today.Year;
        var result = await gate.RunAsync(
            Deed.BySystem(OfficeClock.At(new DateOnly(year, 1, 5), new TimeOnly(8, 0)), "Dữ liệu trình diễn"),
            async (write, token) =>
            {
                var made = new Made(year, finance, leader);
                Give(made, province);
                await made.WriteAsync(write, token);
                write.Db.AddRange(PublishedOf(made));
                write.Record(
                    "budget.demonstration",
                    FinanceBooks.LineKind,
                    Guid.Empty,
                    DemonstrationAccounts.ProvinceCode,
                    province,
                    $"Tạo {VietnameseFormat.Number(made.Lines.Count)} dòng dự toán, {VietnameseFormat.Number(made.Entries.Count)} khoản chi trình diễn"
                );
                return Result.Done;
            },
            ct
        );
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }

    private void Give(Made made, UnitPath province)
    {
        var random = new Random(20260105);
        var communes = units.CommunesOf(DemonstrationAccounts.ProvinceCode);
        var decided = new DateOnly(made.Year - 1, 12, 8);
        var head = made.Decide(
            province,
            "1250/QĐ-UBND",
            decided,
            "Giao dự toán ngân sách nhà nước năm " + made.Year,
            made.Finance,
            made.Leader
        );
        var pool = made.LineOf(province, Source, "560", "431", "7301");
        var sizes = communes.Select(commune => (commune.Place?.Population ?? 20_000) / 1_000L).ToList();
        var month = Needs.Sum(need => need.Month) * Million;
        // A commune of twenty thousand people needs what the table says.
        var whole = sizes.Sum(size => month * 12 * Math.Max(8, size) / 20);
        made.Receive(head, pool, whole + (whole / 50), from: null);
        foreach (var (commune, at) in communes.Select((commune, at) => (commune, at)))
        {
            var own = Math.Max(8, sizes[at]);
            var late = at % EveryLate == 7;
            var given = late
                ? null
                : made.Decide(
                    commune.Path,
                    $"{40 + at}/QĐ-UBND",
                    new DateOnly(made.Year - 1, 12, 24),
                    "Phân bổ dự toán năm " + made.Year,
                    made.Finance,
                    made.Leader
                );
            foreach (var need in Needs)
            {
                var amount = need.Month * Million * 12 * own / 20;
                var received = made.LineOf(commune.Path, Source, need.Chapter, need.Category, need.Item);
                made.Receive(
                    head,
                    received,
                    amount,
                    pool,
                    books.Law.GiveOnBy(AssignmentRound.Opening, decided, made.Year, books.CalendarOf(commune.Path))
                );
                if (given is null)
                {
                    continue;
                }

                var line = made.LineOf(new UnitPath(commune.Path).Under(need.Office), Source, need.Chapter, need.Category, need.Item);
                made.Receive(given, line, amount, received);
                Spend(made, line, amount, random, waits: at % EveryListed == 3);
            }
        }
    }

    /// <summary>Every third commune has published its estimate.</summary>
    private IEnumerable<Publication> PublishedOf(Made made) =>
        units
            .CommunesOf(DemonstrationAccounts.ProvinceCode)
            .Where((_, at) => at % EveryPublished == 0)
            .Select((commune, at) => made.Publish(commune.Path, $"{12 + at}/QĐ-UBND", new DateOnly(made.Year, 1, 6 + (at % 20)), books));

    /// <summary>Month by month a twelfth, a little more or less; some communes have run ahead of their pay.</summary>
    private void Spend(Made made, BudgetLine line, long amount, Random random, bool waits)
    {
        var today = clock.Today;
        for (var month = 1; month <= 12; month++)
        {
            var day = new DateOnly(made.Year, month, random.Next(5, 26));
            var part = amount / 12 * random.Next(line.IsPay ? 98 : 60, line.IsPay ? 106 : 104) / 100;
            if (day >= today || part > line.Left)
            {
                return;
            }

            // The latest list of some communes waits for its leader.
            var confirmed = !waits || month < today.Month;
            made.Pay(line, part, day, $"RDT-{month:00}{random.Next(1000, 9999)}", confirmed);
        }
    }
}
