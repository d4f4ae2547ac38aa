using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory.Posts;

internal readonly record struct LeadershipPostId(Guid Value) : IId<LeadershipPostId>
{
    public static LeadershipPostId New() => new(Guid.CreateVersion7());

    public static LeadershipPostId From(Guid value) => new(value);
}

/// <summary>Who leads what: a person in a leading post of a unit, with the fields given to them, from one day to another.</summary>
internal sealed class LeadershipPost
{
    public const int TitleLength = 150;
    public const int NameLength = 100;
    public const int DutiesLength = 1_000;

    public required LeadershipPostId Id { get; init; }

    public required UnitId UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required string Title { get; init; }

    /// <summary>Fields and units this person answers for.</summary>
    public required string Duties { get; init; }

    public required string HolderName { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive; null while held.</summary>
    public DateOnly? To { get; private set; }

    public int Version { get; private set; }

    public static Result<LeadershipPost> Appoint(Unit unit, string? title, string? holder, string? duties, DateOnly from)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Trim().Length > TitleLength)
        {
            return TerritoryRefusals.TitleMissing;
        }

        if (string.IsNullOrWhiteSpace(holder) || holder.Trim().Length > NameLength)
        {
            return TerritoryRefusals.HolderMissing;
        }

        if (duties?.Trim().Length > DutiesLength)
        {
            return TerritoryRefusals.DutiesTooLong(DutiesLength);
        }

        return new LeadershipPost
        {
            Id = LeadershipPostId.New(),
            UnitId = unit.Id,
            UnitPath = unit.Path,
            Title = title.Trim(),
            HolderName = holder.Trim(),
            Duties = duties?.Trim() ?? string.Empty,
            From = from,
        };
    }

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);

    public Result End(DateOnly lastDay)
    {
        if (To is { } ended)
        {
            return TerritoryRefusals.PostAlreadyEnded(ended);
        }

        if (lastDay < From)
        {
            return TerritoryRefusals.EndsBeforeStart(From);
        }

        To = lastDay;
        Version++;
        return Result.Done;
    }
}
