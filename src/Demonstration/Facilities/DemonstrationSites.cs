using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Facilities;

/// <summary>
/// Where the communes of Phú Thọ work, as the province reported on 20/9/2025: 49 of 148 in one place, 99 in several, all with a centre.
/// Each old office that nobody uses is surplus and in exactly one state. Addresses, areas and years are made up.
/// </summary>
internal sealed class DemonstrationSites(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    Units units,
    ISeatDirectory seats,
    OfficeClock clock
) : IDemonstration
{
    public const int OneAddress = 49;

    private const string Province = "25";
    private const int SquareMetres = 100;

    public int Order => 66;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var sites = db.Sites;
            if (await sites.AnyAsync(ct))
            {
                return;
            }
        }

        var province = UnitPath.OfProvince(Province);
        var officers = (await seats.UnderAsync(province, Role.CaseOfficer, ct)).ToLookup(seat => seat.ScopePath, StringComparer.Ordinal);
        var random = new Random(20250920);
        var old = OldUnits.Of(Province).ToLookup(unit => unit.Successors[0].Path, StringComparer.Ordinal);
        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
            async (write, token) =>
            {
                var made = new List<Site>();
                var series = $"TS{Province}-{clock.Today.Year}";
                // The communes made of most old ones sit most scattered.
                var communes = units.CommunesOf(Province).OrderBy(unit => old[unit.Path].Count()).ThenBy(unit => unit.Code).ToList();
                foreach (var (commune, at) in communes.Select((commune, at) => (commune, at)))
                {
                    var offices = old[commune.Path].Select(unit => unit.Name).DefaultIfEmpty(commune.Name).ToList();
                    var used = at < OneAddress ? 1 : Math.Max(2, Math.Min(offices.Count, random.Next(2, 5)));
                    made.AddRange(Of(commune, offices, used, random, series, made.Count));
                    Empty(made, commune, offices.Count - used, officers[commune.Path].First(), random);
                }

                _ = await write.Db.NextNumberAsync(series, token, made.Count);
                await RowWriter<Site>.For(write.Db).InsertAsync(write.Db, made, token);
                write.Record(
                    "facility.demonstration",
                    Site.RecordKind,
                    Guid.Empty,
                    Province,
                    province,
                    $"Tạo {VietnameseFormat.Number(made.Count)} trụ sở trình diễn"
                );
                return Result.Done;
            },
            ct
        );
    }

    private static IEnumerable<Site> Of(Unit commune, List<string> offices, int used, Random random, string series, int before)
    {
        var count = Math.Max(offices.Count, used);
        for (var at = 0; at < count; at++)
        {
            var (name, works) = (at < offices.Count ? offices[at] : $"{commune.ShortName}, cơ sở {at + 1}", at < used);
            yield return Site.Make(
                $"{series}-{before + at + 1:0000}",
                Province,
                commune.Path,
                new SiteFacts(
                    $"Trụ sở UBND {name} cũ",
                    at == 0 ? SiteKind.HeadOffice : SiteKind.Office,
                    $"Khu {random.Next(1, 12)}, {commune.Name}",
                    commune.Place!.Longitude + ((random.NextDouble() - 0.5) / 20),
                    commune.Place.Latitude + ((random.NextDouble() - 0.5) / 20),
                    random.Next(380, 1_400) * SquareMetres,
                    random.Next(1985, 2022),
                    (SiteCondition)random.Next(4),
                    (SiteRight)random.Next(3),
                    works ? (at == 0 ? "Đảng ủy, HĐND, UBND, Trung tâm Phục vụ hành chính công" : "Phòng chuyên môn") : string.Empty,
                    works ? random.Next(8, 40) : 0,
                    works ? random.Next(0, 5) : 0,
                    at == 0 ? random.Next(4, 9) : 0,
                    at == 0 ? random.Next(12, 40) : 0,
                    random.Next(2) == 0,
                    true
                )
            );
        }
    }

    /// <summary>The last of a commune's offices are empty: some done, some decided, some proposed, some without a plan.</summary>
    private void Empty(List<Site> made, Unit commune, int count, Seat officer, Random random)
    {
        foreach (var site in made.Where(site => site.UnitPath == commune.Path).TakeLast(Math.Max(0, count)).ToList())
        {
            var (vacant, stage) = (clock.Today.AddDays(-random.Next(5, 60)), random.Next(10));
            Done(site.Vacate(vacant, 30, "Bộ máy đã chuyển về trụ sở chính"));
            if (stage < 2)
            {
                continue;
            }

            var (plan, purpose) = ((SitePlan)random.Next(9), (SitePurpose)random.Next(5));
            Done(site.Propose(plan, purpose, "Theo hiện trạng và nhu cầu của địa phương", officer.AccountId));
            if (stage < 4)
            {
                continue;
            }

            var decided = vacant.AddDays(random.Next(1, 5));
            Done(site.Decide($"{random.Next(100, 900)}/QĐ-UBND", decided, decided.AddDays(random.Next(20, 90)), clock.Today));
            if (stage >= 7)
            {
                Done(site.Finish(decided, clock.Today));
            }
        }
    }

    private static void Done(Result result)
    {
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }
}
