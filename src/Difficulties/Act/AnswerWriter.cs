using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Act;

/// <summary>
/// Answers within a write that somebody else opened: the form's, or a conference's where the answer was spoken. What a leader of the body
/// writes goes out; what its specialists write waits for him, and what others record waits for the body.
/// </summary>
internal sealed class AnswerWriter(DifficultySettlement settlement, DifficultyCompetence competence)
{
    /// <param name="answeredBy">Who answers, where that is not the one who writes; null otherwise.</param>
    /// <param name="shared">Whoever makes it the body's word says that it is guidance for the whole province.</param>
    /// <returns>The line of the history.</returns>
    public async Task<Result<string>> AnswerAsync(
        Write write,
        Difficulty difficulty,
        List<Recommendation> raised,
        AnswerText text,
        Seat seat,
        string? answeredBy,
        bool shared,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        // What a body without accounts says is proved by its paper: whoever records it needs no leader of his own.
        var behalf = seat.SpeaksFor == difficulty.LeadPath ? difficulty.Behalf : null;
        var author = new AnswerAuthor(behalf ?? answeredBy ?? seat.Signature, seat.AccountId.Value, seat.Signature);
        var needs = behalf is null ? competence.Needs(difficulty, seat) : null;
        var written = needs is { } awaits ? difficulty.Draft(text, author, awaits, law) : difficulty.Answer(text, author, law);
        if (written.IsRefused)
        {
            return written.Refusal;
        }

        var answer = written.Value;
        write.Db.Add(answer);
        await write.LinkAsync(difficulty.ProvinceCode, DifficultySettlement.Kind, difficulty.Id.Value, "answer", answer.Id, ct);
        if (needs is null)
        {
            return await GoesOutAsync(write, difficulty, raised, answer, shared, law, ct);
        }

        var (body, due) = (settlement.NameOf(difficulty.LeadPath), VietnameseFormat.Moment(difficulty.DraftDueAt!.Value));
        var told =
            needs == AnswerAwaits.Approval
                ? $"Dự thảo trả lời chờ lãnh đạo {body} duyệt trước {due}"
                : $"{(answer.AnsweredBy == seat.Signature ? $"{seat.Signature} ghi câu trả lời thay {body}" : $"{seat.Signature} ghi câu trả lời của {answer.AnsweredBy}")}; chưa được {body} xác nhận, hạn xác nhận {due}";
        write.Tell(
            difficulty.LeadPath,
            null,
            $"{difficulty.Code} “{difficulty.Title}”: {told}",
            DifficultySettlement.PathOf(difficulty.Code)
        );
        return told;
    }

    /// <summary>A leader of the body makes the draft its word.</summary>
    public async Task<Result<string>> ApproveAsync(
        Write write,
        Difficulty difficulty,
        List<Recommendation> raised,
        Seat seat,
        bool shared,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        if (await DraftAsync(write, difficulty, ct) is not { } draft)
        {
            return DifficultyRefusals.NoDraft;
        }

        var done = difficulty.Approve(draft, new AnswerAuthor(seat.Signature, seat.AccountId.Value, seat.Signature), law);
        return done.IsRefused
            ? done.Refusal
            : $"{(draft.RecordedBy is null ? "Duyệt" : "Xác nhận câu trả lời ghi hộ")}. {(await GoesOutAsync(write, difficulty, raised, draft, shared, law, ct)).Value}";
    }

    /// <summary>A leader of the body sends the draft back.</summary>
    public static async Task<Result<string>> ReturnAsync(Write write, Difficulty difficulty, string reason, Seat seat, CancellationToken ct)
    {
        if (await DraftAsync(write, difficulty, ct) is not { } draft)
        {
            return DifficultyRefusals.NoDraft;
        }

        var done = difficulty.ReturnDraft(draft, reason, seat.Signature);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        write.Tell(
            difficulty.LeadPath,
            difficulty.PersonSeatId,
            $"{difficulty.Code}: dự thảo trả lời bị trả lại. {reason}",
            DifficultySettlement.PathOf(difficulty.Code)
        );
        return $"{(draft.RecordedBy is null ? "Trả lại dự thảo" : "Không xác nhận câu trả lời ghi hộ")}: {reason}";
    }

    private async Task<Result<string>> GoesOutAsync(
        Write write,
        Difficulty difficulty,
        List<Recommendation> raised,
        DifficultyAnswer answer,
        bool shared,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        var again = await write.Db.DifficultyAnswers.AnyAsync(
            row =>
                row.ProvinceCode == difficulty.ProvinceCode
                && row.DifficultyId == difficulty.Id
                && row.ApprovedAt != null
                && row.Number != answer.Number,
            ct
        );
        // One answer for all of them, in one transaction and one deed, which stands in the case that each of them reads: none is left with
        // an older one, and a province of 148 communes does not write 148 deeds of one act.
        var asked = raised.Where(row => !row.IsOver).ToList();
        asked.ForEach(row => row.Ask(difficulty.DueAt));

        var guides = await GuidanceWriter.ShowAsync(write, difficulty, answer, shared, law, ct);
        DifficultySettlement.TellRaisers(
            write,
            difficulty,
            raised,
            again ? "câu trả lời đã thay đổi, đề nghị đọc và xác nhận lại" : "đã có trả lời, đề nghị xác nhận"
        );
        var places = asked.Select(row => settlement.ShortNameOf(row.UnitPath)).Distinct(StringComparer.Ordinal).ToList();
        return $"Trả lời{(again ? " lại" : string.Empty)}{(answer.DocumentNumber.Length > 0 ? $", {answer.DocumentNumber}" : string.Empty)}; chờ {places.Count} đơn vị xác nhận đến {VietnameseFormat.Moment(difficulty.DueAt)}: {string.Join(", ", places)}"
            + (guides ? ". Dùng chung toàn tỉnh" : string.Empty)
            + (
                difficulty.PromisedBy is { } until
                    ? $". Còn nợ trả lời bằng văn bản như đã hứa tại {difficulty.PromisedIn}, trước {VietnameseFormat.Moment(until)}"
                    : string.Empty
            );
    }

    private static Task<DifficultyAnswer?> DraftAsync(Write write, Difficulty difficulty, CancellationToken ct) =>
        write.Db.DifficultyAnswers.FirstOrDefaultAsync(
            row => row.ProvinceCode == difficulty.ProvinceCode && row.DifficultyId == difficulty.Id && row.Number == difficulty.DraftNumber,
            ct
        );
}
