using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Confirm;

/// <summary>What a unit says of an answer.</summary>
/// <param name="Recommendation">Its code.</param>
/// <param name="Solved">True: solved. False: not, with what is missing.</param>
internal sealed record ConfirmInput(string Recommendation, bool Solved, string Missing)
{
    /// <summary>Number of the answer that was read; null for whoever heard it.</summary>
    public int? Answer { get; init; }
}

/// <summary>The unit that raised it says whether the answer solves it.</summary>
internal sealed class ConfirmRecommendation(WriteGate gate, DifficultySettlement settlement, DifficultyCompetence competence)
{
    /// <returns>The code of its difficulty.</returns>
    public Task<Result<string>> RunAsync(ConfirmInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var (code, solved, missing) = input;
                if (
                    await write.Db.Recommendations.FirstOrDefaultAsync(
                        row => row.Code == code && row.ProvinceCode == seat.ProvinceCode,
                        token
                    )
                        is not { } said
                    || await DifficultySettlement.OpenAsync(write.Db, said.DifficultyId, said.ProvinceCode, token) is not { } difficulty
                )
                {
                    return DifficultyRefusals.NotFound;
                }

                if (!competence.MayAnswerFor(said, seat))
                {
                    return competence.MaySpeakFor(said.UnitPath, seat)
                        ? DifficultyRefusals.RaisedByOther(said.RaisedBy)
                        : DifficultyRefusals.NotYours;
                }

                // A new answer leaves no deed on what each unit raised: it is met here.
                if (input.Answer is { } read && read != difficulty.AnswerNumber)
                {
                    return DifficultyRefusals.AnswerChanged;
                }

                var raised = await DifficultySettlement.RaisedAsync(write.Db, difficulty.Id, difficulty.ProvinceCode, token);
                var before = DifficultySettlement.Before(difficulty, raised);
                var law = settlement.LawFor(difficulty.LeadPath, deed.At);
                var by = seat.Signature;
                var done = solved ? said.Confirm(by, law) : said.Reopen(missing, by, law);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var (open, closed) = (difficulty.IsWithBody, difficulty.IsClosed);
                difficulty.Follow([.. raised.Select(row => row.Confirmation)], law);
                var name = settlement.NameOf(said.UnitPath);
                if (!solved)
                {
                    await GuidanceWriter.ContestAsync(write, difficulty, $"{name}: {missing}", token);
                }

                var text = solved ? $"{name} xác nhận đã giải quyết" : $"{name} mở lại: {missing}";
                DifficultySettlement.Mark(write, said, solved ? "confirmed" : "reopened", text);
                // What closes it is no note: whoever was still writing an answer learns that nobody waits for it.
                var act =
                    !solved ? "reopened"
                    : closed == difficulty.IsClosed ? "confirmed"
                    : "solved";
                DifficultySettlement.Settle(write, difficulty, raised, before, act, text);
                if (!solved)
                {
                    write.Tell(
                        difficulty.LeadPath,
                        difficulty.PersonSeatId,
                        $"{name} mở lại {difficulty.Code}: {missing}",
                        DifficultySettlement.PathOf(difficulty.Code)
                    );
                    if (!open)
                    {
                        write.Send(
                            difficulty.ProvinceCode,
                            "difficulty.reopened",
                            difficulty.Code,
                            new
                            {
                                difficulty.Code,
                                said.UnitPath,
                                at = deed.At,
                            }
                        );
                    }
                }

                return difficulty.Code;
            },
            ct
        );
}
