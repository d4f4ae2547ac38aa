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
internal sealed class ActModel(IDbContextFactory<Db> contexts, CoverCandidates candidates, ActOnCover acting) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public SeatAbsence Absence { get; private set; } = null!;

    public ActForm<CoverAct> Act { get; private set; } = null!;

    public string? Impossible { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct) =>
        await LoadAsync(code, act, ct) ? Page() : NotFound();

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

        var cover = Input.Cover is { } id ? new SeatId(id) : (SeatId?)null;
        var done = await acting.RunAsync(Absence, Act.Act, cover, Input.Reason, Seat, DeedNow(Input.Reason?.Trim()), ct);
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
        People = act.Wants(ActFields.Person)
            ?
            [
                .. (await candidates.ReadAsync(absence, ct)).Select(one => new SelectListItem(
                    $"{one.Seat.PersonName} · {(one.Against is null ? one.Because : "không rảnh")}",
                    one.Seat.SeatId.Value.ToString()
                )),
            ]
            : [];
        return true;
    }

    internal sealed class Form
    {
        public Guid? Cover { get; set; }

        public string? Reason { get; set; }
    }
}
