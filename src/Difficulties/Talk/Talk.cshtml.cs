using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Files;

namespace ThongSuot.Difficulties.Talk;

[Permit(DifficultyPermissions.View)]
internal sealed class TalkModel(
    IDbContextFactory<Db> contexts,
    DifficultySettlement settlement,
    DifficultyCompetence competence,
    TalkInCase talk
) : OfficePage
{
    [BindProperty]
    public TalkForm Input { get; set; } = new();

    public Difficulty Difficulty { get; private set; } = null!;

    /// <summary>What the seat's organisation raised and has not taken back.</summary>
    public Recommendation? Mine { get; private set; }

    /// <summary>The units that raised it.</summary>
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public bool MayAnswerAlone => Difficulty.IsWithBody && competence.IsLeader(Difficulty, Seat) && Units.Count > 1;

    public bool IsSent(NoteKind kind) => Request.HasFormContentType && Input.Kind == kind;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        (Input.What, Input.Asked) = (Mine?.What, Mine?.Asked);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var files = await KeepAsync([], Input.Files, RaiseText.MostFiles, "Input.Files", ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await talk.RunAsync(code, Input.ToInput(files), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal with { Field = Input.FieldOf(done.Refusal.Field) });
        }

        Say("Đã ghi; bên kia được báo.");
        return Redirect(DifficultySettlement.PathOf(code));
    }

    /// <summary>Whoever raised it, or leads the unit, puts it right and takes it back.</summary>
    public bool MayChange => Mine is { } mine && competence.MayAnswerFor(mine, Seat);

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DifficultySettlement.OpenAsync(db, code, Seat.ProvinceCode, ct) is not { } difficulty)
        {
            return false;
        }

        Difficulty = difficulty;
        var raised = await DifficultySettlement.RaisedAsync(db, difficulty.Id, difficulty.ProvinceCode, ct);
        Mine = raised.Find(row => competence.MaySpeakFor(row.UnitPath, Seat) && !row.IsOver);
        Units =
        [
            new("Tất cả đơn vị đã nêu", string.Empty),
            .. raised
                .Where(row => !row.IsOver)
                .DistinctBy(row => row.UnitPath)
                .Select(row => new SelectListItem(settlement.NameOf(row.UnitPath), row.UnitPath)),
        ];
        return Mine is not null || competence.IsOfBody(difficulty, Seat);
    }
}

/// <summary>What is typed in one of the forms.</summary>
internal sealed class TalkForm
{
    public NoteKind Kind { get; set; }

    public string? Text { get; set; }

    public string? To { get; set; }

    public string? What { get; set; }

    public string? Asked { get; set; }

    public string? Reason { get; set; }

    /// <summary>The units that are answered apart from the others.</summary>
    public List<string> Chosen { get; set; } = [];

    public string? Answer { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    public TalkInput ToInput(IReadOnlyList<KeptUpload> files)
    {
        var (text, to) = Kind switch
        {
            NoteKind.Correction => (What, null),
            NoteKind.Withdrawal => (Reason, null),
            NoteKind.PartialAnswer => (Answer, null),
            _ => (Text, To),
        };
        return new TalkInput(
            Kind,
            text?.Trim() ?? string.Empty,
            Asked?.Trim() ?? string.Empty,
            string.IsNullOrEmpty(to) ? null : to,
            [.. files.Select(kept => kept.File)]
        )
        {
            Units = Kind == NoteKind.PartialAnswer ? Chosen : [],
        };
    }

    /// <summary>The field of the form that was sent, for a refusal about its text.</summary>
    public string? FieldOf(string? field) =>
        field is "Text" or "Content"
            ? Kind switch
            {
                NoteKind.Correction => nameof(What),
                NoteKind.Withdrawal => nameof(Reason),
                NoteKind.PartialAnswer => nameof(Answer),
                _ => nameof(Text),
            }
            : field;
}
