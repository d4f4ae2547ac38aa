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

    /// <summary>What was dealt with last: a conclusion is usually drawn right after it.</summary>
    public Guid? Last => Record.Answers.Count == 0 ? null : Record.Answers[^1].QuestionId ?? Record.Answers[^1].ItemId;

    public IEnumerable<SelectListItem> Abouts => ConcludeModel.DiscussedIn(Record, reader);

    public string? LeftName => Input.LeftName(Record, reader);

    public string NameOf(string path) => reader.NameOf(path);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input.ConcludedBy = Record.Conference.Chair;
        Input.About = Record.OnFloor?.Id ?? Record.Current?.Id ?? Last;
        Input.Face(Record, reader, ModelState);
        return Record.Conference.IsRunning ? Page() : Redirect(ConferenceJournal.PathOf(code));
    }

    /// <param name="lam">What to do, and with what: <c>Answer</c>, <c>Call/…</c>.</param>
    /// <remarks>One form for the whole desk: whatever else is typed comes along and is shown again.</remarks>
    public async Task<IActionResult> OnPostAsync(string code, string lam, CancellationToken ct)
    {
        var (what, key) = lam.Split('/') is [var first, var second] ? (first, second) : (lam, string.Empty);
        _ = Guid.TryParse(key, out var id);
        if (Enum.TryParse<FloorMove>(what, out var move))
        {
            return await DoAsync(code, () => floor.RunAsync(code, move, id, Seat, DeedNow(), ct), null, () => { }, ct);
        }

        var deed = DeedNow();
        return what switch
        {
            "Answer" => await DoAsync(code, () => SayAsync(code, AnswerKind.Given, ct), "Đã ghi câu trả lời.", Input.ClearAnswer, ct),
            "TakeAway" => await DoAsync(code, () => SayAsync(code, AnswerKind.TakenAway, ct), "Đã ghi nợ trả lời.", Input.ClearAnswer, ct),
            "Raise" => await DoAsync(code, () => turn.RunAsync(code, id, Seat, deed, ct), "Đã thành vướng mắc.", () => { }, ct),
            "Conclude" => await DoAsync(code, () => ConcludeAsync(code, ct), "Đã ghi kết luận.", () => Input.Text = null, ct),
            _ => NotFound(),
        };
    }

    private Task<Result<int>> SayAsync(string code, AnswerKind kind, CancellationToken ct) =>
        record.RunAsync(code, InputOf(kind), Seat, DeedNow(), ct);

    private Task<Result<int>> ConcludeAsync(string code, CancellationToken ct) =>
        conclude.RunAsync(
            code,
            Input.Text?.Trim() ?? string.Empty,
            Input.ConcludedBy?.Trim() ?? string.Empty,
            Input.About,
            Seat,
            DeedNow(),
            ct
        );

    private AnswerInput InputOf(AnswerKind kind) =>
        new(
            kind,
            Input.Question,
            Input.Item,
            (kind == AnswerKind.Given ? Input.Answer : Input.Note)?.Trim() ?? string.Empty,
            (kind == AnswerKind.Given ? Input.AnsweredBy : Record.Conference.Chair)?.Trim() ?? string.Empty,
            Input.DocumentNumber?.Trim() ?? string.Empty,
            Input.Body ?? string.Empty,
            Input.DueOn
        );

    /// <param name="clear">Empties the fields of what was done; what else was typed stays.</param>
    private async Task<IActionResult> DoAsync(string code, Func<Task<Result<int>>> act, string? said, Action clear, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Shown(Again);
        }

        var done = await act();
        if (done.IsRefused)
        {
            return await LoadAsync(code, ct) ? Shown(() => Refused(done.Refusal)) : NotFound();
        }

        clear();
        if (Input.HasMore)
        {
            // Nothing typed elsewhere on the desk is lost: the page comes again with it.
            ModelState.Clear();
            ViewData["Done"] = said;
            await DrawAnewAsync(ct);
            return await LoadAsync(code, ct) ? Shown(Page) : NotFound();
        }

        if (said is not null)
        {
            Say(said);
        }

        return Redirect($"{ConferenceJournal.PathOf(code)}/dieu-hanh");
    }

    private IActionResult Shown(Func<IActionResult> page)
    {
        Input.Face(Record, reader, ModelState);
        return page();
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
