using System.Reflection;
using System.Xml.Linq;

namespace ThongSuot.Architecture.Tests;

/// <summary>The source as it lies on disk: every rule is checked against what is found here, never against a list kept by hand.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every project of the product, found by its file.</summary>
    public static IReadOnlyList<SourceProject> Projects { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(SourceProject.Read)
            .OrderBy(project => project.Name, StringComparer.Ordinal),
    ];

    /// <summary>Projects with a <c>…Module.cs</c>.</summary>
    public static IReadOnlyList<SourceProject> Modules { get; } =
    [.. Projects.Where(project => File.Exists(Path.Combine(project.Folder, project.Name + "Module.cs")))];

    /// <summary>Text files of the product, of one of the given endings, without build output and migrations.</summary>
    public static IEnumerable<SourceFile> Files(params string[] endings) =>
        new[] { "src", "tests", "bench" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), path))
            .Where(file => Array.Exists(endings, ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj" or "Migrations"));

    /// <summary>Types that somebody wrote: not those of the compiler, of Razor or of the migrations tool.</summary>
    public static IEnumerable<Type> WrittenTypes() =>
        Projects
            .SelectMany(project => project.Load().GetTypes())
            .Where(type =>
                !type.GetCustomAttributesData().Any(mark => mark.AttributeType.Name is "CompilerGeneratedAttribute" or "EmbeddedAttribute")
            )
            .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .Where(type =>
                type.Namespace?.StartsWith("ThongSuot", StringComparison.Ordinal) == true
                && !type.Namespace.EndsWith(".Migrations", StringComparison.Ordinal)
            );

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ThongSuot.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No ThongSuot.slnx above the tests");
        }

        return folder;
    }
}

internal sealed record SourceFile(string Name, string Path)
{
    public string[] Lines() => File.ReadAllLines(Path);

    public string Text() => File.ReadAllText(Path);
}

internal sealed record SourceProject(string Name, string Folder, IReadOnlyList<string> References)
{
    public static SourceProject Read(string path)
    {
        var references = XDocument
            .Load(path)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);
        return new SourceProject(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)!, [.. references]);
    }

    public Assembly Load() => Assembly.Load("ThongSuot." + Name);

    public string? Readme => File.Exists(Path.Combine(Folder, "README.md")) ? File.ReadAllText(Path.Combine(Folder, "README.md")) : null;

    public override string ToString() => Name;
}
