using System.Text.Json.Serialization;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Templates;

/// <summary>What a piece of a template is.</summary>
internal enum BlockKind
{
    Heading,
    Paragraph,

    /// <summary>Figures of modules.</summary>
    IndicatorTable,

    /// <summary>What units answered to a demand in the same period.</summary>
    DemandTable,
}

/// <summary>What the lines of a table of indicators are.</summary>
internal enum TableLines
{
    /// <summary>An indicator a line, this period beside the last.</summary>
    Indicators,

    /// <summary>A commune a line, an indicator a column.</summary>
    Communes,

    /// <summary>A department a line.</summary>
    Departments,
}

/// <summary>A piece of a template.</summary>
internal sealed record TemplateBlock(BlockKind Kind)
{
    /// <summary>Words of a heading or paragraph, with {placeholders}; the title of a table.</summary>
    public string Text { get; init; } = string.Empty;

    public IReadOnlyList<string> Codes { get; init; } = [];

    public TableLines Lines { get; init; }

    /// <summary>Code of the demand whose answers stand here.</summary>
    public string? Demand { get; init; }
}

/// <summary>All that a template says.</summary>
internal sealed record TemplateFacts
{
    public string Name { get; init; } = string.Empty;

    public PeriodKind Period { get; init; } = PeriodKind.Month;

    public IReadOnlyList<TemplateBlock> Blocks { get; init; } = [];

    /// <summary>Codes of all indicators that it prints.</summary>
    [JsonIgnore]
    public IReadOnlySet<string> Codes =>
        Blocks.SelectMany(block => block.Codes.Concat(Placeholders.CodesIn(block.Text))).ToHashSet(StringComparer.Ordinal);
}

/// <summary>
/// One version of a template of a province. Versions are only added: a report that was issued says by which it was made. The program ships
/// some (<see cref="BuiltInTemplates"/>, version 1); what a province writes over them begins with 2.
/// </summary>
internal sealed class ReportTemplate
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Stable over all versions: "mot-cua", or "m0007" of the province's own.</summary>
    public required string Code { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required PeriodKind Period { get; init; }

    public required string BlockList { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public TemplateFacts Facts =>
        new()
        {
            Name = Name,
            Period = Period,
            Blocks = ReportJson.Read<List<TemplateBlock>>(BlockList),
        };
}

/// <summary>A template as it is used: shipped or the province's own.</summary>
internal sealed record UsableTemplate(string Code, int Number, TemplateFacts Facts, string? By, DateTimeOffset? At);
