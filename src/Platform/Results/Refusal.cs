namespace ThongSuot.Platform.Results;

/// <summary>
/// Why the law, a rule or the input does not allow what was asked. Not an error of the machine: those are exceptions.
/// </summary>
/// <param name="Code">Stable, for machines and tests: <c>module.what-is-wrong</c>.</param>
/// <param name="Message">A Vietnamese sentence that names the field or rule and says what to do next.</param>
/// <param name="Field">Name of the input the sentence belongs to, or null when it is about the whole act.</param>
public sealed record Refusal(string Code, string Message, string? Field = null)
{
    /// <summary>What else is wrong with the same input, so that all of it is told at once.</summary>
    public IReadOnlyList<Refusal> Also { get; init; } = [];

    /// <summary>This one and those told with it.</summary>
    public IEnumerable<Refusal> All => [this with { Also = [] }, .. Also];

    /// <summary>All that was found wrong as one; null when nothing was.</summary>
    public static Refusal? Together(IEnumerable<Refusal?> found) =>
        found.OfType<Refusal>().SelectMany(one => one.All).ToList() is [var first, .. var rest] ? first with { Also = rest } : null;
}
