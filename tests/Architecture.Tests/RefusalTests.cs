using System.Text.RegularExpressions;

namespace ThongSuot.Architecture.Tests;

/// <summary>A sentence that nobody is ever told is dead code that reads like a rule.</summary>
public sealed partial class RefusalTests
{
    [Fact]
    public void Every_refusal_is_said_somewhere()
    {
        var product = Repository
            .Files(".cs", ".cshtml")
            .Where(file => file.Name.StartsWith("src/", StringComparison.Ordinal))
            .Select(file => (file.Name, Text: file.Text()))
            .ToList();
        var refusals = product
            .Where(file => file.Name.EndsWith("Refusals.cs", StringComparison.Ordinal))
            .SelectMany(file => Declared().Matches(file.Text).Select(match => (file.Name, Member: match.Groups[1].Value)))
            .ToList();
        var words = product.SelectMany(file => Word().Matches(file.Text).Select(match => match.Value)).CountBy(word => word).ToDictionary();

        refusals.Count.ShouldBeGreaterThan(300, "the refusals are not found");
        refusals.Where(refusal => words[refusal.Member] < 2).ShouldBeEmpty();
    }

    [GeneratedRegex("public static Refusal (\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    [GeneratedRegex("\\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
