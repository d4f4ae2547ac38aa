using Microsoft.AspNetCore.Mvc;
using ThongSuot.Web;

namespace ThongSuot.Finance.Decisions;

/// <summary>The head of a decision as typed.</summary>
internal sealed class HeadForm
{
    public int? Year { get; set; }

    public AssignmentRound Round { get; set; }

    public string? Number { get; set; }

    [Web.Forms.PastDate]
    public DateOnly? DecidedOn { get; set; }

    public string? SignerTitle { get; set; }

    public string? SignerName { get; set; }

    public string? Summary { get; set; }

    /// <summary>Number of the council's resolution.</summary>
    public string? Resolution { get; set; }

    [Web.Forms.PastDate]
    public DateOnly? ResolutionOn { get; set; }

    public bool HoldsBack { get; set; }

    /// <summary>Code of the decision above that it follows.</summary>
    public string? Follows { get; set; }

    public DecisionHead Read() =>
        new(Trimmed(Number), DecidedOn, Trimmed(SignerTitle), Trimmed(SignerName), Trimmed(Summary))
        {
            Resolution = Trimmed(Resolution),
            ResolutionOn = ResolutionOn,
            HoldsBack = HoldsBack,
        };

    private static string Trimmed(string? text) => text?.Trim() ?? string.Empty;
}

/// <summary>A page that writes the head of a decision: when it is begun, and while it is a draft.</summary>
internal abstract class HeadPage : OfficePage
{
    [BindProperty]
    public HeadForm Input { get; set; } = new();
}
