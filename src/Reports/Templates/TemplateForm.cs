using ThongSuot.Platform.Text;
using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Templates;

/// <summary>A template as it stands in the editor.</summary>
internal sealed class TemplateForm
{
    public string? Name { get; set; }

    public PeriodKind Period { get; set; } = PeriodKind.Month;

    /// <summary>The version that the page was drawn from.</summary>
    public int Seen { get; set; }

    public List<BlockForm> Blocks { get; set; } = [];

    public static TemplateForm Of(UsableTemplate template) =>
        new()
        {
            Name = template.Facts.Name,
            Period = template.Facts.Period,
            Seen = template.Number,
            Blocks = [.. template.Facts.Blocks.Select(BlockForm.Of)],
        };

    public TemplateFacts ToFacts() =>
        new()
        {
            Name = CleanText.Line(Name),
            Period = Period,
            Blocks =
            [
                .. Blocks.Select(block => block.ToBlock()).Where(block => block.Kind >= BlockKind.IndicatorTable || block.Text.Length > 0),
            ],
        };

    /// <summary>What a button of the editor asks: "up:2", "down:2", "drop:2", "put:2", "add:Heading".</summary>
    public void Do(string? asked)
    {
        if (asked?.Split(':') is not [var what, var on])
        {
            return;
        }

        if (what == "add" && Enum.TryParse<BlockKind>(on, out var kind) && Blocks.Count < WriteTemplate.MostBlocks)
        {
            Blocks.Add(new BlockForm { Kind = kind });
        }
        else if (int.TryParse(on, out var at) && at >= 0 && at < Blocks.Count)
        {
            Act(what, at);
        }
    }

    private void Act(string what, int at)
    {
        var block = Blocks[at];
        switch (what)
        {
            case "put":
                block.TakeChosen();
                break;
            case "drop":
                Blocks.RemoveAt(at);
                break;
            case "up" when at > 0:
                Blocks.RemoveAt(at);
                Blocks.Insert(at - 1, block);
                break;
            case "down" when at < Blocks.Count - 1:
                Blocks.RemoveAt(at);
                Blocks.Insert(at + 1, block);
                break;
        }
    }
}

/// <summary>A piece of the template in the editor.</summary>
internal sealed class BlockForm
{
    public BlockKind Kind { get; set; }

    public string? Text { get; set; }

    /// <summary>Codes that stand in the table; a box that is not ticked any more takes one out.</summary>
    public List<string> Codes { get; set; } = [];

    public TableLines Lines { get; set; }

    public string? Demand { get; set; }

    /// <summary>Chosen to be put in: a code, or a placeholder in braces.</summary>
    public string? Chosen { get; set; }

    public static BlockForm Of(TemplateBlock block) =>
        new()
        {
            Kind = block.Kind,
            Text = block.Text,
            Codes = [.. block.Codes],
            Lines = block.Lines,
            Demand = block.Demand,
        };

    public void TakeChosen()
    {
        if (string.IsNullOrEmpty(Chosen))
        {
            return;
        }

        if (Kind == BlockKind.IndicatorTable)
        {
            Codes = [.. Codes.Append(Chosen).Distinct(StringComparer.Ordinal)];
        }
        else
        {
            var put = Chosen.StartsWith('{') ? Chosen : Placeholders.Of(Chosen);
            Text = string.IsNullOrWhiteSpace(Text) ? put : $"{Text.TrimEnd()} {put}";
        }

        Chosen = null;
    }

    public TemplateBlock ToBlock() =>
        new(Kind)
        {
            Text = CleanText.CutTo(CleanText.Line(Text), WriteTemplate.TextLength),
            Codes = Kind == BlockKind.IndicatorTable ? Codes : [],
            Lines = Lines,
            Demand = Kind == BlockKind.DemandTable ? Demand : null,
        };
}
