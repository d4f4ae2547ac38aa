using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
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
    public async Task<Result<int>> RunAsync(string code, AnswerInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        // Read before the write: another connection must not wait inside it.
        var debtor =
            input.Kind == AnswerKind.TakenAway && units.ByPath(input.BodyPath) is not null
                ? await desk.DebtorAsync(input.BodyPath, ct)
                : (null, string.Empty);
        return await journal.RunAsync(
            code,
            seat,
            deed,
            (write, conference, _, token) => RecordAsync(write, conference, input, debtor, seat, token),
            ct
        );
    }

    private async Task<Result<ConferenceNews>> RecordAsync(
        Write write,
        Conference conference,
        AnswerInput input,
        (Guid? SeatId, string Name) debtor,
        Seat seat,
        CancellationToken ct
    )
    {
        if (
            (
                ConferenceTransitions.Refuse(ConferenceAct.Answer, conference.State) ?? Check(input, OfficeClock.DayOf(write.Deed.At), seat)
            ) is
            { } refusal
        )
        {
            return refusal;
        }

        var (id, asked, about) = (conference.Id, input.Question, input.Item);
        var question = await write.Db.ConferenceQuestions.FirstOrDefaultAsync(row => row.Id == asked && row.ConferenceId == id, ct);
        var item = question is null
            ? await write.Db.AgendaItems.FirstOrDefaultAsync(row => row.Id == about && row.ConferenceId == id, ct)
            : null;
        if (question is null && item is null)
        {
            return ConferenceRefusals.NobodyAsked;
        }

        if (await EarlierAsync(write, conference, question, item, ct) is { } earlier)
        {
            return ConferenceRefusals.AnsweredMeanwhile(earlier.TypedBy, earlier.At);
        }

        if (Leave(write, conference, question, item, input) is { IsRefused: true } left)
        {
            return left.Refusal;
        }

        var said =
            input.Kind == AnswerKind.TakenAway
                ? await OweAsync(write, conference, question, item, input, debtor, seat, ct)
                : await AnswerAsync(write, question, item, input, seat, ct);
        if (!said.TryGet(out var tied, out var against))
        {
            return against;
        }

        write.Db.Add(AnswerOf(conference, question, item, input, debtor.Name, tied, seat, write.Deed.At));
        var who = question is null ? $"mục {item!.Place}" : NameOf(question.PointPath);
        return new ConferenceNews(
            ConferenceEventKind.Answer,
            input.Kind == AnswerKind.Given
                ? $"Trả lời {who}: {input.Text}"
                : $"Để trả lời sau {who}: {NameOf(input.BodyPath)}, {debtor.Name}, trước {VietnameseFormat.Date(input.DueOn!.Value)}"
        );
    }

    private static Task<ConferenceAnswer?> EarlierAsync(
        Write write,
        Conference conference,
        ConferenceQuestion? question,
        AgendaItem? item,
        CancellationToken ct
    )
    {
        var (id, questionId, itemId) = (conference.Id, question?.Id, item?.Id);
        return write.Db.ConferenceAnswers.FirstOrDefaultAsync(
            row => row.ConferenceId == id && row.QuestionId == questionId && row.ItemId == itemId,
            ct
        );
    }

    /// <summary>The floor or the item is dealt with, and whoever asked is told.</summary>
    private Result Leave(Write write, Conference conference, ConferenceQuestion? question, AgendaItem? item, AnswerInput input)
    {
        if (item is not null)
        {
            item.IsDone = true;
            conference.TakeUp(conference.CurrentItemId == item.Id ? null : conference.CurrentItemId, write.Deed.At);
        }

        if (question is null)
        {
            return Result.Done;
        }

        var settled = question.Settle(NameOf(question.PointPath), input.Kind);
        if (settled.IsRefused)
        {
            return settled;
        }

        conference.GiveFloor(null, write.Deed.At);
        write.Tell(
            question.PointPath,
            null,
            input.Kind == AnswerKind.Given
                ? $"Câu hỏi tại {conference.Code} đã được trả lời."
                : $"Câu hỏi tại {conference.Code}: {NameOf(input.BodyPath)} trả lời bằng văn bản trước {VietnameseFormat.Date(input.DueOn!.Value)}.",
            ConferenceJournal.PathOf(conference.Code)
        );
        return Result.Done;
    }

    /// <returns>Code of the difficulty; empty when there is none.</returns>
    private async Task<Result<string>> AnswerAsync(
        Write write,
        ConferenceQuestion? question,
        AgendaItem? item,
        AnswerInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        var code = question?.DifficultyCode ?? item?.DifficultyCode;
        if ((question?.DifficultyId ?? item?.DifficultyId) is not { } difficulty || input.AlreadyAnswered)
        {
            return code ?? string.Empty;
        }

        var told = await desk.AnswerAsync(write, difficulty, input.Text, input.DocumentNumber, input.AnsweredBy, seat, ct);
        return told.IsRefused ? told.Refusal : code ?? string.Empty;
    }

    /// <summary>What is owed is a difficulty with a body, a person and a date: the one that was discussed, or a new one.</summary>
    private async Task<Result<string>> OweAsync(
        Write write,
        Conference conference,
        ConferenceQuestion? question,
        AgendaItem? item,
        AnswerInput input,
        (Guid? SeatId, string Name) debtor,
        Seat seat,
        CancellationToken ct
    )
    {
        if ((question?.DifficultyId ?? item?.DifficultyId) is not { } difficulty)
        {
            var text = question?.Text ?? item!.Title;
            var raised = await desk.RaiseAsync(
                write,
                question?.PointPath ?? UnitPath.OfProvinceOffice(conference.ProvinceCode),
                CleanText.CutTo(text, 150),
                text,
                "Đề nghị trả lời bằng văn bản như đã hứa tại hội nghị.",
                null,
                ct
            );
            if (raised.IsRefused)
            {
                return raised.Refusal;
            }

            difficulty = raised.Value;
            var (from, to) = (difficulty.Value, conference.Id.Value);
            await write.LinkAsync(conference.ProvinceCode, ConferenceDifficulties.Kind, from, ConferenceJournal.Kind, to, ct);
            question?.Tie(difficulty, await ConferenceDifficulties.CodeAsync(write, conference.ProvinceCode, difficulty, ct));
        }

        var owed = await desk.PromiseAsync(write, difficulty, input.BodyPath, debtor, input.DueOn!.Value, conference.Code, seat, ct);
        return owed.IsRefused ? owed.Refusal : owed.Value;
    }

    private static ConferenceAnswer AnswerOf(
        Conference conference,
        ConferenceQuestion? question,
        AgendaItem? item,
        AnswerInput input,
        string debtor,
        string difficultyCode,
        Seat seat,
        DateTimeOffset at
    )
    {
        var later = input.Kind == AnswerKind.TakenAway;
        return new ConferenceAnswer
        {
            Id = Guid.CreateVersion7(),
            ConferenceId = conference.Id,
            Kind = input.Kind,
            QuestionId = question?.Id,
            ItemId = item?.Id,
            Text = input.Text,
            AnsweredBy = input.AnsweredBy,
            BodyPath = later ? input.BodyPath : string.Empty,
            PersonName = later ? debtor : null,
            DueOn = later ? input.DueOn : null,
            DifficultyCode = difficultyCode.Length > 0 ? difficultyCode : null,
            At = at,
            TypedBy = seat.Signature,
        };
    }

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

        if (DocumentNumber.Against(input.DocumentNumber) is { } noNumber)
        {
            return noNumber;
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
