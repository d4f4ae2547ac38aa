using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Architecture.Tests;

/// <summary>Pages of reference that are made from what they tell of, so that they stay true.</summary>
public sealed partial class ReferenceTests
{
    private const string Written = "Written by `tests/Architecture.Tests` (`TS_WRITE_MAP=1 ./dev test Architecture`) and checked by it.";

    [Fact]
    public void The_catalogue_of_refusals_equals_the_sources()
    {
        var found =
            from file in Repository.Files("Refusals.cs")
            where file.Name.StartsWith("src/", StringComparison.Ordinal)
            from Match match in Refused().Matches(file.Text())
            select (Code: match.Groups[1].Value, Sentence: match.Groups[2].Value);
        var lines = found.Distinct().OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Sentence, StringComparer.Ordinal);
        var text = new StringBuilder(
            $"# What people are told when something is refused\n\n{Written}\n\n| code | sentence |\n| --- | --- |\n"
        );
        foreach (var (code, sentence) in lines)
        {
            text.Append($"| `{code}` | {sentence.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        Holds("refusals.md", text.ToString());
    }

    [Fact]
    public void The_catalogue_of_deeds_equals_the_sources()
    {
        var found =
            from file in Repository.Files(".cs")
            where file.Name.StartsWith("src/", StringComparison.Ordinal)
            from Match call in Recorded().Matches(file.Text())
            from Match name in Quoted().Matches(call.Groups[1].Value)
            select (Act: name.Groups[1].Value, Module: file.Name.Split('/')[1]);
        var text = new StringBuilder(
            $"# What the audit trail records\n\n{Written} A part in braces is filled in when it happens.\n\n| deed | module |\n| --- | --- |\n"
        );
        foreach (var (act, module) in found.Distinct().OrderBy(row => row.Act, StringComparer.Ordinal))
        {
            text.Append($"| `{act}` | {module} |\n");
        }

        Holds("deeds.md", text.ToString());
    }

    [Fact]
    public void The_picture_of_the_tables_equals_the_model()
    {
        var builder = new DbContextOptionsBuilder<Db>();
        PlatformSetup.Configure(builder, new PlatformOptions("model.db", "files"), ModuleList.All);
        using var db = new Db(builder.Options);
        var text = new StringBuilder(
            $"# The tables\n\n{Written} A line is a foreign key; modules share no table, and join by code or by unit path.\n"
        );
        var modules = db.Model.GetEntityTypes().GroupBy(type => type.ClrType.Assembly.GetName().Name!["ThongSuot.".Length..]);
        foreach (var module in modules.OrderBy(module => module.Key, StringComparer.Ordinal))
        {
            text.Append($"\n## {module.Key}\n```mermaid\nerDiagram\n");
            foreach (var type in module.OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
            {
                Draw(text, type);
            }

            text.Append("```\n");
        }

        Holds("data-model.md", text.ToString());
    }

    private static void Draw(StringBuilder text, IEntityType type)
    {
        text.Append($"  {type.GetTableName()} {{\n");
        foreach (var property in type.GetProperties().Where(property => property.IsKey() || property.IsForeignKey()))
        {
            var mark =
                property.IsPrimaryKey() ? " PK"
                : property.IsForeignKey() ? " FK"
                : " UK";
            text.Append($"    {property.GetColumnType().Split('(')[0].Replace(' ', '-')} {property.GetColumnName()}{mark}\n");
        }

        text.Append("  }\n");
        foreach (var key in type.GetForeignKeys().Where(key => key.PrincipalEntityType.GetTableName() != type.GetTableName()))
        {
            var many = key.IsUnique ? "||--o|" : "||--o{";
            text.Append($"  {key.PrincipalEntityType.GetTableName()} {many} {type.GetTableName()} : \"\"\n");
        }
    }

    private static void Holds(string page, string text)
    {
        var path = Path.Combine(Repository.Root, "docs", "reference", page);
        if (Environment.GetEnvironmentVariable("TS_WRITE_MAP") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.Exists(path).ShouldBeTrue($"docs/reference/{page} is missing: run this test with TS_WRITE_MAP=1");
        File.ReadAllText(path).ShouldBe(text, $"docs/reference/{page} is not what the program says: run this test with TS_WRITE_MAP=1");
    }

    [GeneratedRegex("""new(?:\s+Refusal)?\(\s*"([a-z][a-z0-9-]*\.[a-z0-9-]+)",\s*\$?"((?:[^"\\]|\\.)*)"(?=\s*[,)+])""")]
    private static partial Regex Refused();

    [GeneratedRegex("""\.Record\(\s*([^,]*?"[^,]*),""")]
    private static partial Regex Recorded();

    [GeneratedRegex("\"([a-z{][^\"]*\\.[^\"]*)\"")]
    private static partial Regex Quoted();
}
