using Microsoft.AspNetCore.Mvc;
using ThongSuot.Difficulties.Confirm;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Threads;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Difficulties.Show;

[Permit(DifficultyPermissions.View)]
internal sealed class ShowModel(
    DifficultySheetReader reader,
    DifficultySettlement settlement,
    DifficultyCompetence competence,
    KnownDifficulties known,
    ConfirmRecommendation confirm,
    IEnumerable<IRecordOffer> offers
) : OfficePage
{
    [BindProperty]
    public ConfirmForm Input { get; set; } = new();

    public DifficultySheet Sheet { get; private set; } = null!;

    public Difficulty Difficulty => Sheet.Difficulty;

    public DifficultyLaw Law { get; private set; } = null!;

    public IReadOnlyList<SimilarDifficulty> Alike { get; private set; } = [];

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
        Sheet.Raised.FirstOrDefault(row =>
            row.Confirmation is (Confirmation.Waiting or Confirmation.Silent or Confirmation.Solved or Confirmation.Reopened)
            && competence.MayAnswerFor(row, Seat)
        );

    public bool MayJoin =>
        May(DifficultyPermissions.Raise)
        && Difficulty.Status is not (DifficultyStatus.Merged or DifficultyStatus.Invalid or DifficultyStatus.Withdrawn)
        && Sheet.Raised.All(row => !competence.MaySpeakFor(row.UnitPath, Seat));

    /// <summary>What the units said so far: silence stands beside, never among those who said that it is solved.</summary>
    public string SaidWords =>
        string.Join(
            ", ",
            Sheet
                .Raised.Where(row => row.Confirmation is not Confirmation.NotAsked)
                .GroupBy(row => row.Confirmation)
                .OrderBy(same => same.Key)
                .Select(same => $"{same.Count()} {DifficultyLabels.Of(same.Key).ToLowerInvariant()}")
        );

    /// <summary>Whether the seat talks in the case: it raised it, or works on it.</summary>
    public bool MayTalk =>
        competence.IsOfBody(Difficulty, Seat) || Sheet.Raised.Any(row => competence.MaySpeakFor(row.UnitPath, Seat) && !row.IsOver);

    /// <summary>Files are for those whose business it is: the unit that sent them, the bodies, the province.</summary>
    public bool MayOpenFiles(Recommendation raised) =>
        May(DifficultyPermissions.Assign)
        || competence.MaySpeakFor(raised.UnitPath, Seat)
        || Seat.SpeaksFor == Difficulty.LeadPath
        || Difficulty.Supports.Exists(support => support.UnitPath == Seat.SpeaksFor);

    /// <summary>What other modules offer to do with it, while somebody must still answer it.</summary>
    public IEnumerable<RecordOffer> Offers =>
        Difficulty.IsWithBody && competence.Directs(Difficulty, Seat)
            ? offers.SelectMany(offer =>
                offer.For(new OfferedRecord(DifficultySettlement.Kind, Difficulty.Id.Value, Difficulty.Code, Difficulty.PersonSeatId), Seat)
            )
            : [];

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
            new ConfirmInput(Input.Recommendation ?? string.Empty, Input.Solved == true, Input.Missing?.Trim() ?? string.Empty)
            {
                Answer = Input.Answer,
            },
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
        if (await reader.ReadAsync(code, Seat, ct) is not { } sheet)
        {
            return false;
        }

        var difficulty = sheet.Difficulty;
        (Sheet, Law) = (sheet, settlement.LawFor(difficulty.LeadPath, Clock.Now));
        Acts = [.. competence.Offered(difficulty, Seat).Select(DifficultyActs.Forms.Of)];
        if (Acts.Any(act => act.Act == DifficultyAct.Merge))
        {
            Alike = await known.LikeAsync(Seat.ProvinceCode, $"{difficulty.Title}. {difficulty.What}", 5, difficulty.Id, ct);
        }

        return true;
    }
}

/// <summary>What a unit says of an answer.</summary>
internal sealed class ConfirmForm
{
    public string? Recommendation { get; set; }

    /// <summary>Number of the answer that the page showed.</summary>
    public int? Answer { get; set; }

    public bool? Solved { get; set; }

    public string? Missing { get; set; }
}
