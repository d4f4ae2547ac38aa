using Microsoft.AspNetCore.Mvc.ModelBinding;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Sites.Edit;

/// <summary>The form as typed.</summary>
internal sealed class SiteForm
{
    public string? Unit { get; set; }

    public string? Name { get; set; }

    public SiteKind Kind { get; set; } = SiteKind.Office;

    public string? Address { get; set; }

    public string? Longitude { get; set; }

    public string? Latitude { get; set; }

    public string? Area { get; set; }

    public int? Year { get; set; }

    public SiteCondition Condition { get; set; } = SiteCondition.Fair;

    public SiteRight Right { get; set; } = SiteRight.Unclear;

    public string? Offices { get; set; }

    public int? People { get; set; }

    public int? Contract { get; set; }

    public int? Counters { get; set; }

    public int? Seats { get; set; }

    public bool Ramp { get; set; }

    public bool Parking { get; set; }

    public static SiteForm Of(Site site) =>
        new()
        {
            Unit = site.UnitPath,
            Name = site.Name,
            Kind = site.Kind,
            Address = site.Address,
            Longitude = site.Longitude is { } east ? Degrees(east) : null,
            Latitude = site.Latitude is { } north ? Degrees(north) : null,
            Area = Quantity.Words(site.Area),
            Year = site.Year,
            Condition = site.Condition,
            Right = site.Right,
            Offices = site.Offices,
            People = site.People,
            Contract = site.Contract,
            Counters = site.Counters,
            Seats = site.Seats,
            Ramp = site.Ramp,
            Parking = site.Parking,
        };

    /// <summary>What it says; what cannot be read is said at its field.</summary>
    public SiteFacts Read(ModelStateDictionary state) =>
        new(
            Name?.Trim() ?? string.Empty,
            Kind,
            Address?.Trim() ?? string.Empty,
            Number(Longitude, nameof(Longitude), state),
            Number(Latitude, nameof(Latitude), state),
            Quantity.Of((decimal)(Number(Area, nameof(Area), state) ?? 0)),
            Year,
            Condition,
            Right,
            Offices?.Trim() ?? string.Empty,
            People ?? 0,
            Contract ?? 0,
            Counters ?? 0,
            Seats ?? 0,
            Ramp,
            Parking
        );

    private static string Degrees(double value) => VietnameseFormat.Number((decimal)value, 4);

    private static double? Number(string? typed, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        // Coordinates come from maps with a point: 105.319 is no hundred thousand.
        var text = field == nameof(Area) ? typed : typed.Replace('.', ',');
        var read = TypedNumber.Decimal(text);
        if (read.IsRefused || read.Value > Site.MostArea)
        {
            state.AddModelError($"Input.{field}", read.Refusal?.Message ?? FacilityRefusals.SiteAreaWrong.Message);
            return null;
        }

        return (double)read.Value;
    }
}
