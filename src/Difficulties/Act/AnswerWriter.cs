using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Act;

/// <summary>Answers within a write that somebody else opened: the form's, or a conference's where the answer was spoken.</summary>
internal static class AnswerWriter
{
    /// <returns>The line of the history.</returns>
    public static async Task<Result<string>> AnswerAsync(
        Write write,
        Difficulty difficulty,
        List<Recommendation> raised,
        AnswerText text,
        string by,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        var answered = difficulty.Answer(text, by, law);
        if (answered.IsRefused)
        {
            return answered.Refusal;
        }

        var answer = answered.Value;
        write.Db.Add(answer);
        // One answer for all of them, in one transaction: none is left with an older one.
        raised.ForEach(row => row.Ask(difficulty.DueAt));
        await GuidanceWriter.ShowAsync(write, difficulty, answer, law, ct);
        await write.LinkAsync(difficulty.ProvinceCode, DifficultySettlement.Kind, difficulty.Id.Value, "answer", answer.Id, ct);
        return $"Trả lời{(answer.Number > 1 ? $" lần {answer.Number}" : string.Empty)}{(answer.DocumentNumber.Length > 0 ? $", {answer.DocumentNumber}" : string.Empty)}; chờ {raised.Count} đơn vị xác nhận đến {VietnameseFormat.Moment(difficulty.DueAt)}";
    }

    public static void Tell(Write write, Difficulty difficulty, List<Recommendation> raised) =>
        DifficultySettlement.TellRaisers(
            write,
            difficulty,
            raised,
            difficulty.AnswerNumber > 1 ? "câu trả lời đã thay đổi, đề nghị đọc và xác nhận lại" : "đã có trả lời, đề nghị xác nhận"
        );
}
