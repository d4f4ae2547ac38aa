using System.Diagnostics;

namespace ThongSuot.Architecture.Tests;

/// <summary>Which test programs <c>./dev test --changed</c> runs.</summary>
public sealed class ChangedTests
{
    [Theory]
    [InlineData("Identity", "Architecture Identity Journeys Loss Storage", "src/Identity/SignIn/EnterAccount.cs")]
    [InlineData(
        "a module that others use",
        "Architecture Conferences Difficulties Journeys Loss Storage Support",
        "src/Difficulties/ConferenceDifficulties.cs"
    )]
    [InlineData("the command line", "Architecture Journeys Loss Storage", "src/Tools/Program.cs")]
    [InlineData("tests of one module", "Architecture Directives", "tests/Directives.Tests/People.cs")]
    [InlineData("words", "Architecture", "docs/glossary.md", "README.md")]
    [InlineData(
        "two things",
        "Architecture Directives Identity Journeys Loss Storage",
        "src/Identity/README.md",
        "tests/Directives.Tests/People.cs"
    )]
    [InlineData("nothing", "")]
    public async Task What_changed_asks_for_its_own_tests_and_those_of_its_users_and_of_the_whole(
        string what,
        string expected,
        params string[] files
    ) => (await AskAsync(files)).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), what);

    [Theory]
    [InlineData("src/Platform/Writing/WriteGate.cs")]
    [InlineData("Directory.Packages.props")]
    [InlineData("tests/TestKit/Given.cs")]
    [InlineData("tests/run")]
    public async Task What_everything_stands_on_asks_for_everything(string file)
    {
        string[] all =
        [
            .. Directory
                .GetDirectories(Path.Combine(Repository.Root, "tests"), "*.Tests")
                .Select(folder => Path.GetFileName(folder)[..^".Tests".Length]),
        ];
        (await AskAsync(file)).ShouldBe([.. all.Order(StringComparer.Ordinal)]);
    }

    private static async Task<string[]> AskAsync(params string[] files)
    {
        var script = Path.Combine(Repository.Root, "tests", "changed");
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { script },
        };
        using var asked = Process.Start(start)!;
        await asked.StandardInput.WriteAsync(string.Join('\n', files));
        asked.StandardInput.Close();
        var answer = await asked.StandardOutput.ReadToEndAsync();
        await asked.WaitForExitAsync();
        asked.ExitCode.ShouldBe(0);
        return [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
