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

    public required OutageId Id { get; init; }

    public required string UnitPath { get; init; }

    public required OutageKind Kind { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    public required string What { get; init; }

    /// <summary>The shared system that failed, by its code in <see cref="SharedSystems"/>; null for none in particular.</summary>
    public string? System { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

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
        string? system = null
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
        };
        if (to is { } end && outage.End(end, now, by) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        return outage;
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
}
