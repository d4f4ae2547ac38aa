using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Bodies;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Files;

namespace ThongSuot.Difficulties.Act;

[Permit(DifficultyPermissions.View)]
internal sealed partial class ActModel(
    IDbContextFactory<Db> contexts,
    DifficultySettlement settlement,
    DifficultyCompetence competence,
    ActOnDifficulty act,
    ISeatDirectory seats,
    Units units,
    KnownDifficulties known,
    AnsweringBodies outside
) : OfficePage
{
    [BindProperty]
    public ActForm Input { get; set; } = new();

    /// <summary>The difficulty to merge into, from a suggestion.</summary>
    [BindProperty(SupportsGet = true, Name = "vao")]
    public string? Target { get; set; }

    /// <summary>The body whose people are offered; chosen first, without script.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? BodyPath { get; set; }

    public ActForm<DifficultyAct> Act { get; private set; } = null!;

    public Difficulty Difficulty { get; private set; } = null!;

    public IReadOnlyList<Recommendation> Raised { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public string? Impossible { get; private set; }

    /// <summary>The answer that waits for a leader, or was sent back last.</summary>
    public DifficultyAnswer? Draft { get; private set; }

    /// <summary>The body without accounts that is chosen; its recorder is the person.</summary>
    public AnsweringBody? Behalf { get; private set; }

    /// <summary>What is chosen where bodies are chosen.</summary>
    public string? Chosen => Behalf is { } body ? AnsweringBodies.Prefix + body.Code : BodyPath;

    /// <summary>The paper that came with the form.</summary>
    public KeptUpload? Paper { get; private set; }

    /// <summary>What becomes of an answer that this seat writes.</summary>
    public string AnswerEffect =>
        competence.Needs(Difficulty, Seat) switch
        {
            _ when Difficulty.Behalf is { } body && Seat.SpeaksFor == Difficulty.LeadPath =>
                $"Ghi thay {body} theo văn bản của cơ quan đó: câu trả lời đến mọi đơn vị đã nêu cùng lúc; từng đơn vị xác nhận.",
            null => "Câu trả lời đến mọi đơn vị đã nêu cùng lúc; từng đơn vị xác nhận đã giải quyết hay chưa.",
            AnswerAwaits.Approval => $"Dự thảo chờ lãnh đạo {NameOf(Difficulty.LeadPath)} duyệt rồi mới đến các đơn vị.",
            _ => $"Ghi hộ: chưa được {NameOf(Difficulty.LeadPath)} xác nhận thì chưa phải câu trả lời của cơ quan này.",
        };

    /// <summary>Whoever makes the answer the body's word says for whom it is.</summary>
    public bool Shares =>
        Act.Act is DifficultyAct.Approve
        || (
            Act.Act is DifficultyAct.Answer
            && (competence.Needs(Difficulty, Seat) is null || (Difficulty.Behalf is not null && Seat.SpeaksFor == Difficulty.LeadPath))
        );

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, string slug, CancellationToken ct) =>
        await LoadAsync(code, slug, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, string slug, CancellationToken ct)
    {
        if (!await LoadAsync(code, slug, ct))
        {
            return NotFound();
        }

        Paper = await KeepAsync(Input.KeptPaper, Input.Paper, "Input.Paper", ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var person = Input.Person is { } seat ? await seats.FindAsync(new SeatId(seat), ct) : null;
        var content = Input.Content?.Trim() ?? string.Empty;
        var input = new ActInput
        {
            Content = content,
            LeadPath = Act.Act is DifficultyAct.Assign ? BodyPath : null,
            Behalf = Behalf,
            Paper = Paper?.File,
            Shared = Input.Shared,
            Person = person,
            Class = Input.Class,
            Authority = Input.Authority,
            Field = Input.Field,
            DueOn = Input.DueOn,
            Supports = [.. Input.Supports.Where(path => Bodies.Any(body => body.Value == path))],
            DocumentNumber = Input.DocumentNumber?.Trim() ?? string.Empty,
            DocumentName = Input.DocumentName?.Trim() ?? string.Empty,
            WithoutBecause = Input.WithoutBecause?.Trim() ?? string.Empty,
            DocumentDate = Input.DocumentDate,
            ValidFrom = Input.ValidFrom,
            ValidTo = Input.ValidTo,
            Ministry = Input.Ministry?.Trim() ?? string.Empty,
            Target = Input.Target?.Trim() ?? string.Empty,
            Chosen = Input.Chosen,
        };
        // What a draft says is not for everybody who reads the history.
        var words = content.Length == 0 || Act.Act is DifficultyAct.Answer ? null : content;
        var done = await act.RunAsync(code, Act.Act, input, Seat, DeedNow(words), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Button}: đã ghi.");
        return Redirect(DifficultySettlement.PathOf(done.Value));
    }
}
