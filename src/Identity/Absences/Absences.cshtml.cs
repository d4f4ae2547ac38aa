using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Identity.Absences;

/// <summary>For an officer who will be away, and the leader who must know that somebody does the work meanwhile.</summary>
[Permit(IdentityPermissions.Absences)]
internal sealed class AbsencesModel(IDbContextFactory<Db> contexts, ISeatDirectory seats, KeepAbsences keep) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty]
    public AbsenceForm Input { get; set; } = new();

    public IReadOnlyList<Absence> Absences { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    public bool Leads => Seat.Role is Role.CommuneLeader or Role.DepartmentLeader;

    public DateOnly Today => Clock.Today;

    public bool MayAgree(Absence absence) => Leads && absence.AgreedAt is null;

    public bool MayEnd(Absence absence) => Leads || absence.SeatId == Seat.SeatId;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync(ct);
            return Again();
        }

        var asked = await keep.AskAsync(Input, Seat, Leads, DeedNow(Input.Reason), ct);
        return await AnswerAsync(asked.Refusal, Leads ? "Đã phân công làm thay." : "Đã gửi lãnh đạo đề nghị làm thay.", ct);
    }

    public async Task<IActionResult> OnPostAgreeAsync(Guid id, CancellationToken ct) =>
        Leads ? await AnswerAsync((await keep.AgreeAsync(id, Seat, DeedNow(), ct)).Refusal, "Đã đồng ý.", ct) : Forbid();

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct) =>
        await AnswerAsync((await keep.EndAsync(id, Seat, Leads, DeedNow(), ct)).Refusal, "Đã thôi việc làm thay.", ct);

    private async Task<IActionResult> AnswerAsync(Refusal? refusal, string said, CancellationToken ct)
    {
        if (refusal is null)
        {
            Say(said);
            return Redirect("/vang-mat");
        }

        await LoadAsync(ct);
        return Refused(refusal);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var unit = Seat.SpeaksFor;
        await using var db = await contexts.CreateDbContextAsync(ct);
        Absences = await AbsenceLists.Pick(db, Seat, Group, Today).OrderBy(row => row.From).ThenBy(row => row.PersonName).ToListAsync(ct);
        Officers =
        [
            .. (await seats.UnderAsync(unit, Role.CaseOfficer, ct))
                .Where(one => one.SpeaksFor == unit && (Leads || one.SeatId != Seat.SeatId))
                .Select(one => new SelectListItem($"{one.PersonName} · {one.Title}", one.SeatId.Value.ToString())),
        ];
    }
}
