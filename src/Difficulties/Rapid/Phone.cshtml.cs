using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>What the screen of one fault asks; one act a screen.</summary>
internal enum PhoneStep
{
    Take,
    Settle,
    HandOn,
    Look,
}

/// <summary>For whoever is on call, at the unit with the telephone in one hand: take it, say that it works again, or hand it on.</summary>
[Permit(DifficultyPermissions.RapidTeam)]
internal sealed class PhoneModel(
    IDbContextFactory<Db> contexts,
    MoveFault move,
    SettleFault settle,
    DifficultySettlement settlement,
    Units units
) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "buoc")]
    public string? Asked { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public RapidRequest Fault { get; private set; } = null!;

    public PhoneStep Step { get; private set; }

    /// <summary>Telephone of the unit's one-stop centre, where one is written down.</summary>
    public string? Phone { get; private set; }

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, Asked == "chuyen" ? PhoneStep.HandOn : null, ct))
        {
            return NotFound();
        }

        Input.EndedAt = Clock.Now;
        return Page();
    }

    public Task<IActionResult> OnPostTakeAsync(string code, CancellationToken ct) =>
        DoAsync(code, null, () => move.TakeAsync(code, Seat, DeedNow(), ct), "Đã nhận. Đơn vị được báo.", $"/ung-cuu/{code}/tai-cho", ct);

    public Task<IActionResult> OnPostSettleAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            PhoneStep.Settle,
            () => settle.RunAsync(code, Input.Content?.Trim() ?? string.Empty, Input.EndedAt, Seat, DeedNow(), ct),
            "Đã ghi khắc phục xong.",
            "/ung-cuu/cua-toi",
            ct
        );

    public Task<IActionResult> OnPostHandOnAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            PhoneStep.HandOn,
            () => move.HandOnAsync(code, Input.Person is { } id ? new SeatId(id) : null, Input.Reason, Fault, Seat, DeedNow(), ct),
            "Đã chuyển; người nhận được báo.",
            "/ung-cuu/cua-toi",
            ct
        );

    private async Task<IActionResult> DoAsync(
        string code,
        PhoneStep? step,
        Func<Task<Result>> act,
        string said,
        string next,
        CancellationToken ct
    )
    {
        if (!await LoadAsync(code, step, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await act();
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(said);
        return Redirect(next);
    }

    private async Task<bool> LoadAsync(string code, PhoneStep? step, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = RapidLists.Pick(db, RapidLists.All, Seat, Clock.Now);
        if (await seen.FirstOrDefaultAsync(row => row.Code == code, ct) is not { } fault)
        {
            return false;
        }

        Fault = fault;
        var counter = units.ChildrenOf(fault.UnitPath).FirstOrDefault(one => one.Kind == UnitKind.ServiceCentre);
        Phone = (await db.ContactOfAsync(counter?.Path ?? fault.UnitPath, Clock.Today, ct))?.Phone;
        Step =
            fault.AnsweredAt is not null || !settle.May(fault, Seat) ? PhoneStep.Look
            : step is { } asked ? asked
            : fault.TakenAt is null && (fault.PersonSeatId is null || fault.PersonSeatId == Seat.SeatId.Value) ? PhoneStep.Take
            : PhoneStep.Settle;
        Choices =
            Step == PhoneStep.HandOn
                ?
                [
                    .. (await move.ChoicesAsync(fault, Seat, Clock.Now, ct)).Select(one => new SelectListItem(
                        $"{one.Signature} · {one.Because}",
                        one.SeatId.Value.ToString()
                    )),
                ]
                : [];
        return true;
    }

    internal sealed class Form
    {
        [StringLength(2000, ErrorMessage = "Nội dung dài quá 2.000 ký tự. Viết gọn lại.")]
        public string? Content { get; set; }

        public DateTimeOffset? EndedAt { get; set; }

        public Guid? Person { get; set; }

        public string? Reason { get; set; }
    }
}
