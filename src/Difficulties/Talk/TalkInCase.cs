using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Talk;

/// <param name="To">The unit that is spoken to; null for all who raised it.</param>
/// <param name="Asked">What the unit asks for, put right.</param>
internal sealed record TalkInput(NoteKind Kind, string Text, string Asked, string? To, IReadOnlyList<Attachment> Files)
{
    /// <summary>The units that an answer of their own goes to.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public bool Answers(Recommendation row) => !row.IsOver && Units.Contains(row.UnitPath);
}

/// <summary>
/// Units and bodies talk inside the case: ask back, answer, add text and files; a unit puts right or takes back what it raised; the body's
/// leader answers one unit while the others go on waiting.
/// </summary>
internal sealed class TalkInCase(WriteGate gate, DifficultySettlement settlement, DifficultyCompetence competence, KnownDifficulties known)
{
    public async Task<Result<string>> RunAsync(string code, TalkInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        var done = await gate.RunAsync<string>(deed, (write, token) => RunAsync(write, code, input, seat, token), ct);
        known.Changed(seat.ProvinceCode);
        return done;
    }

    private async Task<Result<string>> RunAsync(Write write, string code, TalkInput input, Seat seat, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, code, seat.ProvinceCode, ct) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, difficulty.Id, difficulty.ProvinceCode, ct);
        var mine = raised.Find(row => competence.MaySpeakFor(row.UnitPath, seat) && !row.IsOver);
        if (Against(difficulty, raised, mine, input, seat) is { } against)
        {
            return against;
        }

        var before = DifficultySettlement.Before(difficulty, raised);
        var law = settlement.LawFor(difficulty.LeadPath, write.Deed.At);
        var done = input.Kind switch
        {
            NoteKind.Correction => mine!.Correct(input.Text, input.Asked),
            NoteKind.Withdrawal => Withdraw(difficulty, raised, mine!, law),
            NoteKind.PartialAnswer => raised
                .Where(input.Answers)
                .Select(row => row.AnswerAlone(law.ConfirmBy()))
                .FirstOrDefault(one => one.IsRefused, Result.Done),
            _ => Result.Done,
        };
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        foreach (var (file, name) in input.Files)
        {
            await write.KeepAsync(file, ct);
            write.Db.Add(RecommendationFile.Of(mine ?? raised[0], file.Hash, name));
        }

        var answered = raised.Where(input.Answers).ToList();
        string?[] spokenTo =
        [
            .. input.Kind == NoteKind.PartialAnswer ? answered.Select(row => row.UnitPath).Distinct(StringComparer.Ordinal) : [],
            .. input.Kind == NoteKind.PartialAnswer ? (string?[])[] : [input.To],
        ];
        foreach (var to in spokenTo)
        {
            Note(write, difficulty, input with { To = to }, seat);
        }

        var places = string.Join(", ", answered.Select(row => settlement.ShortNameOf(row.UnitPath)).Distinct(StringComparer.Ordinal));
        var text =
            $"{settlement.NameOf(seat.SpeaksFor)} {Verb(input.Kind)}{(places.Length > 0 ? $" {places}" : string.Empty)}: {CleanText.CutTo(input.Text, 300)}";
        foreach (var about in input.Kind == NoteKind.PartialAnswer ? answered : [])
        {
            DifficultySettlement.Mark(write, about, "asked", text);
        }

        if (input.Kind is NoteKind.Correction or NoteKind.Withdrawal)
        {
            DifficultySettlement.Mark(write, mine!, "changed", text);
        }

        DifficultySettlement.Settle(write, difficulty, raised, before, "said", text);
        Tell(write, difficulty, raised, input, text, seat);
        return difficulty.Code;
    }

    private Refusal? Against(Difficulty difficulty, List<Recommendation> raised, Recommendation? mine, TalkInput input, Seat seat)
    {
        var body = competence.IsOfBody(difficulty, seat);
        if (input.Kind == NoteKind.PartialAnswer)
        {
            return !difficulty.IsWithBody ? DifficultyRefusals.WrongState(DifficultyAct.Answer, difficulty.Status)
                : !competence.IsLeader(difficulty, seat) ? DifficultyRefusals.PartialByLeader
                : !raised.Exists(input.Answers) ? DifficultyRefusals.UnitMissing
                : input.Text.Length == 0 ? DifficultyRefusals.AnswerMissing
                : null;
        }

        if (mine is null && (input.Kind != NoteKind.Message || !body))
        {
            return DifficultyRefusals.NotYours;
        }

        if (input.Kind is NoteKind.Correction or NoteKind.Withdrawal && !competence.MayAnswerFor(mine!, seat))
        {
            return DifficultyRefusals.RaisedByOther(mine!.RaisedBy);
        }

        return input.Text.Length == 0 ? DifficultyRefusals.NoteMissing
            : input.Text.Length > DifficultyNote.TextLength
                ? DifficultyRefusals.TooLong("Nội dung", input.Text.Length, DifficultyNote.TextLength, "Text")
            : input.Files.Count > RaiseText.MostFiles ? FileRefusals.TooMany(RaiseText.MostFiles) with { Field = "Files" }
            : null;
    }

    private static Result Withdraw(Difficulty difficulty, List<Recommendation> raised, Recommendation mine, DifficultyLaw law)
    {
        if (mine.Withdraw(law) is { IsRefused: true } refused)
        {
            return refused;
        }

        difficulty.CountUnits(raised.Where(row => !row.IsOver).Select(row => row.UnitPath).Distinct(StringComparer.Ordinal).Count());
        difficulty.Follow([.. raised.Select(row => row.Confirmation)], law);
        return Result.Done;
    }

    private static void Note(Write write, Difficulty difficulty, TalkInput input, Seat seat) =>
        write.Db.Add(
            new DifficultyNote
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = difficulty.ProvinceCode,
                DifficultyId = difficulty.Id,
                Kind = input.Kind,
                UnitPath = seat.SpeaksFor,
                ToPath = input.To,
                Text = input.Text,
                By = seat.Signature,
                At = write.Deed.At,
            }
        );

    /// <summary>The other side: the body when a unit speaks, the unit or all of them when the body does.</summary>
    private static void Tell(Write write, Difficulty difficulty, List<Recommendation> raised, TalkInput input, string text, Seat seat)
    {
        if (seat.SpeaksFor != difficulty.LeadPath)
        {
            write.Tell(
                difficulty.LeadPath,
                difficulty.PersonSeatId,
                $"{difficulty.Code}: {text}",
                DifficultySettlement.PathOf(difficulty.Code)
            );
            return;
        }

        var told =
            input.Kind == NoteKind.PartialAnswer
                ? raised.Where(input.Answers)
                : raised.Where(row => input.To is null || row.UnitPath == input.To);
        DifficultySettlement.TellRaisers(write, difficulty, told, text);
    }

    private static string Verb(NoteKind kind) =>
        kind switch
        {
            NoteKind.Correction => "sửa điều đã nêu",
            NoteKind.Withdrawal => "rút kiến nghị",
            NoteKind.PartialAnswer => "trả lời riêng",
            _ => "trao đổi",
        };
}
