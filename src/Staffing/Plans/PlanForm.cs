using System.Globalization;

namespace ThongSuot.Staffing.Plans;

/// <summary>The question as typed; numbers with comma or point.</summary>
internal sealed class PlanForm
{
    public PlanBasis Basis { get; set; }

    public int? MaxTransfers { get; set; }

    public int? MaxSecondments { get; set; }

    public int? MaxRotations { get; set; }

    public bool AcrossBlocks { get; set; }

    public bool Untrained { get; set; }

    public string? MountainFactor { get; set; } = "1,5";

    public string? HomeFactor { get; set; } = "0,5";

    public string? SecondSkillKilometres { get; set; } = "30";

    /// <summary>A speciality whose weight differs in this plan.</summary>
    public string? Speciality { get; set; }

    public int? Weight { get; set; }

    public static PlanForm Of(PlanQuestion question) =>
        new()
        {
            Basis = question.Basis,
            MaxTransfers = question.MaxTransfers,
            MaxSecondments = question.MaxSecondments,
            MaxRotations = question.MaxRotations,
            AcrossBlocks = question.AcrossBlocks,
            Untrained = question.Untrained,
            MountainFactor = Text(question.MountainFactor),
            HomeFactor = Text(question.HomeFactor),
            SecondSkillKilometres = Text(question.SecondSkillKilometres),
        };

    /// <summary>The question; what cannot be read as a number becomes one that the check refuses.</summary>
    public PlanQuestion Ask(PlanQuestion? before = null)
    {
        var weights = new Dictionary<string, int>(before?.Weights ?? new Dictionary<string, int>(), StringComparer.Ordinal);
        if (Speciality is { Length: > 0 } speciality && Weight is { } weight)
        {
            weights[speciality] = weight;
        }

        return (before ?? new PlanQuestion()) with
        {
            Basis = Basis,
            MaxTransfers = MaxTransfers,
            MaxSecondments = MaxSecondments,
            MaxRotations = MaxRotations,
            AcrossBlocks = AcrossBlocks,
            Untrained = Untrained,
            MountainFactor = Number(MountainFactor),
            HomeFactor = Number(HomeFactor),
            SecondSkillKilometres = Number(SecondSkillKilometres),
            Weights = weights,
        };
    }

    private static double Number(string? text) =>
        double.TryParse(
            (text ?? string.Empty).Trim().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : -1;

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
