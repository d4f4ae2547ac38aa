using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Difficulties.Visits;

[Permit(DifficultyPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, RecordVisit record, DifficultySettlement settlement, Units units)
    : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public FindingForm Input { get; set; } = new();

    public FieldVisit Visit { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayRecord => May(DifficultyPermissions.Visit) && Visit.State != VisitState.Cancelled;

    /// <summary>The page that tells the group everything of the commune.</summary>
    public string? Briefing => units.ByPath(Visit.UnitPath)?.Code is { Length: > 0 } code ? $"/dieu-hanh/don-vi/{code}" : null;

    public bool SeesBriefing => Seat.Role is Role.ProvinceOffice or Role.ProvinceLeader;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!May(DifficultyPermissions.Visit))
        {
            return Forbid();
        }

        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var words = Input.Act == VisitAct.Cancel ? Input.Reason : Input.Text;
        var input = new VisitInput(
            Input.Act,
            words?.Trim() ?? string.Empty,
            Input.Asked?.Trim() ?? string.Empty,
            Input.Field,
            Input.Finding
        );
        var done = await record.RunAsync(code, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(Input.Act == VisitAct.Raise ? $"Đã nêu {done.Value}; Văn phòng UBND tỉnh phân công." : "Đã ghi.");
        return Redirect(PlanVisit.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = VisitLists.Pick(db.FieldVisits.AsNoTracking(), VisitLists.All, Seat, Clock.Today);
        if (await seen.Include(row => row.Findings).FirstOrDefaultAsync(row => row.Code == code, ct) is not { } visit)
        {
            return false;
        }

        (Visit, History) = (visit, await db.HistoryOfAsync(visit.ProvinceCode, visit.Id, HistoryLimit, ct));
        return true;
    }

    internal sealed class FindingForm
    {
        public VisitAct Act { get; set; }

        public string? Text { get; set; }

        public string? Asked { get; set; }

        public DifficultyField? Field { get; set; }

        public Guid? Finding { get; set; }

        public string? Reason { get; set; }
    }
}
