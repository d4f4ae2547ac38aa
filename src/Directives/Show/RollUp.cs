namespace ThongSuot.Directives.Show;

/// <summary>How the parts of a directive stand together: done + handed in + worked on + not taken = all; and who is missing.</summary>
/// <param name="Missing">Parts whose product is not handed in, those overdue first.</param>
internal sealed record RollUp(int Total, int Done, int Submitted, int Working, int NotTaken, int Overdue, IReadOnlyList<Directive> Missing)
{
    /// <summary>What was withdrawn is nobody's to hand in.</summary>
    public static RollUp Of(IEnumerable<Directive> parts, DateTimeOffset now)
    {
        var all = parts.Where(part => part.Stage != DirectiveStage.Withdrawn).ToList();
        int In(DirectiveStage stage) => all.Count(part => part.Stage == stage);
        return new RollUp(
            all.Count,
            In(DirectiveStage.Done),
            In(DirectiveStage.Submitted),
            In(DirectiveStage.Working),
            In(DirectiveStage.Given),
            all.Count(part => part.IsOverdueAt(now)),
            [
                .. all.Where(part => part.Stage is DirectiveStage.Given or DirectiveStage.Working)
                    .OrderByDescending(part => part.IsOverdueAt(now))
                    .ThenBy(part => part.Code, StringComparer.Ordinal),
            ]
        );
    }
}
