using ThongSuot.Platform.Storage;

namespace ThongSuot.Support;

/// <summary>Key of an absence from a one-stop seat.</summary>
public readonly record struct SeatAbsenceId(Guid Value) : IId<SeatAbsenceId>
{
    public static SeatAbsenceId New() => new(Guid.CreateVersion7());

    public static SeatAbsenceId From(Guid value) => new(value);
}

/// <summary>Key of a member of a rapid team.</summary>
public readonly record struct RapidMemberId(Guid Value) : IId<RapidMemberId>
{
    public static RapidMemberId New() => new(Guid.CreateVersion7());

    public static RapidMemberId From(Guid value) => new(value);
}

/// <summary>Key of a community digital team.</summary>
public readonly record struct DigitalTeamId(Guid Value) : IId<DigitalTeamId>
{
    public static DigitalTeamId New() => new(Guid.CreateVersion7());

    public static DigitalTeamId From(Guid value) => new(value);
}

/// <summary>Key of planned work on a system.</summary>
public readonly record struct PlannedWorkId(Guid Value) : IId<PlannedWorkId>
{
    public static PlannedWorkId New() => new(Guid.CreateVersion7());

    public static PlannedWorkId From(Guid value) => new(value);
}

/// <summary>Key of a training session.</summary>
public readonly record struct TrainingId(Guid Value) : IId<TrainingId>
{
    public static TrainingId New() => new(Guid.CreateVersion7());

    public static TrainingId From(Guid value) => new(value);
}
