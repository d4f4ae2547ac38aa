using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Territory.Outages;

/// <summary>For whoever wrote down a wrong time: the right one and why; next, the log.</summary>
[Permit(TerritoryPermissions.View)]
internal sealed class CorrectModel(IDbContextFactory<Db> contexts, Units units, CorrectOutage correct) : OfficePage
{
    private const int HistoryLimit = 20;

    [BindProperty]
    public Times Input { get; set; } = new();

    public Outage Outage { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayCorrect => CorrectOutage.May(Outage, Seat, May(TerritoryPermissions.Outages));

    public string UnitName => units.ByPath(Outage.UnitPath)?.Name ?? "Cả nước";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        (Input.From, Input.To) = (Outage.From, Outage.To);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await correct.RunAsync(Outage.Id, Input.From, Input.To, Input.Reason, Seat, DeedNow(Input.Reason?.Trim()), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã sửa giờ sự cố.");
        return Redirect("/su-co");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // What the log shows a seat: its own units' and what was recorded above them.
        var seen = new OutageFilter(null, null, false).Rows(db.Outages.AsNoTracking(), Seat.Scope);
        var key = new OutageId(id);
        if (await seen.FirstOrDefaultAsync(row => row.Id == key, ct) is not { } outage)
        {
            return false;
        }

        Outage = outage;
        var province = outage.UnitPath.Length > 1 ? outage.UnitPath[1..3] : string.Empty;
        History = await db.HistoryOfAsync(province, id, HistoryLimit, ct);
        return true;
    }

    internal sealed class Times
    {
        public DateTimeOffset? From { get; set; }

        public DateTimeOffset? To { get; set; }

        public string? Reason { get; set; }
    }
}
