using System.Text.RegularExpressions;

namespace ThongSuot.Architecture.Tests;

public sealed partial class SecurityPageTests
{
    [Fact]
    public void Every_test_that_the_security_page_names_exists()
    {
        var named = Named()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md")))
            .Select(match => (Type: match.Groups["type"].Value, Name: match.Groups["name"].Value))
            .Distinct()
            .ToList();
        var tests = Repository
            .Files("Tests.cs", ".cs")
            .Where(file => file.Name.StartsWith("tests/", StringComparison.Ordinal))
            .Select(file => file.Text())
            .ToList();
        var missing = named.Where(test =>
            !tests.Exists(text =>
                Regex.IsMatch(text, $@"\bclass {test.Type}\b") && Regex.IsMatch(text, $@"\bpublic (async Task|Task|void) {test.Name}\(")
            )
        );

        missing.ShouldBeEmpty();
        named.Count.ShouldBeGreaterThan(35);
    }

    [GeneratedRegex(@"`(?<type>[A-Z][A-Za-z]+Tests)\.(?<name>[A-Za-z0-9_]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
