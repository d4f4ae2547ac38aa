using System.Globalization;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Indicators;

/// <summary>
/// The facts of an indicator in a province from a day on: of a declared one all there is, of a computed one what the province says of it
/// (owner, targets) — its formula is the program's. A version is never changed, a later one takes its place.
/// </summary>
internal sealed class IndicatorVersion
{
    public const int CodeLength = 80;
    public const int NameLength = 200;
    public const int TextLength = 500;
    public const int UnitLength = 30;

    public required string ProvinceCode { get; init; }

    public required string Code { get; init; }

    /// <summary>From 1, in the order in which they were set.</summary>
    public required int Version { get; init; }

    public required bool IsComputed { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? ValidTo { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required string Meaning { get; init; }

    public required string Formula { get; init; }

    public required IndicatorDirection Direction { get; init; }

    public required IndicatorRollUp RollUp { get; init; }

    public required bool IsLevel { get; init; }

    public string? LegalSource { get; init; }

    /// <summary>The body that answers for its meaning, by path.</summary>
    public string? OwnerPath { get; init; }

    /// <summary>Who has a figure of it.</summary>
    public required IndicatorLevels Levels { get; init; }

    /// <summary>Codes whose sum it is, parted by a blank; empty when it has no parts.</summary>
    public string Parts { get; init; } = string.Empty;

    /// <summary>Percent by which it may differ from the period before without being asked why; null where any change is usual.</summary>
    public int? UsualChange { get; init; }

    /// <summary>Days and values: <c>2026-12-31=95</c>, parted by a blank, in the order of days.</summary>
    public string Targets { get; init; } = string.Empty;

    public required DateTimeOffset SetAt { get; init; }

    public required string SetBy { get; init; }

    public IReadOnlyList<string> PartCodes => Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The next one to be reached on a day.</summary>
    public IndicatorTarget? TargetAt(DateOnly day) => ReadTargets(Targets)?.FirstOrDefault(target => target.By >= day);

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);

    /// <returns>Null when a part of the text is no day with a number.</returns>
    public static IReadOnlyList<IndicatorTarget>? ReadTargets(string text)
    {
        var targets = new List<IndicatorTarget>();
        foreach (var part in text.Split([' ', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=');
            if (
                at < 0
                || !DateOnly.TryParseExact(part[..at], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var by)
                || !decimal.TryParse(part[(at + 1)..], NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            )
            {
                return null;
            }

            targets.Add(new IndicatorTarget(by, value));
        }

        return [.. targets.OrderBy(target => target.By)];
    }

    public static string TextOf(IEnumerable<IndicatorTarget> targets) =>
        string.Join(
            ' ',
            targets
                .OrderBy(target => target.By)
                .Select(target => $"{target.By:yyyy-MM-dd}={target.Value.ToString(CultureInfo.InvariantCulture)}")
        );

    public RegisteredIndicator ToRegistered(DateOnly day, Func<string, string> nameOf, ComputedIndicator? shipped) =>
        new(
            Code,
            Name,
            shipped?.Unit ?? Unit,
            shipped?.Meaning ?? Meaning,
            shipped?.Formula ?? Formula,
            shipped?.Direction ?? Direction,
            shipped?.RollUp ?? RollUp,
            shipped?.IsLevel ?? IsLevel,
            LegalSource ?? shipped?.Source,
            shipped is not null,
            shipped is null ? "declared" : Code[..Code.IndexOf('.')],
            Version,
            OwnerPath is null ? null : nameOf(OwnerPath),
            TargetAt(day)
        );

    /// <summary>A code from a name: "Số nhà văn hóa" becomes <c>declared.so-nha-van-hoa</c>.</summary>
    public static string CodeOf(string name) =>
        RegisteredIndicator.DeclaredPrefix + CleanText.CutTo(VietnameseText.SearchKey(name).Replace(' ', '-'), CodeLength - 20).Trim('-');
}

/// <summary>Whose figures there are.</summary>
[Flags]
internal enum IndicatorLevels
{
    None = 0,
    Commune = 1,
    Department = 2,
    Province = 4,
    All = Commune | Department | Province,
}
