using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Access;
using ThongSuot.Territory;

namespace ThongSuot.Steering.Blocked;

/// <summary>Where a line leads, and how its place is called.</summary>
internal sealed partial class BlockedModel
{
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

    /// <summary>A directive to its owner, begun with what the line says; null for whom it is no business.</summary>
    public string? DirectiveOf(BlockedLine line) =>
        May("directive.give") && (line.Owners.Count == 0 || line.Owners[0].Seat != Seat.SeatId)
            ? LinkTo(
                "/chi-dao/giao",
                ("nguoi", (line.Owners is [var owner, ..] ? owner.Seat?.Value : null)?.ToString()),
                ("viec", $"Giải quyết: {line.Text}")
            )
            : null;

    private static string LinkTo(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(
            path,
            query.Where(pair => pair.Value is { Length: > 0 }).ToDictionary(pair => pair.Name, pair => pair.Value)
        );
}
