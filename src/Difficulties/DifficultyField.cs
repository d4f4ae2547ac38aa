namespace ThongSuot.Difficulties;

/// <summary>The fields under which communes' difficulties are listed (official lists of 2025).</summary>
internal enum DifficultyField
{
    Organisation,
    Decentralisation,
    Finance,
    Land,
    Construction,
    PublicAdministration,
    Digital,
    Offices,
    Education,
    Health,
    Culture,
    Justice,
    PolicyMoney,
    Party,
}

internal static class DifficultyFields
{
    public static IReadOnlyList<DifficultyField> All { get; } = Enum.GetValues<DifficultyField>();

    public static string NameOf(DifficultyField field) => field.ToString();

    public static string LeadSlugOf(DifficultyField field) => "vp-ubnd";
}
