using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Reception;

/// <summary>The form as typed.</summary>
internal sealed class VisitForm
{
    public VisitKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? IdNumber { get; set; }

    public int? People { get; set; }

    public string? Content { get; set; }

    public bool NotDenunciation { get; set; }

    public string? SettledBefore { get; set; }

    public bool InCompetence { get; set; }

    public string? GuidedTo { get; set; }

    public string? Papers { get; set; }

    public string? Promise { get; set; }

    public DateOnly? PromiseBy { get; set; }

    public VisitOutcome? Outcome { get; set; }

    public string? Answer { get; set; }

    public VisitNote Read() =>
        new(
            Kind,
            CleanText.Line(Name),
            CleanText.Line(Address),
            CleanText.Line(IdNumber),
            People ?? 0,
            Content?.Trim() ?? string.Empty,
            CleanText.Line(SettledBefore),
            InCompetence,
            CleanText.Line(GuidedTo),
            Papers?.Trim() ?? string.Empty,
            CleanText.Line(Promise),
            PromiseBy
        )
        {
            NotDenunciation = NotDenunciation,
        };
}
