using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Conclude;

/// <summary>Adds a conclusion or puts one right, at any time from the opening of the session to the closing of the conference.</summary>
internal sealed class AddConclusion(ConferenceJournal journal)
{
    /// <param name="about">The item or question it is concluded on; null for the whole conference.</param>
    public Task<Result<int>> RunAsync(
        string code,
        string text,
        string concludedBy,
        Guid? about,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if ((ConferenceTransitions.Refuse(ConferenceAct.Conclude, conference.State) ?? Check(text, concludedBy)) is { } refusal)
                {
                    return refusal;
                }

                var id = conference.Id;
                var number = await write.Db.Conclusions.CountAsync(row => row.ConferenceId == id, token) + 1;
                var item = await write.Db.AgendaItems.FirstOrDefaultAsync(row => row.Id == about && row.ConferenceId == id, token);
                var question = await write.Db.ConferenceQuestions.FirstOrDefaultAsync(
                    row => row.Id == about && row.ConferenceId == id,
                    token
                );
                var conclusion = new Conclusion
                {
                    Id = Guid.CreateVersion7(),
                    ConferenceId = id,
                    Number = number,
                    Text = text,
                    ConcludedBy = concludedBy,
                    At = write.Deed.At,
                    TypedBy = seat.Signature,
                    ItemId = item?.Id,
                    QuestionId = question?.Id,
                    DifficultyCode = question?.DifficultyCode ?? item?.DifficultyCode,
                };
                write.Db.Add(conclusion);
                await LinkAsync(write, seat.ProvinceCode, id, question?.DifficultyId ?? item?.DifficultyId, conclusion.Id, token);
                return new ConferenceNews(ConferenceEventKind.Conclusion, $"Kết luận {number}: {text}");
            },
            ct
        );

    /// <summary>
    /// A conclusion stands on the thread of the difficulty it was drawn from, and of no other; one of the whole conference leads to the
    /// conference, so that no difficulty shows what has nothing to do with it.
    /// </summary>
    private static Task LinkAsync(
        Write write,
        string province,
        ConferenceId conference,
        DifficultyId? difficulty,
        Guid conclusion,
        CancellationToken ct
    ) =>
        difficulty is { } from
            ? write.LinkAsync(province, ConferenceDifficulties.Kind, from.Value, ConferenceJournal.ConclusionKind, conclusion, ct)
            : write.LinkAsync(province, ConferenceJournal.ConclusionKind, conclusion, ConferenceJournal.Kind, conference.Value, ct);

    public Task<Result<int>> RewordAsync(
        string code,
        Guid id,
        string text,
        string concludedBy,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if ((ConferenceTransitions.Refuse(ConferenceAct.Conclude, conference.State) ?? Check(text, concludedBy)) is { } refusal)
                {
                    return refusal;
                }

                if (
                    await write.Db.Conclusions.FirstOrDefaultAsync(row => row.Id == id && row.ConferenceId == conference.Id, token)
                    is not { } conclusion
                )
                {
                    return ConferenceRefusals.ConclusionGone;
                }

                var done = conclusion.Reword(text, concludedBy);
                return done.IsRefused
                    ? done.Refusal
                    : new ConferenceNews(ConferenceEventKind.Conclusion, $"Sửa kết luận {conclusion.Number}: {text}");
            },
            ct
        );

    private static Refusal? Check(string text, string concludedBy)
    {
        if (text.Length == 0)
        {
            return ConferenceRefusals.ConclusionMissing;
        }

        if (concludedBy.Length == 0)
        {
            return ConferenceRefusals.ConcludedByMissing;
        }

        return text.Length > Conference.TextLength ? ConferenceRefusals.TooLong("Kết luận", Conference.TextLength, "Text")
            : concludedBy.Length > Conference.ShortLength
                ? ConferenceRefusals.TooLong("Người kết luận", Conference.ShortLength, "ConcludedBy")
            : null;
    }
}
