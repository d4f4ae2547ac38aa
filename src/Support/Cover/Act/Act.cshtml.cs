using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Support.Cover.Act;

/// <summary>One act on one absence, with the fields it needs.</summary>
[Permit(SupportPermissions.Cover)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, CoverCandidates candidates, ActOnCover acting, KeepCover keep) : OfficePage
{
    private (DateOnly From, DateOnly To)? gap;

    [BindProperty]
    public Form Input { get; set; } = new();

    public SeatAbsence Absence { get; private set; } = null!;

    public ActForm<CoverAct> Act { get; private set; } = null!;

    public string? Impossible { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.From, Input.To) = Act.Wants(ActFields.Person) && gap is { } days ? (days.From, days.To) : (Absence.From, Absence.To);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        if (Act.Wants(ActFields.Person) && Input.Cover is null)
        {
            return Refused(CoverRefusals.CoverMissing);
        }

        var deed = DeedNow(Input.Reason?.Trim());
        var wish = Input.Cover is { } id ? new CoverWish(new SeatId(id), Input.From, Input.To) : null;
        var done =
            Act.Act == CoverAct.Move
                ? await keep.MoveAsync(code, Input.From, Input.To, Seat, deed, ct)
                : await acting.RunAsync(Absence, Act.Act, wish, Input.Reason, Seat, deed, ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect(KeepCover.PathOf(done.Value));
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (CoverActs.Forms.BySlug(slug) is not { } act || await db.AbsenceAsync(code, Seat, ct) is not { } absence)
        {
            return false;
        }

        (Act, Absence) = (act, absence);
        Impossible = CoverActs.Against(act.Act, absence, Seat)?.Message;
        if (act.Wants(ActFields.Person) && Impossible is null)
        {
            var choices = await candidates.ReadAsync(absence, ct);
            gap = choices.Gap;
            People = choices.Gap is { } days
                ?
                [
                    .. choices
                        .Ranked(days.From, days.To)
                        .Select(one => new SelectListItem(
                            $"{one.Seat.PersonName} · {(one.Against is null ? one.Because : "không rảnh cả những ngày này")}",
                            one.Seat.SeatId.Value.ToString()
                        )),
                ]
                : [];
        }

        return true;
    }

    internal sealed class Form
    {
        public Guid? Cover { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public string? Reason { get; set; }
    }
}
