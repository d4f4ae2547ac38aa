using System.Globalization;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Demands;

/// <summary>A demand as typed on its form.</summary>
internal sealed class WriteForm
{
    public string? Name { get; set; }

    public string? OutsideBody { get; set; }

    public string? LegalGround { get; set; }

    public string? Article { get; set; }

    public DemandKind Kind { get; set; }

    public DemandFrequency Frequency { get; set; } = DemandFrequency.Month;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public int? DueDays { get; set; }

    public DemandLevels Levels { get; set; } = DemandLevels.Communes;

    public List<string> UnitPaths { get; set; } = [];

    public DemandChannel Channel { get; set; }

    public decimal? Hours { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public List<CellForm> Cells { get; set; } = [];

    public static WriteForm Of(DemandFacts facts) =>
        new()
        {
            Name = facts.Name,
            OutsideBody = facts.OutsideBody,
            LegalGround = facts.LegalGround,
            Article = facts.Article,
            Kind = facts.Kind,
            Frequency = facts.Frequency,
            From = facts.From,
            To = facts.To,
            DueDays = facts.DueDays,
            Levels = facts.Levels,
            UnitPaths = [.. facts.UnitPaths],
            Channel = facts.Channel,
            Hours = facts.Hours,
            ValidFrom = facts.ValidFrom,
            ValidTo = facts.ValidTo,
            Cells = [.. facts.Cells.Select(cell => CellForm.Of(cell, facts.Cells))],
        };

    /// <param name="register">A cell that bears the name of an indicator is that indicator.</param>
    public DemandFacts ToFacts(IReadOnlyList<RegisteredIndicator> register, DateOnly today)
    {
        var typed = Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Name)).ToList();
        // A cell keeps its key when others come and go: what was answered stands under it.
        var taken = typed.Select(cell => cell.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var next = 0;
        foreach (var cell in typed.Where(cell => string.IsNullOrEmpty(cell.Key)))
        {
            do
            {
                cell.Key = string.Create(CultureInfo.InvariantCulture, $"c{++next}");
            } while (!taken.Add(cell.Key));
        }

        return new DemandFacts
        {
            Name = CleanText.Line(Name),
            OutsideBody = Text(OutsideBody),
            LegalGround = Text(LegalGround),
            Article = Text(Article),
            Kind = Kind,
            Frequency = Frequency,
            From = Frequency == DemandFrequency.Once ? From : null,
            To = Frequency == DemandFrequency.Once ? To : null,
            DueDays = DueDays,
            Levels = Levels,
            UnitPaths = UnitPaths,
            Cells = [.. typed.Select(cell => cell.ToCell(Cells, register))],
            Channel = Channel,
            Hours = Hours ?? 0,
            ValidFrom = ValidFrom ?? today,
            ValidTo = ValidTo,
        };
    }

    private static string? Text(string? text) =>
        CleanText.CutTo(CleanText.Line(text), ReportDemand.TextLength) is { Length: > 0 } said ? said : null;
}

/// <summary>A row of the form: one figure.</summary>
internal sealed class CellForm
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? Unit { get; set; }

    public string? TakenFrom { get; set; }

    public decimal? Least { get; set; }

    public decimal? Most { get; set; }

    public decimal? TimesLast { get; set; }

    /// <summary>Number of the row it is a part of, as the form counts them.</summary>
    public int? PartOf { get; set; }

    public static CellForm Of(DemandCell cell, IReadOnlyList<DemandCell> all) =>
        new()
        {
            Key = cell.Key,
            Name = cell.Name,
            Unit = cell.Unit,
            TakenFrom = cell.TakenFrom,
            Least = cell.Rule.Least,
            Most = cell.Rule.Most,
            TimesLast = cell.Rule.TimesLast,
            PartOf = cell.Rule.PartOf is { } whole ? all.TakeWhile(one => one.Key != whole).Count() + 1 : null,
        };

    public DemandCell ToCell(IReadOnlyList<CellForm> rows, IReadOnlyList<RegisteredIndicator> register)
    {
        var name = CleanText.CutTo(CleanText.Line(Name), ReportDemand.NameLength);
        if (register.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)) is { } indicator)
        {
            return new DemandCell(Key!, indicator.Name, indicator.Unit) { Indicator = indicator.Code };
        }

        var whole = PartOf is { } number ? (number >= 1 && number <= rows.Count ? rows[number - 1].Key : null) ?? "?" : null;
        return new DemandCell(Key!, name, CleanText.CutTo(CleanText.Line(Unit), 40))
        {
            TakenFrom = string.IsNullOrEmpty(TakenFrom) ? null : TakenFrom,
            Rule = new CellRule(Least, Most, whole, TimesLast),
        };
    }
}
