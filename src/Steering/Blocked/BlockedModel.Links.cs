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

    /// <summary>The page of a commune; null for other bodies.</summary>
    public string? UnitPageOf(string path) =>
        units.ByPath(path) is { Kind: UnitKind.Commune } unit ? $"/dieu-hanh/don-vi/{unit.Code}" : null;

    /// <summary>The same page with the line ticked, at its form.</summary>
    public string AskOf(BlockedLine line) =>
        LinkTo(SteeringModule.Screen, ("loai", Kind), ("trang", Number?.ToString(CultureInfo.InvariantCulture)), ("viec", line.Key))
        + "#Input_Chosen";

    /// <summary>A directive to its owner, begun with what the line says; null for whom it is no business.</summary>
    public string? DirectiveOf(BlockedLine line) =>
        Seat.Role is Role.ProvinceLeader or Role.ProvinceOffice
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
