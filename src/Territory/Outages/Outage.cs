using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory.Outages;

internal readonly record struct OutageId(Guid Value) : IId<OutageId>
{
    public static OutageId New() => new(Guid.CreateVersion7());

    public static OutageId From(Guid value) => new(value);
}

/// <summary>
/// A time in which a unit and all under it could not work because something broke. Unlike a closure it stops no clock: it
/// explains one.
/// </summary>
internal sealed class Outage
{
    public const int WhatLength = 500;

    /// <summary>What began longer ago is written down only with the reason why so late: it explains lateness afterwards.</summary>
    public const int OldestDays = 7;

    public required OutageId Id { get; init; }

    public required string UnitPath { get; init; }

    public required OutageKind Kind { get; init; }

    public DateTimeOffset From { get; private set; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    public required string What { get; init; }

    /// <summary>The shared system that failed, by its code in <see cref="SharedSystems"/>; null for none in particular.</summary>
    public string? System { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    /// <summary>Whoever wrote it down may correct it; null for what the program wrote.</summary>
    public AccountId? RecordedById { get; init; }

    /// <summary>Why it was written down so late; null where it was not.</summary>
    public string? LateBecause { get; private init; }

    public string? EndedBy { get; private set; }

    public int Version { get; private set; }

    public static Result<Outage> Start(
        string unitPath,
        OutageKind? kind,
        DateTimeOffset? from,
        DateTimeOffset? to,
        string? what,
        DateTimeOffset now,
        string by,
        string? system = null,
        AccountId? byId = null,
        string? late = null
    )
    {
        if (kind is not { } broken)
        {
            return TerritoryRefusals.OutageKindMissing;
        }

        if (from is not { } begun)
        {
            return TerritoryRefusals.OutageStartMissing;
        }

        if (begun > now)
        {
            return TerritoryRefusals.OutageStartsLater;
        }

        if (AgainstAge(begun, now, late) is { } against)
        {
            return against;
        }

        if (string.IsNullOrWhiteSpace(what) || what.Trim().Length > WhatLength)
        {
            return TerritoryRefusals.OutageWhatMissing;
        }

        var outage = new Outage
        {
            Id = OutageId.New(),
            UnitPath = unitPath,
            Kind = broken,
            From = begun,
            What = what.Trim(),
            System = SharedSystems.Find(system)?.Code,
            RecordedAt = now,
            RecordedBy = by,
            RecordedById = byId,
            LateBecause = string.IsNullOrWhiteSpace(late) ? null : late.Trim(),
        };
        if (to is { } end && outage.End(end, now, by) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        return outage;
    }

    /// <summary>Mends a time that was written down wrongly.</summary>
    /// <param name="to">Null while it lasts.</param>
    public Result Correct(DateTimeOffset from, DateTimeOffset? to, string? reason, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > WhatLength)
        {
            return TerritoryRefusals.OutageReasonMissing;
        }

        if (
            (
                from > now ? TerritoryRefusals.OutageStartsLater
                : to <= from ? TerritoryRefusals.OutageEndsFirst(from)
                : to > now ? TerritoryRefusals.OutageEndsLater
                : null
            ) is
            { } against
        )
        {
            return against;
        }

        (From, To) = (from, to);
        Version++;
        return Result.Done;
    }

    public Result End(DateTimeOffset at, DateTimeOffset now, string by)
    {
        if (To is { } ended)
        {
            return TerritoryRefusals.OutageAlreadyEnded(ended);
        }

        if (at <= From)
        {
            return TerritoryRefusals.OutageEndsFirst(From);
        }

        if (at > now)
        {
            return TerritoryRefusals.OutageEndsLater;
        }

        (To, EndedBy) = (at, by);
        Version++;
        return Result.Done;
    }

    private static Refusal? AgainstAge(DateTimeOffset from, DateTimeOffset now, string? late) =>
        late?.Trim().Length > WhatLength || (from < now.AddDays(-OldestDays) && string.IsNullOrWhiteSpace(late))
            ? TerritoryRefusals.OutageLate(OldestDays)
            : null;
}
