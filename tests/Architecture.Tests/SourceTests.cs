using System.Text.RegularExpressions;

namespace ThongSuot.Architecture.Tests;

public sealed partial class SourceTests
{
    /// <summary>Files over the limit when it was last lowered. The list only shrinks: a file that is mended leaves it.</summary>
    private static readonly string[] LongFiles =
    [
        "src/Demonstration/Directives/DirectiveStories.cs",
        "tests/Benefits.Tests/Cases/PageTests.cs",
        "tests/Dossiers.Tests/Board/BoardPagesTests.cs",
        "tests/Dossiers.Tests/Synchronise/SynchroniseTests.cs",
        "tests/Staffing.Tests/Import/ImportTests.cs",
    ];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        LongerThan(300, Repository.Files(".cs", ".cshtml", ".js", ".css")).ShouldBe(LongFiles, ignoreOrder: true);

    [Fact]
    public void No_page_is_longer_than_a_hundred_and_fifty_lines() => LongerThan(150, Repository.Files(".cshtml")).ShouldBeEmpty();

    [Fact]
    public void No_page_model_is_longer_than_a_hundred_and_sixty_lines() => LongerThan(160, Repository.Files(".cshtml.cs")).ShouldBeEmpty();

    [Fact]
    public void No_line_is_wider_than_a_hundred_and_forty_columns_but_for_its_sentences()
    {
        var wide =
            from file in Repository.Files(".cs", ".cshtml", ".js", ".css")
            from line in file.Lines().Select((text, at) => (Text: text, Number: at + 1))
            where line.Text.Length > 140 && Sentence().Replace(line.Text, "\"\"").Length > 140
            select $"{file.Name}:{line.Number}";
        wide.ShouldBeEmpty();
    }

    [Fact]
    public void Paths_of_units_are_put_together_and_taken_apart_in_one_place()
    {
        var byHand =
            from file in Repository.Files(".cs", ".cshtml")
            where file.Name.StartsWith("src/", StringComparison.Ordinal) && !file.Name.EndsWith("/UnitPath.cs", StringComparison.Ordinal)
            from line in file.Lines().Select((text, at) => (Text: text, Number: at + 1))
            where PathByHand().IsMatch(line.Text)
            select $"{file.Name}:{line.Number}";
        byHand.ShouldBeEmpty();
    }

