using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Act;

[Permit(ConferencePermissions.Run)]
internal sealed class ActModel(MoveConference move, ConferenceReader reader, PermissionRegistry permissions) : OfficePage
{
    [BindProperty]
    public ActForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public ConferenceStep Step { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible =>
        ConferenceTransitions.Refuse(Step.Act, Record.Conference.State)?.Message
        ?? (
            Step.Act == ConferenceAct.Close && Record.Unassigned.Count > 0 ? ConferenceRefusals.Unassigned(Record.Unassigned).Message : null
        );

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct) =>
        await LoadAsync(code, act, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var reason = Input.Reason?.Trim() ?? string.Empty;
        var moved = await move.RunAsync(code, Step.Act, reason, Seat, DeedNow(reason.Length == 0 ? null : reason), ct);
        if (moved.IsRefused)
        {
            return Refused(moved.Refusal);
        }

        Say($"{Step.Button}: đã ghi.");
        return Redirect(Step.Act == ConferenceAct.Begin ? $"{ConferenceJournal.PathOf(code)}/dieu-hanh" : ConferenceJournal.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        if (ConferenceStep.BySlug(slug) is not { } step || await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        (Step, Record) = (step, record);
        return true;
    }

    internal sealed class ActForm
    {
        public string? Reason { get; set; }
    }
}
