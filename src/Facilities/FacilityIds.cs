using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities;

/// <summary>Key of the handover of one old unit.</summary>
public readonly record struct HandoverId(Guid Value) : IId<HandoverId>
{
    public static HandoverId New() => new(Guid.CreateVersion7());

    public static HandoverId From(Guid value) => new(value);
}

/// <summary>Key of a list: one kind of things for one receiver.</summary>
public readonly record struct HandoverListId(Guid Value) : IId<HandoverListId>
{
    public static HandoverListId New() => new(Guid.CreateVersion7());

    public static HandoverListId From(Guid value) => new(value);
}

/// <summary>Key of a line of a list.</summary>
public readonly record struct HandoverItemId(Guid Value) : IId<HandoverItemId>
{
    public static HandoverItemId New() => new(Guid.CreateVersion7());

    public static HandoverItemId From(Guid value) => new(value);
}

/// <summary>Key of minutes.</summary>
public readonly record struct HandoverMinutesId(Guid Value) : IId<HandoverMinutesId>
{
    public static HandoverMinutesId New() => new(Guid.CreateVersion7());

    public static HandoverMinutesId From(Guid value) => new(value);
}

/// <summary>Key of a building of a unit.</summary>
public readonly record struct SiteId(Guid Value) : IId<SiteId>
{
    public static SiteId New() => new(Guid.CreateVersion7());

    public static SiteId From(Guid value) => new(value);
}

/// <summary>Key of a machine of a unit.</summary>
public readonly record struct MachineId(Guid Value) : IId<MachineId>
{
    public static MachineId New() => new(Guid.CreateVersion7());

    public static MachineId From(Guid value) => new(value);
}

/// <summary>Key of a stocktaking of a unit.</summary>
public readonly record struct StocktakingId(Guid Value) : IId<StocktakingId>
{
    public static StocktakingId New() => new(Guid.CreateVersion7());

    public static StocktakingId From(Guid value) => new(value);
}
