using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Desk;

/// <summary>
/// Raises a free question as a difficulty in the name of the point that asked, so that somebody owns it after the conference.
/// </summary>
internal sealed class TurnIntoDifficulty(ConferenceJournal journal, ConferenceDifficulties desk, Units units)
{
    public Task<Result<int>> RunAsync(string code, Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (ConferenceTransitions.Refuse(ConferenceAct.Answer, conference.State) is { } refusal)
                {
                    return refusal;
                }

                if (
                    await write.Db.ConferenceQuestions.FirstOrDefaultAsync(row => row.Id == id && row.ConferenceId == conference.Id, token)
                    is not { } question
                )
                {
                    return ConferenceRefusals.QuestionGone;
                }

                if (question.DifficultyCode is { } known)
                {
                    return ConferenceRefusals.AlreadyDifficulty(known);
                }

                var title = CleanText.CutTo(question.Text, 150);
                var raised = await desk.RaiseAsync(
                    write,
                    question.PointPath,
                    title,
                    question.Text,
                    "Đề nghị giải quyết nội dung đã nêu tại hội nghị.",
                    null,
                    token
                );
                if (raised.IsRefused)
                {
                    return raised.Refusal;
                }

                await write.LinkAsync(
                    conference.ProvinceCode,
                    ConferenceDifficulties.Kind,
                    raised.Value.Value,
                    ConferenceJournal.Kind,
                    conference.Id.Value,
                    token
                );
                var fresh = await ConferenceDifficulties.CodeAsync(write, conference.ProvinceCode, raised.Value, token);
                question.Tie(raised.Value, fresh);
                return new ConferenceNews(
                    ConferenceEventKind.Question,
                    $"Câu hỏi của {units.ByPath(question.PointPath)?.Name} thành vướng mắc {fresh}"
                );
            },
            ct
        );
}
