using ThongSuot.Platform.Results;

namespace ThongSuot.Procedures;

/// <summary>Whether a list of papers can be as it is typed.</summary>
internal static class PaperCheck
{
    /// <summary>The longest list of the portal has 186.</summary>
    public const int Most = 250;

    public const int LongestName = 500;

    public const int MostCopies = 99;

    public static Refusal? Of(IReadOnlyList<Paper> papers)
    {
        if (papers.Count > Most)
        {
            return ProcedureRefusals.TooManyPapers(Most);
        }

        var seen = new HashSet<(string, string)>();
        foreach (var paper in papers)
        {
            var refusal =
                paper.Name.Length == 0 ? ProcedureRefusals.PaperNameMissing(paper.Number)
                : paper.Name.Length > LongestName ? ProcedureRefusals.PaperNameTooLong(paper.Number, LongestName)
                : paper is { Need: PaperNeed.Conditional, Condition.Length: 0, Case.Length: 0 }
                    ? ProcedureRefusals.PaperConditionMissing(paper.Number)
                : paper.Originals is < 0 or > MostCopies || paper.Copies is < 0 or > MostCopies
                    ? ProcedureRefusals.PaperCopiesOdd(paper.Number, MostCopies)
                : !seen.Add((paper.Case, paper.Name)) ? ProcedureRefusals.PaperTwice(paper.Number, paper.Name)
                : null;
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }
}
