using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ThongSuot.Architecture.Tests;

public sealed class BannedSymbolTests
{
    [Fact]
    public void No_product_assembly_calls_a_banned_symbol()
    {
        var banned = BannedCalls();
        banned.ShouldContain("System.DateTime.get_Now");
        var wrong =
            from project in Repository.Projects
            from call in Calls(project.Load().Location)
            where banned.Contains(call)
            select $"{project.Name} calls {call}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_search_for_calls_finds_them()
    {
        // What the product does call: else the test above could find nothing and pass.
        Calls(Repository.Projects.Single(project => project.Name == "Platform").Load().Location)
            .ShouldContain("System.Guid.CreateVersion7");
    }

    [Fact]
    public void The_analyzer_of_banned_symbols_is_wired_for_every_product_project()
    {
        var groups = XDocument
            .Load(Path.Combine(Repository.Root, "Directory.Build.props"))
            .Descendants("ItemGroup")
            .Where(group => (string?)group.Attribute("Condition") == "'$(IsTestCode)' != 'true'")
            .ToList();
        groups
            .Descendants("PackageReference")
            .Select(package => package.Attribute("Include")!.Value)
            .ShouldContain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        groups
            .Descendants("AdditionalFiles")
            .Select(file => file.Attribute("Include")!.Value)
            .ShouldContain("$(MSBuildThisFileDirectory)BannedSymbols.txt");
        File.ReadAllLines(Path.Combine(Repository.Root, ".editorconfig")).ShouldContain("dotnet_diagnostic.RS0030.severity = error");
        Repository
            .Files(".cs", ".csproj")
            .Where(file =>
                file.Name.StartsWith("src/", StringComparison.Ordinal) && file.Text().Contains("RS0030", StringComparison.Ordinal)
            )
            .Select(file => file.Name)
            .ShouldBeEmpty();
    }

    /// <summary>Lines of BannedSymbols.txt as metadata names them: a property is its getter.</summary>
    private static HashSet<string> BannedCalls() =>
        File.ReadAllLines(Path.Combine(Repository.Root, "BannedSymbols.txt"))
            .Select(line => line.Split(';')[0].Split('('))
            .Select(line =>
                line[0].StartsWith("P:", StringComparison.Ordinal)
                    ? line[0][2..line[0].LastIndexOf('.')] + ".get_" + line[0][(line[0].LastIndexOf('.') + 1)..]
                    : line[0][2..]
            )
            .ToHashSet(StringComparer.Ordinal);

    private static List<string> Calls(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var calls = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                calls.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        return calls;
    }
}
