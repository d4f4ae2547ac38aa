using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Offers;

/// <summary>Whom departments second to communes: each names its own before a plan is made, Home Affairs sees who has not.</summary>
[Permit(StaffingPermissions.List)]
internal sealed class OffersModel(IDbContextFactory<Db> contexts, StaffQueries queries, SetOffers offer) : OfficePage
{
    /// <summary>The department; a department's own seat sees no other.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty]
    public List<string> People { get; set; } = [];

    public IReadOnlyList<(string Path, int Listed, int Most)> Departments { get; private set; } = [];

    /// <summary>People of the department, those named first; empty when all departments are shown.</summary>
    public IReadOnlyList<(StaffPerson Person, bool Listed)> Rows { get; private set; } = [];

    public string? Department { get; private set; }

    public int Most { get; private set; }

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public StaffLaw Law { get; private set; } = null!;

    public string NameOf(string path) => queries.ShortNameOf(path);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Department is null)
        {
            return NotFound();
        }

        var done = await offer.RunAsync(Department, [.. People.Distinct(StringComparer.Ordinal)], Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã lập danh sách {done.Value} người.");
        return Redirect($"/nhan-su/danh-sach-cu?don-vi={Uri.EscapeDataString(Department)}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        (Catalogue, Law) = (await StaffCatalogue.LoadAsync(db, ct), queries.LawNow);
        var wanted = Seat.Role == Role.HomeAffairs ? Unit : Seat.ScopePath;
        Department = wanted is { Length: > 1 } path && Seat.Scope.Covers(path) && queries.IsDepartment(path) ? path : null;
        var (people, offers, province) = (db.StaffPeople, db.StaffOffers, Seat.ProvinceCode);
        var listed = await offers.AsNoTracking().Where(row => row.ProvinceCode == province).ToListAsync(ct);
        if (Department is { } own)
        {
            var ids = listed.Select(row => row.PersonId).ToHashSet();
            var all = await StaffQueries.Here(people.AsNoTracking().Where(row => row.OwnerPath == own), Law.Today).ToListAsync(ct);
            Most = SetOffers.Most(all.Count, Law);
            Rows =
            [
                .. all.Where(person => Catalogue.Position(person.PositionCode)?.Leads != true)
                    .Select(person => (person, ids.Contains(person.Id)))
                    .OrderByDescending(row => row.Item2)
                    .ThenBy(row => HoldRules.Of(row.person, Law) is not null)
                    .ThenBy(row => row.person.Code, StringComparer.Ordinal),
            ];
            return;
        }

        var counts = await StaffQueries
            .Here(people.AsNoTracking().Where(row => row.ProvinceCode == province), Law.Today)
            .GroupBy(row => row.OwnerPath)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        Departments =
        [
            .. queries
                .BodiesOf(province)
                .Where(unit => queries.IsDepartment(unit.Path) && counts.ContainsKey(unit.Path))
                .Select(unit => (unit.Path, listed.Count(row => row.OwnerPath == unit.Path), SetOffers.Most(counts[unit.Path], Law))),
        ];
    }
}
