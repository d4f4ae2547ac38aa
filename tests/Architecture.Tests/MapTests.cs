using System.Text;
using System.Xml.Linq;

namespace ThongSuot.Architecture.Tests;

public sealed class MapTests
{
    private static readonly string[] Independent = ["Territory", "Procedures"];

    private static readonly Dictionary<string, string> Purposes = new(StringComparer.Ordinal)
    {
        ["Platform"] = "The spine: results, clock and working calendar, writing, tallies, outbox, access, files, Vietnamese text.",
        ["Web"] = "The frame of all pages: layout, tag helpers, style sheet, script, headers.",
        ["Storage.Postgres"] = "Migrations for PostgreSQL.",
        ["Storage.Sqlite"] = "Migrations for SQLite.",
        ["Host"] = "The program: the list of modules and the order of the request.",
        ["Demonstration"] = "Synthetic provinces, replays of published figures, scoring: for tools, tests and benches.",
        ["Tools"] = "The command line.",
    };

    private static string MapPath => Path.Combine(Repository.Root, "docs", "map.md");

    [Fact]
    public void The_map_equals_the_references_between_projects()
    {
        var map = Write();
        if (Environment.GetEnvironmentVariable("TS_WRITE_MAP") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(MapPath)!);
            File.WriteAllText(MapPath, map);
        }

        File.Exists(MapPath).ShouldBeTrue("docs/map.md is missing: run this test with TS_WRITE_MAP=1");
        File.ReadAllText(MapPath)
            .ShouldBe(map, "docs/map.md is not what the projects say: look at the new reference, then run this test with TS_WRITE_MAP=1");
    }

    [Fact]
    public void References_go_one_way()
    {
        var wrong =
            from project in Repository.Projects
            from used in project.References
            where !MayUse(project.Name, used)
            select $"{project.Name} -> {used}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Modules_do_not_reference_one_another_in_a_circle()
    {
        var left = Repository.Projects.ToDictionary(
            project => project.Name,
            project => project.References.ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        while (left.FirstOrDefault(project => project.Value.Count == 0).Key is { } free)
        {
            left.Remove(free);
            foreach (var references in left.Values)
            {
                references.Remove(free);
            }
        }

        left.Keys.ShouldBeEmpty();
    }

    [Fact]
    public void No_module_knows_the_host()
    {
        Repository
            .Projects.Where(project => project.References.Contains("Host"))
            .Select(project => project.Name)
            .ShouldBe(["Demonstration"]);
    }

    [Fact]
    public void Every_project_and_test_is_in_the_solution()
    {
        var listed = XDocument
            .Load(Path.Combine(Repository.Root, "ThongSuot.slnx"))
            .Descendants("Project")
            .Select(project => project.Attribute("Path")!.Value)
            .Order(StringComparer.Ordinal);
        var found = new[] { "src", "tests", "bench" }
            .Select(folder => Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        listed.ShouldBe(found);
    }

    /// <summary>
    /// Platform, then Web, then modules, then storage, then the host, then the demonstration, then tools: each may use what stands before
    /// it.
    /// </summary>
    private static bool MayUse(string project, string used)
    {
        var (own, other) = (Layer(project), Layer(used));
        if (own == ProjectLayer.Module && other == ProjectLayer.Module)
        {
            return !Independent.Contains(project);
        }

        // The host is the only one that puts all together; storage needs the model alone.
        return own > other && (own != ProjectLayer.Storage || other == ProjectLayer.Platform);
    }

    private static ProjectLayer Layer(string name) =>
        name switch
        {
            "Platform" => ProjectLayer.Platform,
            "Web" => ProjectLayer.Web,
            "Host" => ProjectLayer.Host,
            "Demonstration" => ProjectLayer.Demonstration,
            "Tools" => ProjectLayer.Tools,
            _ when name.StartsWith("Storage.", StringComparison.Ordinal) => ProjectLayer.Storage,
            _ => ProjectLayer.Module,
        };

    private static string Write()
    {
        var text = new StringBuilder(
            """
            # Who may use whom

            Written from the project files by `tests/Architecture.Tests` (`TS_WRITE_MAP=1 ./dev test Architecture`) and checked by it: a new
            reference between projects shows up here, in review. A project sees of another only what is `public` there.

            | project | uses | what it is for |
            | --- | --- | --- |

            """
        );
        foreach (
            var project in Repository
                .Projects.OrderBy(project => Layer(project.Name))
                .ThenBy(project => project.Name, StringComparer.Ordinal)
        )
        {
            text.Append("| ")
                .Append(project.Name)
                .Append(" | ")
                .Append(project.References.Count == 0 ? "nothing" : string.Join(", ", project.References))
                .Append(" | ")
                .Append(PurposeOf(project))
                .Append(" |\n");
        }

        return text.ToString();
    }

    private static string PurposeOf(SourceProject project)
    {
        if (Purposes.TryGetValue(project.Name, out var purpose))
        {
            return purpose;
        }

        var lines = (project.Readme ?? string.Empty)
            .Split('\n')
            .SkipWhile(line => line.StartsWith('#') || line.Trim().Length == 0)
            .TakeWhile(line => line.Trim().Length > 0);
        var first = string.Join(' ', lines.Select(line => line.Trim()));
        return first.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? first[..(end + 1)] : first;
    }

    private enum ProjectLayer
    {
        Platform,
        Web,
        Module,
        Storage,
        Host,
        Demonstration,
        Tools,
    }
}
