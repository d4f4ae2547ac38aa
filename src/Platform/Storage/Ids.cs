using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// A typed key: one struct per thing, so that a dossier's key cannot be handed where a unit's is wanted.
/// Keys are version-7 Guids made in our code, never sorted by (two made in one millisecond may come out of order).
/// </summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
    where TId : struct, IId<TId>
{
    // An expression tree may not call a static interface member, so it calls this.
    private static TId Make(Guid value) => TId.From(value);
}

/// <summary>Key of a unit of any kind: a province, a commune, a department, an office, a centre.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId New() => new(Guid.CreateVersion7());

    public static UnitId From(Guid value) => new(value);
}

/// <summary>Key of a person's account.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId New() => new(Guid.CreateVersion7());

    public static AccountId From(Guid value) => new(value);
}

/// <summary>Key of a seat: one person in one role in one unit.</summary>
public readonly record struct SeatId(Guid Value) : IId<SeatId>
{
    public static SeatId New() => new(Guid.CreateVersion7());

    public static SeatId From(Guid value) => new(value);
}
