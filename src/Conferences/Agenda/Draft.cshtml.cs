using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Agenda;

[Permit(DraftAnswer.Permission)]
internal sealed class DraftModel(ConferenceReader reader, PermissionRegistry permissions, DraftAnswer draft) : OfficePage
{
    [BindProperty]
    public DraftForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public AgendaItem Item { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(code, id, ct))
        {
            return NotFound();
        }

        Input.Answer = Item.DraftAnswer;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(code, id, ct))
        {
            return NotFound();
        }

        var done = await draft.RunAsync(code, id, Input.Answer?.Trim() ?? string.Empty, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã ghi câu trả lời chuẩn bị.");
        return Redirect(ConferenceJournal.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, Guid id, CancellationToken ct)
    {
        if (
            await reader.ReadAsync(code, Seat, permissions, ct) is not { } record
            || record.Items.FirstOrDefault(item => item.Id == id && item.BodyPath == Seat.SpeaksFor) is not { } found
        )
        {
            return false;
        }

        (Record, Item) = (record, found);
        return true;
    }

    internal sealed class DraftForm
    {
        public string? Answer { get; set; }
    }
}
