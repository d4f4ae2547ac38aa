using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Conclude;

/// <summary>The conclusions of a conference and what became of each.</summary>
[Permit(ConferencePermissions.Conclude)]
internal sealed class ConcludeModel(
    IDbContextFactory<Db> contexts,
    ConferenceReader reader,
    PermissionRegistry permissions,
    AddConclusion add
) : OfficePage
{
    [BindProperty]
    public ConcludeForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public IReadOnlyDictionary<DirectiveId, DirectiveSummary> Directives { get; private set; } =
        new Dictionary<DirectiveId, DirectiveSummary>();

    public bool MayAdd => ConferenceTransitions.Allows(ConferenceAct.Conclude, Record.Conference.State);

    public bool MayAssign => ConferenceTransitions.Allows(ConferenceAct.Assign, Record.Conference.State);

    public IEnumerable<SelectListItem> Discussed => DiscussedIn(Record, reader);

    public string AboutOf(Conclusion conclusion) =>
        Record.Items.FirstOrDefault(item => item.Id == conclusion.ItemId) is { } item ? $"Mục {item.Place}: {item.Title}"
        : Record.Questions.FirstOrDefault(question => question.Id == conclusion.QuestionId) is { } question
            ? $"{reader.NameOf(question.PointPath)}: {Short(question.Text)}"
        : "Chung cả hội nghị";

    /// <summary>What a conclusion may be drawn from: what was discussed, or the whole conference.</summary>
    internal static IEnumerable<SelectListItem> DiscussedIn(ConferenceRecord record, ConferenceReader reader) =>
        record
            .Items.Where(item => item.IsDone || item.Id == record.Current?.Id)
            .Select(item => new SelectListItem($"Mục {item.Place}: {item.DifficultyCode ?? Short(item.Title)}", item.Id.ToString()))
            .Concat(
                record
                    .Questions.Where(question =>
                        question.State is QuestionState.Answered or QuestionState.TakenAway or QuestionState.OnFloor
                    )
                    .Select(question => new SelectListItem(
                        $"{reader.NameOf(question.PointPath)}: {Short(question.Text)}",
                        question.Id.ToString()
                    ))
            )
            .Prepend(new SelectListItem("Chung cả hội nghị", string.Empty));

    private static string Short(string text) => CleanText.CutTo(text, 80);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    /// <summary>The conclusion that is being put right, from the address.</summary>
    public Conclusion? Rewritten { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, Guid? sua, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if ((Rewritten = Find(sua)) is { } old)
        {
            (Input.Text, Input.ConcludedBy) = (old.Text, old.ConcludedBy);
            return Page();
        }

        Input.ConcludedBy = Seat.Role == Role.ProvinceLeader ? $"{Seat.Title} ({Seat.UnitName})" : Record.Conference.Chair;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, Guid? sua, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Rewritten = Find(sua);
        var (text, by) = (Input.Text?.Trim() ?? string.Empty, Input.ConcludedBy?.Trim() ?? string.Empty);
        var done = await (
            sua is { } id
                ? add.RewordAsync(code, id, text, by, Seat, DeedNow(), ct)
                : add.RunAsync(code, text, by, Input.About, Seat, DeedNow(), ct)
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(sua is null ? "Đã ghi kết luận." : "Đã sửa kết luận.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/ket-luan");
    }

    private Conclusion? Find(Guid? id) =>
        Record.Conclusions.FirstOrDefault(conclusion => conclusion.Id == id && conclusion.DirectiveId is null);

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        Record = record;
        await using var db = await contexts.CreateDbContextAsync(ct);
        Directives = (
            await db.DirectivesAsync(
                [.. record.Conclusions.Select(conclusion => conclusion.DirectiveId).OfType<DirectiveId>()],
                Clock.Now,
                ct
            )
        ).ToDictionary(glance => glance.Id);
        return true;
    }

    internal sealed class ConcludeForm
    {
        public string? Text { get; set; }

        public string? ConcludedBy { get; set; }

        public Guid? About { get; set; }
    }
}
