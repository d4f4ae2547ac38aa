using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Desk;

/// <summary>An answer as typed, or what was taken away.</summary>
/// <param name="Question">The question it is for; else the item.</param>
/// <param name="BodyPath">Who answers later.</param>
/// <param name="AlreadyAnswered">The difficulty has this answer already: only the record of the conference is written.</param>
internal sealed record AnswerInput(
    AnswerKind Kind,
    Guid? Question,
    Guid? Item,
    string Text,
    string AnsweredBy,
    string DocumentNumber,
    string BodyPath,
    DateOnly? DueOn,
    bool AlreadyAnswered = false
);

/// <summary>
/// Records what was said in the hall. When the question or item is a difficulty, the answer goes to all who raised it in the same
/// write; what is taken away has a body and a day.
/// </summary>
internal sealed class RecordAnswer(ConferenceJournal journal, ConferenceDifficulties desk, Units units)
{
    public Task<Result<int>> RunAsync(string code, AnswerInput input, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (
                    (
                        ConferenceTransitions.Refuse(ConferenceAct.Answer, conference.State)
                        ?? Check(input, OfficeClock.DayOf(write.Deed.At), seat)
                    ) is
                    { } refusal
                )
                {
                    return refusal;
                }

                var (id, question) = (
                    conference.Id,
                    input.Question is { } asked
                        ? await write.Db.ConferenceQuestions.FirstOrDefaultAsync(
                            row => row.Id == asked && row.ConferenceId == conference.Id,
                            token
                        )
                        : null
                );
                var item =
                    question is null && input.Item is { } about
                        ? await write.Db.AgendaItems.FirstOrDefaultAsync(row => row.Id == about && row.ConferenceId == id, token)
                        : null;
                if (question is null && item is null)
                {
                    return ConferenceRefusals.NobodyAsked;
                }

                var (questionId, itemId) = (question?.Id, item?.Id);
                if (
                    await write.Db.ConferenceAnswers.FirstOrDefaultAsync(
                        row => row.ConferenceId == id && row.QuestionId == questionId && row.ItemId == itemId,
                        token
                    ) is
                    { } earlier
                )
                {
                    return ConferenceRefusals.AnsweredMeanwhile(earlier.TypedBy, earlier.At);
                }

                if (question is not null)
                {
                    var settled = question.Settle(NameOf(question.PointPath), input.Kind);
                    if (settled.IsRefused)
                    {
                        return settled.Refusal;
                    }

                    conference.GiveFloor(null);
                    write.Tell(
                        question.PointPath,
                        null,
                        input.Kind == AnswerKind.Given
                            ? $"Câu hỏi tại {conference.Code} đã được trả lời."
                            : $"Câu hỏi tại {conference.Code}: {NameOf(input.BodyPath)} trả lời bằng văn bản trước {VietnameseFormat.Date(input.DueOn!.Value)}.",
                        ConferenceJournal.PathOf(conference.Code)
                    );
                }

                if (item is not null)
                {
                    item.IsDone = true;
                    conference.TakeUp(conference.CurrentItemId == item.Id ? null : conference.CurrentItemId);
                }

                if (input.Kind == AnswerKind.TakenAway)
                {
                    write.Tell(
                        input.BodyPath,
                        null,
                        $"Trả lời bằng văn bản trước {VietnameseFormat.Date(input.DueOn!.Value)}: {question?.Text ?? item!.Title} ({conference.Code})",
                        ConferenceJournal.PathOf(conference.Code)
                    );
                }
                else if ((question?.DifficultyId ?? item?.DifficultyId) is { } difficulty && !input.AlreadyAnswered)
                {
                    var told = await desk.AnswerAsync(write, difficulty, input.Text, input.DocumentNumber, input.AnsweredBy, seat, token);
                    if (told.IsRefused)
                    {
                        return told.Refusal;
                    }
                }

                write.Db.Add(
                    new ConferenceAnswer
                    {
                        Id = Guid.CreateVersion7(),
                        ConferenceId = id,
                        Kind = input.Kind,
                        QuestionId = questionId,
                        ItemId = itemId,
                        Text = input.Text,
                        AnsweredBy = input.AnsweredBy,
                        BodyPath = input.Kind == AnswerKind.TakenAway ? input.BodyPath : string.Empty,
                        DueOn = input.Kind == AnswerKind.TakenAway ? input.DueOn : null,
                        DifficultyCode = question?.DifficultyCode ?? item?.DifficultyCode,
                        At = write.Deed.At,
                        TypedBy = seat.Signature,
                    }
                );
                var who = question is null ? $"mục {item!.Place}" : NameOf(question.PointPath);
                return new ConferenceNews(
                    ConferenceEventKind.Answer,
                    input.Kind == AnswerKind.Given
                        ? $"Trả lời {who}: {input.Text}"
                        : $"Để trả lời sau {who}: {NameOf(input.BodyPath)}, trước {VietnameseFormat.Date(input.DueOn!.Value)}"
                );
            },
            ct
        );

    private Refusal? Check(AnswerInput input, DateOnly today, Seat seat)
    {
        if (input.Kind == AnswerKind.TakenAway)
        {
            if (units.ByPath(input.BodyPath) is not { } body || body.ProvinceCode != seat.ProvinceCode)
            {
                return ConferenceRefusals.BodyMissing;
            }

            return input.DueOn > today ? null : ConferenceRefusals.DueMissing;
        }

        if (input.Text.Length == 0)
        {
            return ConferenceRefusals.AnswerMissing;
        }

        if (input.AnsweredBy.Length == 0)
        {
            return ConferenceRefusals.AnswererMissing;
        }

        return input.Text.Length > Conference.AnswerLength
            ? ConferenceRefusals.TooLong("Nội dung trả lời", Conference.AnswerLength, "Answer")
            : null;
    }

    private string NameOf(string path) => units.ByPath(path)?.Name ?? path;
}
