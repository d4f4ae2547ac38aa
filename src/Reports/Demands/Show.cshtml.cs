using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Reports.Demands;

/// <summary>A demand with what is known already, what it costs, and its way to force.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, WriteDemand writing, MoveDemand moving, Units units) : OfficePage
{
    private const int MostHistory = 30;

    [BindProperty]
    public string? Opinion { get; set; }

    public ReportDemand Demand { get; private set; } = null!;

    public DemandPreview Preview { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public int UnitCount => Preview.Units;

    public IReadOnlyList<string> Only => [.. Demand.Facts.UnitPaths.Select(path => units.ByPath(path)?.Name ?? path)];

    /// <summary>The period that units fill now.</summary>
    public DemandPeriod Now => DemandPeriods.Current(Demand, Clock.Today);

    public bool MayChange =>
        May(ReportWorkPermissions.Demand)
        && Demand.Status is DemandStatus.Draft or DemandStatus.Waiting
        && DemandCompetence.AgainstChanging(Demand, Seat) is null;

    public IReadOnlyList<ActForm<DemandAct>> Acts =>
        May(ReportWorkPermissions.Demand)
            ? [.. DemandActs.Forms.All.Where(act => DemandCompetence.Against(act.Act, Demand, Seat) is null)]
            : [];

    public string Name(string? whole) => Demand.Cells.FirstOrDefault(cell => cell.Key == whole)?.Name ?? string.Empty;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTakeAsync(string code, CancellationToken ct)
    {
        if (!May(ReportWorkPermissions.Demand))
        {
            return Forbid();
        }

        var taken = await writing.TakeKnownAsync(code, Seat, DeedNow(), ct);
        if (taken.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(taken.Refusal, string.Empty) : NotFound();
        }

        Say("Đã lấy số có sẵn; đơn vị không phải điền những dòng đó.");
        return Redirect($"/bao-cao/yeu-cau/{code}");
    }

    public async Task<IActionResult> OnPostMoveAsync(string code, string viec, CancellationToken ct)
    {
        if (!May(ReportWorkPermissions.Demand))
        {
            return Forbid();
        }

        if (DemandActs.Forms.BySlug(viec) is not { } act || !await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var moved = await moving.RunAsync(code, act.Act, Opinion, Seat, DeedNow(Opinion), ct);
        if (moved.IsRefused)
        {
            return Refused(moved.Refusal, string.Empty);
        }

        Say($"{act.Past}: đã ghi.");
        return Redirect($"/bao-cao/yeu-cau/{code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var demand = await WriteDemand.FindAsync(db.ReportDemands.AsNoTracking(), Seat.ProvinceCode, code, ct);
        if (demand is null || (demand.Status is DemandStatus.Draft or DemandStatus.Waiting && demand.AskerPath != Seat.SpeaksFor))
        {
            return false;
        }

        Demand = demand;
        Preview = await writing.PreviewAsync(db, demand, Clock.Today, ct);
        History = await db.HistoryOfAsync(demand.ProvinceCode, demand.Id.Value, MostHistory, ct);
        return true;
    }
}
