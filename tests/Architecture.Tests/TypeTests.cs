using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ThongSuot.Platform.Figures;
using ThongSuot.Web.Acts;

namespace ThongSuot.Architecture.Tests;

public sealed partial class TypeTests
{
    private static readonly string[] Banned =
    [
        "Service",
        "Services",
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Common",
        "Impl",
        "Dto",
        "Base",
    ];

    [Fact]
    public void Every_class_is_sealed_static_abstract_or_inherited()
    {
        var written = Repository.WrittenTypes().ToList();
        var inherited = written
            .Select(type => type.BaseType)
            .OfType<Type>()
            .Select(parent => parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent)
            .ToHashSet();
        var open = written
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !inherited.Contains(type))
            .Select(type => type.FullName);
        open.ShouldBeEmpty();
        written.Count.ShouldBeGreaterThan(150, "the search found too few types to mean anything");
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var empty = Repository
            .WrittenTypes()
            .Where(type => Words().Matches(PlainName(type)).Any(word => Banned.Contains(word.Value)))
            .Select(type => type.FullName);
        empty.ShouldBeEmpty();
    }

    [Fact]
    public void Only_interfaces_begin_with_an_I_before_a_capital()
    {
        Repository
            .WrittenTypes()
            .Where(type => !type.IsInterface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]))
            .Select(type => type.FullName)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Only_one_class_knows_how_background_work_goes_on()
    {
        var loops = Repository
            .WrittenTypes()
            .Where(type => typeof(Microsoft.Extensions.Hosting.BackgroundService).IsAssignableFrom(type))
            .ToList();
        loops
            .Where(type => type.BaseType == typeof(Microsoft.Extensions.Hosting.BackgroundService))
            .ShouldBe([typeof(Platform.Jobs.BackgroundLoop)]);
        loops.Count.ShouldBeGreaterThan(7, "the search found too few loops to mean anything");
    }

    [Fact]
    public void Every_kind_of_record_has_one_list_of_acts_whose_addresses_differ()
    {
        var lists = Repository
            .WrittenTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property =>
                property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ActForms<>)
            )
            .ToList();
        lists.Select(list => list.PropertyType).Distinct().Count().ShouldBe(lists.Count, "two lists of the same acts");
        foreach (var list in lists)
        {
            var forms = ((System.Collections.IEnumerable)Of(list.GetValue(null)!, "All")).Cast<object>().ToList();
            foreach (var name in new[] { "Slug", "Act" })
            {
                forms.Select(form => Of(form, name).ToString()).ShouldBeUnique(list.DeclaringType!.Name);
            }

            forms
                .Where(form => Of(form, "Button").ToString() is "" || Of(form, "Effect").ToString() is "")
                .Select(form => Of(form, "Slug"))
                .ShouldBeEmpty(list.DeclaringType!.Name);
        }

        lists.Count.ShouldBeGreaterThan(5, "the search found too few lists to mean anything");
        Repository.WrittenTypes().Count(type => type.Name.EndsWith("HistoryLine", StringComparison.Ordinal)).ShouldBe(1);

        static object Of(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner)!;
    }

    [Fact]
    public void No_number_of_a_counter_and_no_prefix_of_its_subject_has_two_meanings()
    {
        var counting = Repository.WrittenTypes().Where(type => type.GetInterfaces().Contains(typeof(IFigureSource))).ToList();
        counting.Count.ShouldBeGreaterThan(3, "the search found too few sources to mean anything");
        var blocks = new List<(string Module, int Block)>();
        foreach (var module in counting.Select(type => type.Assembly).Distinct())
        {
            var measures = module.GetTypes().Single(type => type.IsEnum && type.Name.EndsWith("Measure", StringComparison.Ordinal));
            var numbers = Enum.GetNames(measures).Select(name => (int)Enum.Parse(measures, name)).ToList();
            numbers.ShouldBeUnique(measures.Name);
            blocks.AddRange(numbers.Select(number => (measures.Name, number / 100)).Distinct());
        }

        blocks.Select(block => block.Block).ShouldBeUnique("each module counts in a hundred of its own");

        var prefixes = counting
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Figures", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.IsLiteral && field.Name.EndsWith("Prefix", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();
        prefixes.Count.ShouldBeGreaterThan(3, "the search found too few prefixes to mean anything");
        foreach (var prefix in prefixes)
        {
            prefixes.Count(other => other.StartsWith(prefix, StringComparison.Ordinal)).ShouldBe(1, prefix);
        }
    }

    // "TagHelper" is the framework's word for its own kind of class.
    private static string PlainName(Type type) =>
        typeof(TagHelper).IsAssignableFrom(type) ? type.Name.Replace("TagHelper", string.Empty, StringComparison.Ordinal) : type.Name;

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
