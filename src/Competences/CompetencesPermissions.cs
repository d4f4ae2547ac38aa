using ThongSuot.Platform.Access;

namespace ThongSuot.Competences;

/// <summary>What this module lets seats do.</summary>
public static class CompetencesPermissions
{
    /// <summary>Sees the module's pages.</summary>
    public const string View = "competences.view";

    internal static IReadOnlyList<Permission> All { get; } = [new(View, "Xem competences", Role.ProvinceOffice)];
}
