using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Raise;

/// <summary>Raising within a write that somebody else opened: the form's, an import's, a conference's.</summary>
internal sealed class RecommendationWriter(DifficultySettlement settlement)
{
    /// <summary>Raises something new: a recommendation and the difficulty it hangs on, in the province office's queue.</summary>
    /// <param name="office">Who has the queue; asked for before the write.</param>
    public async Task<Result<(Difficulty Difficulty, Recommendation Recommendation)>> RaiseAsync(
        Write write,
        RaiseText text,
        DifficultyOwner office,
        CancellationToken ct
    )
    {
        if (text.Check() is { } refusal)
        {
            return refusal;
        }

        var province = text.UnitPath[1..text.UnitPath.IndexOf('/', 1)];
        var law = settlement.LawFor(office.BodyPath, write.Deed.At);
        var code = await write.Db.NextCodeAsync("VM", province, law.Today.Year, ct);
        var difficulty = Difficulty.Open(
            DifficultyId.New(),
            code,
            province,
            new DifficultyText(text.Title, text.What, text.Field!.Value, text.ProcedureCode, text.Urgency),
            office,
            law
        );
        var recommendation = await HangAsync(write, text, difficulty, joined: false, ct);
        difficulty.CountUnits(1);
        write.Db.Add(difficulty);
        DifficultySettlement.Settle(
            write,
            difficulty,
            [recommendation],
            DifficultySettlement.Before(null, []),
            "raised",
            $"{settlement.NameOf(text.UnitPath)} nêu: {text.Title}"
        );
        return (difficulty, recommendation);
    }

    /// <summary>Joins what others raised already: "chúng tôi cũng vậy".</summary>
    public async Task<Result<Recommendation>> JoinAsync(Write write, RaiseText text, Difficulty difficulty, CancellationToken ct)
    {
        if (text.Check() is { } refusal)
        {
            return refusal;
        }

        if (difficulty.Status is DifficultyStatus.Invalid or DifficultyStatus.Merged or DifficultyStatus.Withdrawn)
        {
            return DifficultyRefusals.Closed(difficulty.Code);
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, difficulty.Id, difficulty.ProvinceCode, ct);
        if (raised.Exists(row => row.UnitPath == text.UnitPath && row.Confirmation is not (Confirmation.Invalid or Confirmation.Withdrawn)))
        {
            return DifficultyRefusals.AlreadyJoined(difficulty.Code);
        }

        var before = DifficultySettlement.Before(difficulty, raised);
        var law = settlement.LawFor(difficulty.LeadPath, write.Deed.At);
        var recommendation = await HangAsync(write, text, difficulty, joined: true, ct);
        var name = settlement.NameOf(text.UnitPath);
        var again = difficulty.ComesUpAgain(law);
        if (again)
        {
            await GuidanceWriter.ContestAsync(write, difficulty, $"{name} vẫn gặp: {text.Title}", ct);
        }
        else if (difficulty.AnswerNumber > 0 && !difficulty.IsWithBody)
        {
            // Answered already: whoever joins reads the answer and says whether it solves it.
            recommendation.Ask(law.ConfirmBy());
        }

        raised.Add(recommendation);
        difficulty.CountUnits(raised.Select(row => row.UnitPath).Distinct(StringComparer.Ordinal).Count());
        DifficultySettlement.Settle(write, difficulty, raised, before, "joined", again ? $"{name} vẫn gặp: mở lại" : $"{name} cũng gặp");
        return recommendation;
    }

    private static async Task<Recommendation> HangAsync(
        Write write,
        RaiseText text,
        Difficulty difficulty,
        bool joined,
        CancellationToken ct
    )
    {
        var at = write.Deed.At;
        var today = OfficeClock.DayOf(at);
        var recommendation = new Recommendation
        {
            Id = RecommendationId.New(),
            Code = await write.Db.NextCodeAsync("KN", difficulty.ProvinceCode, today.Year, ct),
            ProvinceCode = difficulty.ProvinceCode,
            UnitPath = text.UnitPath,
            Channel = text.Channel,
            RaisedBy = write.Deed.Actor.Signature,
            RaisedSeatId =
                write.Deed.Actor.SeatId is { } raiser && write.Deed.Actor.UnitPath.StartsWith(text.UnitPath, StringComparison.Ordinal)
                    ? raiser.Value
                    : null,
            RaisedAt = at,
            RaisedOn = today,
            Title = text.Title,
            What = text.What,
            Asked = text.Asked,
            Field = text.Field!.Value,
            ProcedureCode = text.ProcedureCode,
            Document = text.Document,
            FigurePath = text.FigurePath,
            Urgency = text.Urgency,
            Joined = joined,
        };
        recommendation.HangOn(difficulty.Id, at, first: true);
        foreach (var (file, name) in text.Files)
        {
            await write.KeepAsync(file, ct);
            recommendation.Files.Add(RecommendationFile.Of(recommendation, file.Hash, name));
        }

        if (text.From is { } from)
        {
            await write.LinkAsync(difficulty.ProvinceCode, from.Kind, from.Id, DifficultySettlement.Kind, difficulty.Id.Value, ct);
        }

        write.Db.Add(recommendation);
        return recommendation;
    }
}
