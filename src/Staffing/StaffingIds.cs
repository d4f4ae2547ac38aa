using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>Key of a person on the list of staff.</summary>
internal readonly record struct StaffPersonId(Guid Value) : IId<StaffPersonId>
{
    public static StaffPersonId New() => new(Guid.CreateVersion7());

    public static StaffPersonId From(Guid value) => new(value);
}

/// <summary>Key of a post: one position in one unit.</summary>
internal readonly record struct PostId(Guid Value) : IId<PostId>
{
    public static PostId New() => new(Guid.CreateVersion7());

    public static PostId From(Guid value) => new(value);
}

/// <summary>Key of a move.</summary>
internal readonly record struct StaffMoveId(Guid Value) : IId<StaffMoveId>
{
    public static StaffMoveId New() => new(Guid.CreateVersion7());

    public static StaffMoveId From(Guid value) => new(value);
}

/// <summary>Key of what is planned for a vacant leadership post.</summary>
internal readonly record struct VacancyId(Guid Value) : IId<VacancyId>
{
    public static VacancyId New() => new(Guid.CreateVersion7());

    public static VacancyId From(Guid value) => new(value);
}

/// <summary>Key of a kept plan.</summary>
internal readonly record struct StaffPlanId(Guid Value) : IId<StaffPlanId>
{
    public static StaffPlanId New() => new(Guid.CreateVersion7());

    public static StaffPlanId From(Guid value) => new(value);
}

/// <summary>Key of a rule of load.</summary>
internal readonly record struct LoadRuleId(Guid Value) : IId<LoadRuleId>
{
    public static LoadRuleId New() => new(Guid.CreateVersion7());

    public static LoadRuleId From(Guid value) => new(value);
}
