using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences;

/// <summary>Key of a row of the competence register.</summary>
public readonly record struct CompetenceRowId(Guid Value) : IId<CompetenceRowId>
{
    public static CompetenceRowId New() => new(Guid.CreateVersion7());

    public static CompetenceRowId From(Guid value) => new(value);
}

/// <summary>Key of what a province plans for a task that is about to lose its holder.</summary>
public readonly record struct CliffPlanId(Guid Value) : IId<CliffPlanId>
{
    public static CliffPlanId New() => new(Guid.CreateVersion7());

    public static CliffPlanId From(Guid value) => new(value);
}

/// <summary>Key of an authorisation given by a head.</summary>
public readonly record struct AuthorisationId(Guid Value) : IId<AuthorisationId>
{
    public static AuthorisationId New() => new(Guid.CreateVersion7());

    public static AuthorisationId From(Guid value) => new(value);
}
