using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Conferences.Conclude;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Desk;

/// <summary>The desk of whoever runs the conference: the floor, the answer being typed, conclusions.</summary>
[Permit(ConferencePermissions.Run)]
internal sealed class DeskModel(
    ConferenceReader reader,
    PermissionRegistry permissions,
    RunFloor floor,
    RecordAnswer record,
    TurnIntoDifficulty turn,
    AddConclusion conclude,
    Units units
) : OfficePage
{
    [BindProperty]
    public DeskForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public IEnumerable<SelectListItem> Bodies =>
        units
            .ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode))
            .Where(unit => unit.Kind == UnitKind.Department)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    public string NameOf(string path) => reader.NameOf(path);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input.ConcludedBy = Record.Conference.Chair;
        Input.AnsweredBy =
            Record.OnFloor is null && Record.Current is { BodyPath.Length: > 0 } item ? $"Lãnh đạo {ShortNameOf(item.BodyPath)}" : null;
        return Record.Conference.IsRunning ? Page() : Redirect(ConferenceJournal.PathOf(code));
    }

    public Task<IActionResult> OnPostFloorAsync(string code, FloorMove move, Guid id, CancellationToken ct) =>
        DoAsync(code, () => floor.RunAsync(code, move, id, Seat, DeedNow(), ct), null, ct);

    public Task<IActionResult> OnPostAnswerAsync(string code, CancellationToken ct) =>
        DoAsync(code, () => record.RunAsync(code, InputOf(AnswerKind.Given), Seat, DeedNow(), ct), "Đã ghi câu trả lời.", ct);

    public Task<IActionResult> OnPostTakeAwayAsync(string code, CancellationToken ct) =>
        DoAsync(code, () => record.RunAsync(code, InputOf(AnswerKind.TakenAway), Seat, DeedNow(), ct), "Đã ghi trả lời sau.", ct);

    public Task<IActionResult> OnPostRaiseAsync(string code, Guid id, CancellationToken ct) =>
        DoAsync(code, () => turn.RunAsync(code, id, Seat, DeedNow(), ct), "Đã đưa câu hỏi thành vướng mắc.", ct);

    public Task<IActionResult> OnPostConcludeAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            () =>
                conclude.RunAsync(code, Input.Text?.Trim() ?? string.Empty, Input.ConcludedBy?.Trim() ?? string.Empty, Seat, DeedNow(), ct),
            "Đã ghi kết luận.",
            ct
        );

    private AnswerInput InputOf(AnswerKind kind) =>
        new(
            kind,
            Input.Question,
            Input.Item,
            (kind == AnswerKind.Given ? Input.Answer : Input.Note)?.Trim() ?? string.Empty,
            Input.AnsweredBy?.Trim() ?? string.Empty,
            Input.DocumentNumber?.Trim() ?? string.Empty,
            Input.Body ?? string.Empty,
            Input.DueOn
        );

    private async Task<IActionResult> DoAsync(string code, Func<Task<Result<int>>> act, string? said, CancellationToken ct)
    {
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

        if (said is not null)
        {
            Say(said);
        }

        return Redirect($"{ConferenceJournal.PathOf(code)}/dieu-hanh");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } found)
        {
            return false;
        }

        Record = found;
        return true;
    }
}

/// <summary>What is typed at the desk.</summary>
internal sealed class DeskForm
{
    public Guid? Question { get; set; }

    public Guid? Item { get; set; }

    public string? Answer { get; set; }

    public string? AnsweredBy { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Note { get; set; }

    public string? Body { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Text { get; set; }

    public string? ConcludedBy { get; set; }
}
