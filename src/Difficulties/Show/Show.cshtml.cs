using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Confirm;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Difficulties.Show;

[Permit(DifficultyPermissions.View)]
internal sealed class ShowModel(
    IDbContextFactory<Db> contexts,
    DifficultySettlement settlement,
    DifficultyCompetence competence,
    KnownDifficulties known,
    ConfirmRecommendation confirm
) : OfficePage
{
    private const int HistoryLimit = 100;
    private const int MostRaised = 200;

    [BindProperty]
    public ConfirmForm Input { get; set; } = new();

    public Difficulty Difficulty { get; private set; } = null!;

    public DifficultyLaw Law { get; private set; } = null!;

    public IReadOnlyList<Recommendation> Raised { get; private set; } = [];

    public IReadOnlyList<DifficultyAnswer> Answers { get; private set; } = [];

    public IReadOnlyList<DifficultyEscalation> Letters { get; private set; } = [];

    public Guidance? Guidance { get; private set; }

    public string? MergedInto { get; private set; }

    public IReadOnlyList<SimilarDifficulty> Alike { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<ActForm<DifficultyAct>> Acts { get; private set; } = [];

    /// <summary>The one next thing to do.</summary>
    public ActForm<DifficultyAct>? Next =>
        Acts.FirstOrDefault(act => act.Act == DifficultyAct.Approve)
        ?? Acts.FirstOrDefault(act =>
            act.Forward
            && (act.Act != DifficultyAct.Assign || Difficulty.Status == DifficultyStatus.Received)
            && (act.Act != DifficultyAct.Answer || Difficulty.IsWithBody && Difficulty.Status != DifficultyStatus.Received)
        );

    /// <summary>What the seat's own organisation raised, when it is asked whether the answer solves it.</summary>
    public Recommendation? Mine =>
        Raised.FirstOrDefault(row =>
            row.Confirmation is (Confirmation.Waiting or Confirmation.Silent or Confirmation.Solved)
            && competence.MaySpeakFor(row.UnitPath, Seat)
        );

    public bool MayJoin =>
        May(DifficultyPermissions.Raise)
        && Difficulty.Status is not (DifficultyStatus.Merged or DifficultyStatus.Invalid)
        && Raised.All(row => !competence.MaySpeakFor(row.UnitPath, Seat));

    /// <summary>Files are for those whose business it is: the unit that sent them, the bodies, the province.</summary>
    public bool MayOpenFiles(Recommendation raised) =>
        May(DifficultyPermissions.Assign)
        || competence.MaySpeakFor(raised.UnitPath, Seat)
        || Seat.SpeaksFor == Difficulty.LeadPath
        || Difficulty.Supports.Exists(support => support.UnitPath == Seat.SpeaksFor);

    public string NameOf(string path) => settlement.NameOf(path);

    public string ShortNameOf(string path) => settlement.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostConfirmAsync(string code, CancellationToken ct)
    {
        if (!May(DifficultyPermissions.Raise))
        {
            return Forbid();
        }

        var said = await confirm.RunAsync(
            Input.Recommendation ?? string.Empty,
            Input.Solved == true,
            Input.Missing?.Trim() ?? string.Empty,
            Seat,
            DeedNow(),
            ct
        );
        if (said.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(said.Refusal) : NotFound();
        }

        Say(
            Input.Solved == true
                ? "Đã ghi: vướng mắc của đơn vị đã được giải quyết."
                : "Đã mở lại. Người trả lời thấy điều còn thiếu và có hạn mới."
        );
        return Redirect(DifficultySettlement.PathOf(said.Value));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DifficultySettlement.OpenAsync(db, code, Seat.ProvinceCode, ct) is not { } difficulty)
        {
            return false;
        }

        var (id, guid, province) = (difficulty.Id, difficulty.Id.Value, difficulty.ProvinceCode);
        (Difficulty, Law) = (difficulty, settlement.LawFor(difficulty.LeadPath, Clock.Now));
        Raised = await db
            .Recommendations.AsNoTracking()
            .Include(row => row.Files)
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderBy(row => row.RaisedAt)
            .Take(MostRaised)
            .ToListAsync(ct);
        Answers = await db
            .DifficultyAnswers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderByDescending(row => row.Number)
            .ToListAsync(ct);
        Answers = [.. Answers.Where(answer => competence.MayRead(answer, Seat))];
        Letters = await db
            .DifficultyEscalations.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderByDescending(row => row.SentAt)
            .ToListAsync(ct);
        Guidance = await db.Guidance.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.DifficultyId == id, ct);
        History = await db.HistoryOfAsync(province, guid, HistoryLimit, ct);
        MergedInto = difficulty.MergedIntoId is { } into ? await DifficultySettlement.CodeOfAsync(db, into, province, ct) : null;
        Acts = [.. competence.Offered(difficulty, Seat).Select(DifficultyActs.Forms.Of)];
        if (Acts.Any(act => act.Act == DifficultyAct.Merge))
        {
            Alike = await known.LikeAsync(Seat.ProvinceCode, $"{difficulty.Title}. {difficulty.What}", 5, id, ct);
        }

        return true;
    }
}

/// <summary>What a unit says of an answer.</summary>
internal sealed class ConfirmForm
{
    public string? Recommendation { get; set; }

    public bool? Solved { get; set; }

    public string? Missing { get; set; }
}
