using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Difficulties.Raise;

/// <summary>Raises a new difficulty, or joins one that others raised, in the name of the seat's organisation.</summary>
internal sealed class RaiseDifficulty(
    WriteGate gate,
    DifficultySettlement settlement,
    RecommendationWriter raising,
    Catalogue catalogue,
    KnownDifficulties known
)
{
    /// <param name="join">Code of the difficulty to join; null to raise a new one.</param>
    /// <returns>The code of the difficulty.</returns>
    public async Task<Result<string>> RunAsync(RaiseText text, string? join, Seat seat, Deed deed, CancellationToken ct)
    {
        if (text.ProcedureCode is { } procedure && catalogue.Current(procedure, Platform.Time.OfficeClock.DayOf(deed.At)) is null)
        {
            return DifficultyRefusals.UnknownProcedure(procedure);
        }

        var office = await settlement.OfficeAsync(seat.ProvinceCode, ct);
        var raised = await gate.RunAsync<string>(
            deed,
            (write, token) => join is null ? RaiseAsync(write, text, office, token) : JoinAsync(write, text, join, seat, token),
            ct
        );
        known.Changed(seat.ProvinceCode);
        return raised;
    }

    private async Task<Result<string>> RaiseAsync(Write write, RaiseText text, DifficultyOwner office, CancellationToken ct)
    {
        var raised = await raising.RaiseAsync(write, text, office, ct);
        if (raised.IsRefused)
        {
            return raised.Refusal;
        }

        var difficulty = raised.Value.Difficulty;
        write.Tell(
            office.BodyPath,
            office.SeatId,
            $"{settlement.ShortNameOf(text.UnitPath)} nêu {difficulty.Code}: {difficulty.Title}",
            DifficultySettlement.PathOf(difficulty.Code)
        );
        return difficulty.Code;
    }

    private async Task<Result<string>> JoinAsync(Write write, RaiseText text, string code, Seat seat, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, code, seat.ProvinceCode, ct) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        var joined = await raising.JoinAsync(write, text, difficulty, ct);
        if (joined.IsRefused)
        {
            return joined.Refusal;
        }

        write.Tell(
            difficulty.LeadPath,
            difficulty.PersonSeatId,
            $"{settlement.ShortNameOf(text.UnitPath)} cũng gặp {difficulty.Code}: {difficulty.Title}",
            DifficultySettlement.PathOf(code)
        );
        return difficulty.Code;
    }
}
