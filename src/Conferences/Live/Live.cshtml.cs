using Microsoft.AspNetCore.Mvc;
using ThongSuot.Conferences.Ask;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Live;

/// <summary>A conference in session as a connection point follows it: says that it is there, asks for the floor.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class LiveModel(ConferenceReader reader, PermissionRegistry permissions, MarkAttendance attend, AskQuestion ask)
    : OfficePage
{
    [BindProperty]
    public LiveForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public ConferencePoint? Mine { get; private set; }

    public bool TakesPart => Mine is not null && May(ConferencePermissions.Attend);

    public string NameOf(string path) => reader.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!Record.Conference.IsRunning)
        {
            return Redirect(ConferenceJournal.PathOf(code));
        }

        (Input.AttendedBy, Input.People) = (Mine?.AttendedBy ?? Seat.Title, Mine?.People is > 0 and var people ? people : null);
        return Page();
    }

    public Task<IActionResult> OnPostAttendAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            () => attend.RunAsync(code, Input.AttendedBy?.Trim() ?? string.Empty, Input.People, Seat, DeedNow(), ct),
            "Đã ghi đơn vị có mặt.",
            ct
        );

    public Task<IActionResult> OnPostFloorAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            () =>
                ask.RunAsync(
                    code,
                    QuestionChannel.Floor,
                    Input.Text?.Trim() ?? string.Empty,
                    Input.Difficulty?.Trim() ?? string.Empty,
                    null,
                    Seat,
                    DeedNow(),
                    ct
                ),
            "Đã vào hàng chờ phát biểu.",
            ct
        );

    public Task<IActionResult> OnPostWithdrawAsync(string code, Guid id, CancellationToken ct) =>
        DoAsync(code, () => ask.WithdrawAsync(code, id, Seat, DeedNow(), ct), "Đã rút câu hỏi.", ct);

    private async Task<IActionResult> DoAsync(string code, Func<Task<Result<int>>> act, string said, CancellationToken ct)
    {
        if (!May(ConferencePermissions.Attend))
        {
            return Forbid();
        }

        if (!await LoadAsync(code, ct))
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
            return await LoadAsync(code, ct) ? Refused(done.Refusal) : NotFound();
        }

        Say(said);
        return Redirect($"{ConferenceJournal.PathOf(code)}/truc-tiep");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        (Record, Mine) = (record, record.PointOf(Seat));
        return true;
    }

    internal sealed class LiveForm
    {
        public string? AttendedBy { get; set; }

        public int? People { get; set; }

        public string? Text { get; set; }

        public string? Difficulty { get; set; }
    }
}
