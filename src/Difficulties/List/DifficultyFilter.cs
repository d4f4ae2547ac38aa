using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ThongSuot.Difficulties.List;

/// <summary>Which difficulties a list shows; all of it stands in the address, so that a list can be sent to a colleague.</summary>
internal sealed class DifficultyFilter
{
    [FromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [FromQuery(Name = "linh-vuc")]
    public DifficultyField? Field { get; set; }

    /// <summary>The body that has it.</summary>
    [FromQuery(Name = "co-quan")]
    public string? Body { get; set; }

    /// <summary>The unit that raised it.</summary>
    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "thu-tuc")]
    public string? Procedure { get; set; }

    [FromQuery(Name = "loai")]
    public DifficultyClass? Class { get; set; }

    /// <summary>Whether the province can settle it by its own power.</summary>
    [FromQuery(Name = "tham-quyen")]
    public string? Reach { get; set; }

    /// <summary>Opened at least so many days ago.</summary>
    [FromQuery(Name = "tuoi-tu")]
    public int? OlderThan { get; set; }

    /// <summary>Opened less than so many days ago.</summary>
    [FromQuery(Name = "tuoi-duoi")]
    public int? YoungerThan { get; set; }

    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    public const string Within = "trong";
    public const string Above = "vuot";

    public static IReadOnlyList<(string Value, string Words)> Reaches { get; } =
    [(string.Empty, "Tất cả"), (Within, "Trong thẩm quyền của tỉnh"), (Above, "Vượt thẩm quyền của tỉnh")];

    /// <summary>Where the list of a group, a body, a unit and an age opens.</summary>
    public string Path =>
        QueryHelpers.AddQueryString(
            "/vuong-mac",
            new Dictionary<string, string?>
            {
                ["nhom"] = Group,
                ["co-quan"] = Body,
                ["don-vi"] = Unit,
                ["tuoi-duoi"] = YoungerThan?.ToString(CultureInfo.InvariantCulture),
            }.Where(pair => pair.Value is not null)
        );

    /// <param name="found">Ids that a search by words found, best first; null when nothing was searched.</param>
    public IQueryable<Difficulty> Narrow(
        IQueryable<Difficulty> rows,
        IQueryable<Recommendation> raised,
        DateOnly today,
        IReadOnlyList<DifficultyId>? found
    )
    {
        rows = Field is { } field ? rows.Where(row => row.Field == field) : rows;
        rows = Class is { } kind ? rows.Where(row => row.Class == kind) : rows;
        rows = Reach switch
        {
            Within => rows.Where(row => row.Authority == DifficultyAuthority.Commune || row.Authority == DifficultyAuthority.Province),
            Above => rows.Where(row => row.Authority == DifficultyAuthority.Centre),
            _ => rows,
        };
        rows = Body is { Length: > 0 } body ? rows.Where(row => row.LeadPath == body) : rows;
        rows = Procedure is { Length: > 0 } procedure ? rows.Where(row => row.ProcedureCode == procedure) : rows;
        rows = Unit is { Length: > 0 } unit
            ? rows.Where(row =>
                raised.Any(one => one.ProvinceCode == row.ProvinceCode && one.DifficultyId == row.Id && one.UnitPath == unit)
            )
            : rows;
        if (OlderThan is { } older && older is > 0 and < 10_000)
        {
            var day = today.AddDays(-older);
            rows = rows.Where(row => row.OpenedOn <= day);
        }

        if (YoungerThan is { } younger && younger is > 0 and < 10_000)
        {
            var day = today.AddDays(-younger);
            rows = rows.Where(row => row.OpenedOn > day);
        }

        return found is null ? rows : rows.Where(row => found.Contains(row.Id));
    }
}
