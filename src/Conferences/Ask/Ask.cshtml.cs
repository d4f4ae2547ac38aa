using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Ask;

/// <summary>Questions that a point sends before the conference begins.</summary>
[Permit(ConferencePermissions.Attend)]
internal sealed class AskModel(ConferenceReader reader, PermissionRegistry permissions, AskQuestion ask) : OfficePage
{
    [BindProperty]
    public AskForm Input { get; set; } = new();

    /// <summary>The question that is written anew.</summary>
    [BindProperty(SupportsGet = true, Name = "sua")]
    public Guid? Rewritten { get; set; }

    public ConferenceRecord Record { get; private set; } = null!;

    public ConferencePoint? Mine { get; private set; }

    public IReadOnlyList<ConferenceQuestion> Sent { get; private set; } = [];

    public bool IsOpen => Mine is not null && ConferenceTransitions.Allows(ConferenceAct.AskInAdvance, Record.Conference.State);

    public string NameOf(string path) => reader.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (Sent.FirstOrDefault(question => question.Id == Rewritten) is { } old)
        {
            (Input.Text, Input.Difficulty) = (old.Text, old.DifficultyCode);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var sent = await ask.RunAsync(
            code,
            QuestionChannel.Advance,
            Input.Text?.Trim() ?? string.Empty,
            Input.Difficulty?.Trim() ?? string.Empty,
            Rewritten,
            Seat,
            DeedNow(),
            ct
        );
        if (sent.IsRefused)
        {
            return Refused(sent.Refusal);
        }

        Say(Rewritten is null ? "Đã gửi câu hỏi. Sửa được đến khi khai mạc." : "Đã sửa câu hỏi.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/cau-hoi");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string code, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var done = await ask.WithdrawAsync(code, id, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã rút câu hỏi.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/cau-hoi");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        (Record, Mine) = (record, record.PointOf(Seat));
        Sent = [.. record.Questions.Where(question => question.PointPath == Mine?.UnitPath && question.State != QuestionState.Withdrawn)];
        return true;
    }

    internal sealed class AskForm
    {
        public string? Text { get; set; }

        public string? Difficulty { get; set; }
    }
}
