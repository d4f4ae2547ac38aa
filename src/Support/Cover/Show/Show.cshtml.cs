using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Support.Cover.Show;

/// <summary>For whoever has to find a stand-in: who may hold the seat, the best first; next, one tap names him.</summary>
[Permit(SupportPermissions.View)]
internal sealed class ShowModel(
    IDbContextFactory<Db> contexts,
    Units units,
    Calendars calendars,
    CoverCandidates candidates,
    ActOnCover acting
) : OfficePage
{
    private const int HistoryLimit = 50;

    public SeatAbsence Absence { get; private set; } = null!;

    public IReadOnlyList<ActForm<CoverAct>> Acts { get; private set; } = [];

    public IReadOnlyList<CoverCandidate> Candidates { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<DateOnly> Days => CoverDays.Of(calendars.For(Absence.UnitPath), Absence.From, Absence.To);

    public DateOnly Today => Clock.Today;

    public string UnitName => units.ByPath(Absence.UnitPath)?.Name ?? Absence.UnitPath;

    public CoverCandidate? Best => Candidates.FirstOrDefault(one => one.Against is null);

    /// <summary>What the one button does: names the best of the rule.</summary>
    public ActForm<CoverAct>? OneTap =>
        Absence.State == CoverState.Uncovered && Best is not null
            ? Acts.FirstOrDefault(act => act.Act is CoverAct.Propose or CoverAct.Assign)
            : null;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!May(SupportPermissions.Cover) || OneTap is not { } tap)
        {
            return Refused(CoverActs.Against(CoverAct.Propose, Absence, Seat) ?? CoverRefusals.NobodyFree);
        }

        var done = await acting.RunAsync(Absence, tap.Act, Best!.Seat.SeatId, null, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(tap.Act == CoverAct.Assign ? "Đã phân công người thay." : "Đã đề xuất người thay; lãnh đạo đơn vị duyệt.");
        return Redirect(KeepCover.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.AbsenceAsync(code, Seat, ct) is not { } absence)
        {
            return false;
        }

        Absence = absence;
        Acts = May(SupportPermissions.Cover) ? [.. CoverActs.Offered(absence, Seat)] : [];
        Candidates = absence.Counts(Clock.Today) ? await candidates.ReadAsync(absence, ct) : [];
        History = await db.HistoryOfAsync(absence.ProvinceCode, absence.Id.Value, HistoryLimit, ct);
        return true;
    }
}
