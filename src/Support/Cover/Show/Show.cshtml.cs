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

    /// <summary>The days that the candidates are looked at for: the first that need somebody.</summary>
    public (DateOnly From, DateOnly To)? Gap { get; private set; }

    /// <summary>Who would stand in on the days that have nobody, by the rule.</summary>
    public IReadOnlyList<CoverShare> Plan { get; private set; } = [];

    /// <summary>Days that are left on which nobody stands in by decision.</summary>
    public IReadOnlyList<DateOnly> Without => Absence.Ended ? [] : Absence.Without(calendars.For(Absence.UnitPath), Today, Absence.To);

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<DateOnly> Days => CoverDays.Of(calendars.For(Absence.UnitPath), Absence.From, Absence.To);

    public DateOnly Today => Clock.Today;

    public string UnitName => units.ByPath(Absence.UnitPath)?.Name ?? Absence.UnitPath;

    /// <summary>What the one button does: names whom the rule finds for each day.</summary>
    public ActForm<CoverAct>? OneTap => Plan.Count > 0 ? Acts.FirstOrDefault(act => act.Act is CoverAct.Propose or CoverAct.Assign) : null;

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

        var done = await acting.RunAsync(Absence, tap.Act, null, null, Seat, DeedNow(), ct);
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
        if (absence.Counts(Clock.Today))
        {
            var choices = await candidates.ReadAsync(absence, ct);
            (Gap, Plan) = (choices.Gap, choices.Plan());
            Candidates = choices.Ranked(choices.Gap?.From ?? absence.From, choices.Gap?.To ?? absence.To);
        }

        History = await db.HistoryOfAsync(absence.ProvinceCode, absence.Id.Value, HistoryLimit, ct);
        return true;
    }
}
