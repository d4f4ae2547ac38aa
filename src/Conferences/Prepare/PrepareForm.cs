using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Prepare;

/// <summary>A conference as typed.</summary>
internal sealed class PrepareForm
{
    public string? Title { get; set; }

    public ConferenceKind Kind { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? Time { get; set; }

    public string? Place { get; set; }

    public string? Chair { get; set; }

    public string? Secretary { get; set; }

    /// <summary>Every commune is a point.</summary>
    public bool AllCommunes { get; set; }

    public List<string> Communes { get; set; } = [];

    public List<string> Departments { get; set; } = [];

    public ConferenceText ToText() =>
        new(
            Title?.Trim() ?? string.Empty,
            Kind,
            Day is { } day && Time is { } time ? OfficeClock.At(day, time) : null,
            Place?.Trim() ?? string.Empty,
            Chair?.Trim() ?? string.Empty
        )
        {
            Secretary = Secretary?.Trim() ?? string.Empty,
        };

    public IReadOnlyCollection<string> PointsIn(string province, Units units) =>
        [
            .. (AllCommunes ? units.CommunesOf(province).Select(unit => unit.Path) : Communes)
                .Concat(Departments)
                .Distinct(StringComparer.Ordinal),
        ];
}
