using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Systems.Status;

/// <summary>
/// Does the system stand still for everybody or only for me? For citizens and for offices; next, the announcement or the report of a fault.
/// </summary>
[AllowAnonymous]
internal sealed class StatusModel(
    IDbContextFactory<Db> contexts,
    StatusReader reader,
    Units units,
    LegalSettingCache law,
    AnnounceWork announce,
    CurrentSeat current
) : OfficePage
{
    private const int Most = 20;

    [BindProperty(SupportsGet = true, Name = "tinh")]
    public string? Asked { get; set; }

    public IReadOnlyList<SystemStatus> Systems { get; private set; } = [];

    public IReadOnlyList<PlannedWork> Works { get; private set; } = [];

    public IReadOnlyList<Unit> Provinces => units.Provinces;

    /// <summary>That of the seat, or the one asked for; empty until one is chosen.</summary>
    public string Province =>
        SeatProvince is { Length: > 0 } own ? own : units.Provinces.FirstOrDefault(one => one.Code == Asked)?.Code ?? string.Empty;

    public bool IsUnknown => Province.Length == 0 && !string.IsNullOrWhiteSpace(Asked);

    public string PlaceName => NameOf(UnitPath.OfProvince(Province));

    public DateTimeOffset AsOf => Clock.Now;

    public int NoticeDays => law.Number(SupportLaw.PlannedNotice, Clock.Today);

    public bool Inside => SeatProvince.Length > 0;

    public bool MayAnnounce => May(SupportPermissions.Announce) && current.Seat is { } seat && PlannedWork.MayAnnounce(seat);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Province.Length > 0)
        {
            await LoadAsync(ct);
        }

        var page = Page();
        page.StatusCode = IsUnknown ? StatusCodes.Status404NotFound : null;
        return page;
    }

    public async Task<IActionResult> OnPostCancelAsync(string code, CancellationToken ct)
    {
        if (!MayAnnounce)
        {
            return Forbid();
        }

        var done = await announce.CancelAsync(code, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        Say("Đã hủy tạm dừng; các đơn vị được báo.");
        return Redirect("/trang-thai");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, now, works) = (Province, Clock.Now, db.PlannedWorks);
        Systems = await reader.ReadAsync(db, province, ct);
        Works = await works
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.CancelledAt == null && row.To > now)
            .OrderBy(row => row.From)
            .Take(Most)
            .ToListAsync(ct);
    }
}
