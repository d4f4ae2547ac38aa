using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Time;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Conferences.Act;

[Permit(ConferencePermissions.Run)]
internal sealed class ActModel(MoveConference move, ConferenceReader reader, PermissionRegistry permissions, LegalSettingCache law)
    : OfficePage
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public ActForm<ConferenceAct> Act { get; private set; } = null!;

    public DateTimeOffset Now => Clock.Now;

    /// <summary>It would begin long before its day and hour: the page says so and asks why.</summary>
    public bool IsEarly => Record.Conference.IsEarly(Now, MoveConference.EarlyOf(law, Clock.Today));

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible => ConferenceTransitions.Against(Act.Act, Record)?.Message;

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

        var reason = Input.Reason?.Trim() ?? string.Empty;
        var moved = await move.RunAsync(code, Act.Act, reason, Input.Until, Seat, DeedNow(reason.Length == 0 ? null : reason), ct);
        if (moved.IsRefused)
        {
            return Refused(moved.Refusal);
        }

        Say($"{Act.Button}: đã ghi.");
        return Redirect(
            Act.Act is ConferenceAct.Begin or ConferenceAct.Resume
                ? $"{ConferenceJournal.PathOf(code)}/dieu-hanh"
                : ConferenceJournal.PathOf(code)
        );
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        if (ConferenceActs.Forms.BySlug(slug) is not { } wanted || await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        (Act, Record) = (wanted, record);
        return true;
    }

    internal sealed class ReasonForm
    {
        public string? Reason { get; set; }

        public DateOnly? Day { get; set; }

        public TimeOnly? Time { get; set; }

        public DateTimeOffset? Until => Day is { } day && Time is { } time ? OfficeClock.At(day, time) : null;
    }
}
