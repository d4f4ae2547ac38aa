using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Threads;
using ThongSuot.Territory;

namespace ThongSuot.Steering.Blocked;

/// <summary>Where a line leads, and how its place is called.</summary>
internal sealed partial class BlockedModel
{
    public string Place => NameOf(Seat.BodyScope.Prefix);

    public string NameOf(string path) =>
        units.ByPath(path) is { } unit
            ? unit.Kind == UnitKind.Commune
                ? unit.Name
                : unit.ShortName
            : path;

    /// <summary>The page of a commune or department that the seat sees; null for other bodies.</summary>
    public string? UnitPageOf(string path) =>
        units.ByPath(path) is { Kind: UnitKind.Commune or UnitKind.Department } unit && Seat.Scope.Covers(unit.Path)
            ? $"/dieu-hanh/don-vi/{unit.Code}"
            : null;

    /// <summary>How many bodies a line folds together; none of them stands for the others.</summary>
    public static int PlacesOf(BlockedLine line) => line.Things.Select(thing => thing.UnitPath).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The owner's title; the body that stands under it is not said twice.</summary>
    public string TitleOf(BlockedLine line)
    {
        var title = line.Owners[0].Title;
        // Only a body that stands under the title with its own page.
        var place = UnitPageOf(line.UnitPath) is null ? null : units.ByPath(line.UnitPath);
        foreach (var name in new[] { place?.Name, place?.ShortName })
        {
            if (name is { Length: > 0 } && title.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                title = title[..^name.Length].TrimEnd(' ', ',', '–');
            }
        }

        return line.Owners.Count > 1 ? $"{title} và {line.Owners.Count - 1} người khác".TrimStart() : title;
    }

    /// <summary>The same page with the line ticked, at its form.</summary>
    public string AskOf(BlockedLine line) =>
        LinkTo(SteeringModule.Screen, ("loai", Kind), ("trang", Number?.ToString(CultureInfo.InvariantCulture)), ("viec", line.Key))
        + "#Input_Chosen";

    /// <summary>What the modules do with any lines together.</summary>
    public IEnumerable<RecordOffer> ForAny => offers.Select(offer => offer.ForAny(Seat)).OfType<RecordOffer>();

    /// <summary>What can be done with a line beside asking about it.</summary>
    public IEnumerable<RecordOffer> OffersOn(BlockedLine line) =>
        ForAny
            .Select(offer => offer with { Path = WithLines(offer.Path, [line.Key]) })
            .Concat(offers.SelectMany(offer => offer.For(line.Line, Seat)));

    private static string WithLines(string path, IEnumerable<string> keys) =>
        QueryHelpers.AddQueryString(path, keys.Select(key => new KeyValuePair<string, string?>(BlockageLines.Parameter, key)));

    private static string LinkTo(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(
            path,
            query.Where(pair => pair.Value is { Length: > 0 }).ToDictionary(pair => pair.Name, pair => pair.Value)
        );
}
