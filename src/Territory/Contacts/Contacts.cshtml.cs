using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Territory.Contacts;

/// <summary>For the leader of a unit or the province office: what citizens read of a centre's address, telephone and hours.</summary>
[Permit(TerritoryPermissions.Contacts)]
internal sealed class ContactsModel(IDbContextFactory<Db> contexts, Units units, SetContact set) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Unit? Centre { get; private set; }

    /// <summary>The centres of the seat's scope.</summary>
    public IReadOnlyList<SelectListItem> Centres { get; private set; } = [];

    /// <summary>What was recorded for the centre, the latest first.</summary>
    public IReadOnlyList<OfficeContact> Lines { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public async Task OnGetAsync([FromQuery(Name = "donVi")] string? path, CancellationToken ct)
    {
        await LoadAsync(path, ct);
        if (Lines.Count > 0)
        {
            (Input.Address, Input.Phone, Input.Hours) = (Lines[0].Address, Lines[0].Phone, Lines[0].Hours);
        }

        Input.From = Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(Input.UnitPath, ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await set.RunAsync(
            new(Input.UnitPath ?? string.Empty, Input.Address, Input.Phone, Input.Hours, Input.From),
            Seat.Scope,
            DeedNow(),
            ct
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã ghi. Trang tra cứu, giấy tiếp nhận và phiếu bổ sung dùng thông tin này từ ngày áp dụng.");
        return Redirect($"/lien-he?donVi={Uri.EscapeDataString(Input.UnitPath!)}");
    }

    private async Task LoadAsync(string? path, CancellationToken ct)
    {
        var mine = units.ServiceCentresOf(SeatProvince).Where(unit => Seat.Scope.Covers(unit.Path)).ToList();
        Centre = mine.Find(unit => unit.Path == path) ?? mine.FirstOrDefault();
        Input.UnitPath = Centre?.Path;
        Centres = [.. mine.Select(unit => new SelectListItem(unit.Name, unit.Path, unit.Path == Centre?.Path))];
        if (Centre is not { Path: var centre })
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        Lines = await db
            .OfficeContacts.AsNoTracking()
            .Where(row => row.UnitPath == centre)
            .OrderByDescending(row => row.From)
            .ThenByDescending(row => row.RecordedAt)
            .Take(50)
            .ToListAsync(ct);
    }

    internal sealed class Form
    {
        public string? UnitPath { get; set; }

        public string? Address { get; set; }

        public string? Phone { get; set; }

        public string? Hours { get; set; }

        public DateOnly? From { get; set; }
    }
}
