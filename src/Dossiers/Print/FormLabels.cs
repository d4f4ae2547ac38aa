using System.Globalization;
using Microsoft.AspNetCore.Html;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Print;

/// <summary>How the printed forms write times and name who issues them.</summary>
internal static class FormLabels
{
    private static readonly string[] PlaceKinds = ["phường", "xã", "đặc khu", "tỉnh", "thành phố"];

    /// <summary><c>08 giờ 30 phút, ngày 13 tháng 09 năm 2025</c>.</summary>
    public static string Moment(DateTimeOffset moment) =>
        OfficeClock.Local(moment).ToString("HH 'giờ' mm 'phút, ngày' dd 'tháng' MM 'năm' yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>ngày 13 tháng 09 năm 2025</c>.</summary>
    public static string Day(DateTimeOffset moment) =>
        OfficeClock.Local(moment).ToString("'ngày' dd 'tháng' MM 'năm' yyyy", CultureInfo.InvariantCulture);

    /// <summary>The body at the head of a form, with the one above it: the People's Committee of the commune or the province.</summary>
    public static (string Superior, string Issuer) Heads(string path, Units units)
    {
        var issuer = units.ByPath(path);
        var parent = units.ByPath(new UnitPath(path).Parent);
        return issuer?.Kind switch
        {
            UnitKind.Commune or UnitKind.Province => (parent is null ? string.Empty : Committee(parent.Name), Committee(issuer.Name)),
            null => (string.Empty, path),
            _ => (parent is null ? string.Empty : Committee(parent.Name), issuer.Name),
        };
    }

    /// <summary>"Ủy ban nhân dân phường Âu Cơ".</summary>
    public static string Committee(string unitName) => $"Ủy ban nhân dân {char.ToLowerInvariant(unitName[0])}{unitName[1..]}";

    /// <summary>A body at the head of a form: a line may end before the place's name and not inside it.</summary>
    public static IHtmlContent Unbroken(string body)
    {
        var at = PlaceKinds.Select(kind => body.LastIndexOf($" {kind} ", StringComparison.OrdinalIgnoreCase)).Max();
        var text = new HtmlContentBuilder().Append(at < 0 ? body : body[..(at + 1)]);
        return at < 0 ? text : text.AppendHtml("<span class=\"nowrap\">").Append(body[(at + 1)..]).AppendHtml("</span>");
    }

    /// <summary>A body as it is named in a table: "UBND phường Âu Cơ", "Sở Tư pháp tỉnh Phú Thọ".</summary>
    public static string Body(string path, Units units) =>
        units.ByPath(path) switch
        {
            { Kind: UnitKind.Commune or UnitKind.Province } place => $"UBND {char.ToLowerInvariant(place.Name[0])}{place.Name[1..]}",
            { } unit => unit.Name,
            null => path,
        };

    /// <summary>How a step ended against its own time: the column of form 06.</summary>
    public static string Punctuality(DossierTurn turn, DateTimeOffset now) =>
        turn.DueAt switch
        {
            null => string.Empty,
            { } due when (turn.EndedAt ?? now) > due => "Quá hạn",
            _ when turn.EndedAt is null => string.Empty,
            { } due when OfficeClock.DayOf(turn.EndedAt.Value) < OfficeClock.DayOf(due) => "Trước hạn",
            _ => "Đúng hạn",
        };

    /// <summary>The place named before the date: the commune's, or the province's for its bodies.</summary>
    public static string Place(string issuer, Units units) =>
        (
            units.Organisation(issuer) is { Kind: UnitKind.Commune } commune ? commune : units.ByPath(new UnitPath(issuer).Province)
        )?.ShortName
        ?? string.Empty;

    /// <summary>The name without the title.</summary>
    public static string Person(string? holder) => holder?.Split(',')[0] ?? string.Empty;
}
