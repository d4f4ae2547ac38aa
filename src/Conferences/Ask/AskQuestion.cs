using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Ask;

/// <summary>A connection point asks: in advance while registration is open, for the floor while the conference is in session.</summary>
internal sealed class AskQuestion(ConferenceJournal journal, ConferenceDifficulties desk, Units units)
{
    /// <summary>So that one point cannot fill the queue of 150.</summary>
    public const int MostPending = 5;

    /// <param name="difficulty">Code of a difficulty it is about; empty for none.</param>
    /// <param name="rewritten">The advance question that is written anew; null for a new one.</param>
    public async Task<Result<int>> RunAsync(
        string code,
        QuestionChannel channel,
        string text,
        string difficulty,
        Guid? rewritten,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        var tied = difficulty.Length == 0 ? null : await desk.FindAsync(seat.ProvinceCode, difficulty.ToUpperInvariant(), ct);
        if (difficulty.Length > 0 && tied is null)
        {
            return ConferenceRefusals.UnknownDifficulty(difficulty);
        }

        return await journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, sequence, token) =>
            {
                var path = seat.SpeaksFor;
                if (await CheckAsync(write, conference, channel, text, path, rewritten is null, token) is { } refusal)
                {
                    return refusal;
                }

                var point = units.ByPath(path)?.Name ?? path;
                if (rewritten is { } id)
                {
                    if (
                        await write.Db.ConferenceQuestions.FirstOrDefaultAsync(
                            row => row.Id == id && row.ConferenceId == conference.Id && row.PointPath == path,
                            token
                        )
                        is not { } question
                    )
                    {
                        return ConferenceRefusals.QuestionGone;
                    }

                    var done = question.Rewrite(text, point);
                    if (done.IsRefused)
                    {
                        return done.Refusal;
                    }

                    await TieAsync(write, conference, question, tied, token);
                    return new ConferenceNews(ConferenceEventKind.Question, $"{point} sửa câu hỏi gửi trước");
                }

                var asked = new ConferenceQuestion
                {
                    Id = Guid.CreateVersion7(),
                    ConferenceId = conference.Id,
                    PointPath = path,
                    Channel = channel,
                    Text = text,
                    AskedAt = write.Deed.At,
                    AskedBy = seat.Signature,
                };
                asked.Enter(sequence);
                await TieAsync(write, conference, asked, tied, token);
                write.Db.Add(asked);
                return channel == QuestionChannel.Floor
                    ? new ConferenceNews(ConferenceEventKind.Queue, $"{point} đăng ký phát biểu")
                    : new ConferenceNews(ConferenceEventKind.Question, $"{point} gửi câu hỏi trước");
            },
            ct
        );
    }

    /// <summary>Takes a question back that has not been called.</summary>
    public Task<Result<int>> WithdrawAsync(string code, Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                var path = seat.SpeaksFor;
                if (
                    await write.Db.ConferenceQuestions.FirstOrDefaultAsync(
                        row => row.Id == id && row.ConferenceId == conference.Id && row.PointPath == path,
                        token
                    )
                    is not { } question
                )
                {
                    return ConferenceRefusals.QuestionGone;
                }

                if (
                    (
                        ConferenceTransitions.Allows(ConferenceAct.AskInAdvance, conference.State)
                            ? null
                            : ConferenceTransitions.Refuse(ConferenceAct.TakeFloor, conference.State)
                    ) is
                    { } late
                )
                {
                    return late;
                }

                var point = units.ByPath(path)?.Name ?? path;
                var done = question.Withdraw(point);
                return done.IsRefused
                    ? done.Refusal
                    : new ConferenceNews(
                        question.Channel == QuestionChannel.Floor ? ConferenceEventKind.Queue : ConferenceEventKind.Question,
                        $"{point} rút câu hỏi"
                    );
            },
            ct
        );

    private static async Task<Refusal?> CheckAsync(
        Write write,
        Conference conference,
        QuestionChannel channel,
        string text,
        string path,
        bool fresh,
        CancellationToken ct
    )
    {
        if (
            ConferenceTransitions.Refuse(
                channel == QuestionChannel.Floor ? ConferenceAct.TakeFloor : ConferenceAct.AskInAdvance,
                conference.State
            ) is
            { } refusal
        )
        {
            return refusal;
        }

        if (text.Length == 0)
        {
            return ConferenceRefusals.QuestionMissing;
        }

        if (text.Length > Conference.QuestionLength)
        {
            return ConferenceRefusals.TooLong("Câu hỏi", Conference.QuestionLength, "Text");
        }

        var id = conference.Id;
        if (!await write.Db.ConferencePoints.AnyAsync(row => row.ConferenceId == id && row.UnitPath == path, ct))
        {
            return ConferenceRefusals.NotAPoint;
        }

        var pending = await write.Db.ConferenceQuestions.CountAsync(
            row =>
                row.ConferenceId == id && row.PointPath == path && (row.State == QuestionState.Sent || row.State == QuestionState.Waiting),
            ct
        );
        return fresh && pending >= MostPending ? ConferenceRefusals.TooManyQuestions(MostPending) : null;
    }

    private static async Task TieAsync(
        Write write,
        Conference conference,
        ConferenceQuestion question,
        DifficultySummary? tied,
        CancellationToken ct
    )
    {
        question.Tie(tied?.Id, tied?.Code);
        if (tied is not null)
        {
            await write.LinkAsync(
                conference.ProvinceCode,
                ConferenceDifficulties.Kind,
                tied.Id.Value,
                ConferenceJournal.Kind,
                conference.Id.Value,
                ct
            );
        }
    }
}
