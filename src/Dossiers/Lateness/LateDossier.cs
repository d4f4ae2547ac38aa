using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>
/// Why a dossier was resolved overdue: the minutes of each party, the cause found from them, and what the officer and the leader said about
/// it. Lives as long as the dossier stands in the overdue column.
/// </summary>
internal sealed class LateDossier : IInProvince
{
    public required DossierId DossierId { get; init; }

    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required string OwnerPath { get; init; }

    public required string ProcedureCode { get; init; }

    public required string ProcedureName { get; init; }

    public required string FieldSlug { get; init; }

    public required DateOnly ClosedOn { get; init; }

    /// <summary>The officer it was last assigned to; only this one may contest.</summary>
    public SeatId? OfficerSeatId { get; init; }

    public int CitizenMinutes { get; init; }

    public int CounterMinutes { get; init; }

    public int OfficerMinutes { get; init; }

    public int OtherUnitMinutes { get; init; }

    public int LeaderMinutes { get; init; }

    public int OutageMinutes { get; init; }

    /// <summary>What the times say.</summary>
    public required LatenessParty Found { get; init; }

    /// <summary>What counts: as found, or as decided.</summary>
    public LatenessParty Cause { get; private set; }

    public DateTimeOffset? ContestedAt { get; private set; }

    public string? ContestedBy { get; private set; }

    public string? Contest { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? Decision { get; private set; }

    public int Version { get; private set; }

    public static LateDossier Of(Dossier dossier, TimeSplit split)
    {
        int Minutes(LatenessParty party) => (int)(split.Parts.FirstOrDefault(part => part.Party == party)?.Time.TotalMinutes ?? 0);
        var found = split.Main ?? LatenessParty.Counter;
        return new LateDossier
        {
            DossierId = dossier.Id,
            Code = dossier.Code,
            ProvinceCode = dossier.ProvinceCode,
            OwnerPath = dossier.OwnerPath,
            ProcedureCode = dossier.ProcedureCode,
            ProcedureName = dossier.ProcedureName,
            FieldSlug = dossier.FieldSlug,
            ClosedOn = dossier.ClosedOn!.Value,
            OfficerSeatId = dossier.OfficerSeatId,
            CitizenMinutes = Minutes(LatenessParty.Citizen),
            CounterMinutes = Minutes(LatenessParty.Counter),
            OfficerMinutes = Minutes(LatenessParty.Officer),
            OtherUnitMinutes = Minutes(LatenessParty.OtherUnit),
            LeaderMinutes = Minutes(LatenessParty.Leader),
            OutageMinutes = Minutes(LatenessParty.Outage),
            Found = found,
            Cause = found,
        };
    }

    /// <summary>The officer says that the cause is another.</summary>
    public Result ContestBy(string by, string? reason, DateTimeOffset at)
    {
        if (ContestedAt is { } before)
        {
            return DossierRefusals.AlreadyContested(before);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DossierRefusals.ContestReasonMissing;
        }

        (ContestedAt, ContestedBy, Contest) = (at, by, reason.Trim());
        Version++;
        return Result.Done;
    }

    /// <summary>The leader upholds what was found, or sets another cause.</summary>
    public Result Decide(LatenessParty? cause, string by, string? reason, DateTimeOffset at)
    {
        if (ContestedAt is null)
        {
            return DossierRefusals.NotContested;
        }

        if (DecidedAt is { } before)
        {
            return DossierRefusals.AlreadyDecided(before);
        }

        if (cause is not { } decided)
        {
            return DossierRefusals.CauseMissing;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DossierRefusals.DecisionReasonMissing;
        }

        (Cause, DecidedAt, DecidedBy, Decision) = (decided, at, by, reason.Trim());
        Version++;
        return Result.Done;
    }
}
