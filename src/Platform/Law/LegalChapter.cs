namespace ThongSuot.Platform.Law;

/// <summary>A part of the law as data that one module shows and lets the province edit.</summary>
/// <param name="Code">Stable code, as its rows carry it.</param>
/// <param name="Title">Heading of its page.</param>
/// <param name="Path">Where its page is; a setting's own page lies below.</param>
/// <param name="Effect">What a change brings about, said after it.</param>
/// <param name="SettledStands">A value that was compared with its text is never mended: a new document brings a new value from a
/// day on.</param>
public sealed record LegalChapter(string Code, string Title, string Path, string Effect, bool SettledStands = false)
{
    /// <summary>The chapter of the settings that Platform itself brings: limits, hours, turns of the offices' work.</summary>
    public const string Offices = "offices";
}