    [Fact]
    public void Pages_hold_no_inline_style_script_or_handler()
    {
        var wrong =
            from page in Repository.Files(".cshtml")
            from Match match in Inline().Matches(page.Text())
            select $"{page.Name}: {match.Value}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_writes_code_right_after_a_word()
    {
        // Razor reads “đơn vị@if” as an address of letters: what was meant as code stands on the page. After an expression it is code.
        var wrong =
            from page in Repository.Files(".cshtml")
            from Match match in CodeAfterWord().Matches(page.Text())
            select $"{page.Name}: {match.Value.Trim()}";
        wrong.ShouldBeEmpty();
        CodeAfterWord().IsMatch("<dd>148 đơn vị@if (Model.Any) { }</dd>").ShouldBeTrue();
        CodeAfterWord().IsMatch("<td>@row.Name@if (row.Any) { }</td>").ShouldBeFalse();
    }

    [Fact]
    public void Every_form_that_acts_carries_its_key_and_what_it_was_drawn_from()
    {
        // They act on nothing that somebody else could have changed: signing in and out, the change of one's own seat, looking up and
        // reading.
        string[] without =
        [
            "src/Identity/SignIn/SignIn.cshtml",
            "src/Identity/SignIn/Code.cshtml",
            "src/Identity/SignIn/SignOut.cshtml",
            "src/Web/Layout/Frame.cshtml",
            "src/Identity/Me/Me.cshtml: Switch",
            "src/Dossiers/LookUp/LookUp.cshtml",
            "src/Dossiers/LookUp/_Asked.cshtml",
            "src/Dossiers/LookUp/_Outcome.cshtml",
            "src/Dossiers/Signing/Verify.cshtml",
            "src/Petitions/Follow/Follow.cshtml",
            "src/Staffing/People/Show.cshtml: Unmask",
        ];
        var forms = (
            from page in Repository.Files(".cshtml")
            from Match match in PostForm().Matches(page.Text())
            select (page.Name, Form: match.Value)
        ).ToList();
        var wrong =
            from form in forms
            where !form.Form.Contains("<submission-key", StringComparison.Ordinal)
            let handler = Handler().Match(form.Form) is { Success: true } found ? $"{form.Name}: {found.Groups[1].Value}" : form.Name
            where !without.Contains(handler, StringComparer.Ordinal)
            select handler;

        wrong.ShouldBeEmpty();
        forms.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void Every_module_says_in_a_short_readme_what_it_is_for()
    {
        var wrong = Repository
            .Modules.Where(module => module.Readme is null || module.Readme.Trim().Split('\n').Length > 40)
            .Select(module => module.Name);
        wrong.ShouldBeEmpty("README.md is missing or longer than 40 lines");
        Repository.Modules.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Every_module_keeps_its_refusals_in_one_file()
    {
        var wrong = Repository
            .Modules.Where(module => !Directory.EnumerateFiles(module.Folder, "*Refusals.cs").Any())
            .Select(module => module.Name);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_root_holds_only_what_the_house_lists()
    {
        string[] listed =
        [
            "README.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "CHANGELOG.md",
            "LICENSE",
            "ThongSuot.slnx",
            "global.json",
            "Directory.Build.props",
            "Directory.Build.targets",
            "Directory.Packages.props",
            ".editorconfig",
            ".csharpierignore",
            ".config",
            ".gitattributes",
            ".github",
            ".gitignore",
            "BannedSymbols.txt",
            "dev",
            ".ci",
            "docs",
            "src",
            "tests",
            "bench",
        ];
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore"))
            .Select(line => line.TrimEnd('/'))
            .Append(".git")
            .ToHashSet(StringComparer.Ordinal);
        Directory
            .EnumerateFileSystemEntries(Repository.Root)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => !ignored.Contains(name))
            .Except(listed)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Locks_between_nodes_are_named_in_one_place_and_background_work_waits_in_one()
    {
        // The start takes its lock on a connection of its own, before there is a context whose tables exist.
        string[] locks = ["src/Platform/Storage/NamedLock.cs", "src/Platform/Storage/StartLock.cs"];
        Holding("pg_advisory", "pg_try_advisory").ShouldBe(locks);
        Holding("PeriodicTimer").ShouldBeEmpty("a class derived from BackgroundLoop says how long it pauses");
    }

    [Fact]
    public void Rows_of_stored_files_are_read_and_written_in_one_folder_and_files_served_in_one()
    {
        Holding("Set<StoredFile>")
            .ShouldAllBe(
                name => name.StartsWith("src/Platform/", StringComparison.Ordinal),
                "write.KeepAsync notes a file, ReadFile reads one and leaves its deed"
            );
        Holding("/tep/").ShouldBe(["src/Web/Files/FileEndpoints.cs"], "MapFiles serves files, <file-link> shows them");
    }

    [Fact]
    public void Whoever_acted_is_named_by_one_signature_and_the_history_of_a_record_is_read_in_one_place()
    {
        Repository
            .Files(".cs", ".cshtml")
            .Where(file => file.Name.StartsWith("src/", StringComparison.Ordinal) && SignatureByHand().IsMatch(file.Text()))
            .Select(file => file.Name)
            .ShouldBeEmpty("Seat.Signature and Actor.Signature name whoever acted");
        Holding("in Model.History)")
            .ShouldBe(["src/Conferences/Show/Show.cshtml"], "the journal of a conference is no history of deeds; all others show _History");
    }

    private static IEnumerable<string> Holding(params string[] words) =>
        Repository
            .Files(".cs", ".cshtml")
            .Where(file => file.Name.StartsWith("src/", StringComparison.Ordinal) && Array.Exists(words, file.Text().Contains))
            .Select(file => file.Name)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> LongerThan(int most, IEnumerable<SourceFile> files) =>
        files
            .Select(file => (file.Name, Lines: file.Lines().Length))
            .Where(file => file.Lines > most)
            .OrderByDescending(file => file.Lines)
            .Select(file => file.Name);

    // A word of letters, digits and signs that begins at a blank or a tag, so that no @ stands before it.
    [GeneratedRegex(@"(?:^|[\s>""])[\p{L}\p{N},;:.]*[\p{L}\p{N}]@[\p{L}_]", RegexOptions.Multiline)]
    private static partial Regex CodeAfterWord();

    [GeneratedRegex(
        """
            "(?:[^"\\]|\\.)*"
            """
    )]
    private static partial Regex Sentence();

    [GeneratedRegex("""<form\b[^>]*method="post".*?</form>""", RegexOptions.Singleline)]
    private static partial Regex PostForm();

    [GeneratedRegex("""asp-page-handler="(\w+)"|[?]handler=(\w+)""")]
    private static partial Regex Handler();

    [GeneratedRegex("""\{([\w.]+)\.(?:PersonName|Name)\}, \{\1\.Title\}""")]
    private static partial Regex SignatureByHand();

    [GeneratedRegex("""\$"/\{[^}]*[pP]rovince[^}]*\}/|[pP]ath\.(TrimEnd\('/'\)\.)?Split\('/'""")]
    private static partial Regex PathByHand();

    [GeneratedRegex("""\sstyle\s*=\s*["']|<style|<script(?![^>]*\ssrc=)|\son[a-z]+\s*=\s*["']|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
