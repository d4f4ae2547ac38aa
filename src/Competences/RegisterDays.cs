namespace ThongSuot.Competences;

/// <summary>The days the register is asked for: from the first of the two-tier government on.</summary>
internal static class RegisterDays
{
    public static readonly DateOnly First = new(2025, 7, 1);

    /// <summary>The decrees of June 2025 lapse (Minister of Justice, June 2025 [S]).</summary>
    public static readonly DateOnly Cliff = new(2027, 3, 1);

    private static readonly DateOnly Last = new(2099, 12, 31);

    /// <summary>The day asked for; another one where none was asked or it lies out of reach.</summary>
    public static DateOnly Of(DateOnly? asked, DateOnly otherwise) => asked is { } day && day >= First && day <= Last ? day : otherwise;
}
