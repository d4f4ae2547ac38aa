using System.Globalization;
using System.Text.RegularExpressions;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers;

/// <summary>
/// The human code of a dossier: agency code (QĐ 20/2020), day and order in that day, <c>H44.101-250912-0042</c>. The older
/// right-to-left form
/// <c>000.00.12.H44-250912-0042</c> (TT 01/2018 art. 19) is read too, because dossiers from before keep theirs.
/// </summary>
internal static partial class DossierCode
{
    public const int LongestLength = 60;
    private const int LongestPasted = 200;

    public static string Of(string agencyCode, DateOnly day, int order) => $"{agencyCode}-{day:yyMMdd}-{order:0000}";

    public static bool IsValid(string? text) =>
        text is { Length: <= LongestLength } && (Current().IsMatch(text) || Older().IsMatch(text)) && IsPossible(text);

    /// <summary>What a person typed or a scanner read, in the form codes are stored in.</summary>
    /// <remarks>Pasted with the words around it ("Mã hồ sơ: H44…"), the code is found among them.</remarks>
    public static string Clean(string? text)
    {
        var code = Parted(PastedCode.Of(text));
        return IsValid(code) || code.Length > LongestPasted || !Within().IsMatch(code) ? code : Within().Match(code).Value;
    }

    /// <summary>
    /// Copied from a picture or a table a code loses its dots and dashes. The digits behind the letter tell where they were: two
    /// of the province, three for each level below, six of the day, then four to six of the order.
    /// </summary>
    private static string Parted(string code)
    {
        if (IsValid(code) || code.Length > LongestPasted)
        {
            return code;
        }

        var bare = new string([.. code.Where(char.IsAsciiLetterOrDigit)]);
        if (Bare().Match(bare) is not { Success: true } parts)
        {
            return code;
        }

        var (levels, older) = (parts.Groups["levels"].Value.Chunk(3).Select(level => "." + new string(level)), parts.Groups["older"].Value);
        var agency =
            older.Length == 0
                ? parts.Groups["province"].Value + string.Concat(levels)
                : $"{older[..3]}.{older[3..5]}.{older[5..]}.{parts.Groups["province"].Value}";
        var parted = $"{agency}-{parts.Groups["day"].Value}-{parts.Groups["order"].Value}";
        return IsValid(parted) ? parted : code;
    }

    /// <summary>Day and order without the agency: many have a 0004 of that day.</summary>
    public static bool IsEndOnly(string? text) => End().IsMatch(PastedCode.Of(text));

    // A day of the calendar and a number from one: no agency gives others.
    private static bool IsPossible(string text) =>
        text.Split('-') is [_, var day, var order]
        && DateOnly.TryParseExact(day, "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && order.AsSpan().ContainsAnyExcept('0');

    /// <summary>Whether a valid code was made by an agency or one under it: <c>H44</c> made <c>H44.101-250912-0042</c>.</summary>
    public static bool BelongsTo(string code, string agency)
    {
        var made = code[..code.IndexOf('-')];
        // The older form names the province last.
        var outermostFirst = char.IsAsciiLetter(made[0]) ? made : string.Join('.', made.Split('.').Reverse());
        return outermostFirst == agency || outermostFirst.StartsWith(agency + ".", StringComparison.Ordinal);
    }

    /// <summary>The series of numbers a code of ours would be of; null for the older form, which no counter gives any more.</summary>
    public static (string Agency, DateOnly Day)? SeriesOf(string code) =>
        code.Split('-') is [var agency, var day, _]
        && char.IsAsciiLetter(agency[0])
        && DateOnly.TryParseExact(day, "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (agency, date)
            : null;

    [GeneratedRegex(
        @"^[A-Z][0-9]{2}(\.[0-9]{1,3})*-[0-9]{6}-[0-9]{4,6}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Current();

    [GeneratedRegex(
        @"^([0-9]{3}\.)?[0-9]{2,3}\.[0-9]{2,3}\.[A-Z][0-9]{2}-[0-9]{6}-[0-9]{4,6}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Older();

    [GeneratedRegex(
        @"^(?<older>[0-9]{7})?(?<province>[A-Z][0-9]{2})(?<levels>([0-9]{3})*)(?<day>[0-9]{6})(?<order>[0-9]{4,6})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Bare();

    [GeneratedRegex(@"^[0-9]{6}[^0-9]*[0-9]{4,6}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex End();

    [GeneratedRegex(
        @"(?<=[:(/=“])(([0-9]{3}\.)?[0-9]{2,3}\.[0-9]{2,3}\.)?[A-Z][0-9]{2}(\.[0-9]{1,3})*-[0-9]{6}-[0-9]{4,6}(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Within();
}
