using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Issued;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Templates;

/// <summary>Turns the blocks of a template into words and tables, and freezes each figure that it prints.</summary>
internal sealed class ReportInTheMaking(
    MakeInput input,
    Units units,
    IReadOnlyDictionary<string, RegisteredIndicator> definitions,
    IReadOnlyDictionary<(string Code, string UnitPath, DayWindow Window), IndicatorValue> figures
)
{
    private readonly Dictionary<(string, string, DayWindow), FrozenFigure> frozen = [];

    public MakeInput Input => input;

    public IEnumerable<FrozenFigure> Frozen => frozen.Values;

    /// <summary>The body as a sentence names it: a province or commune speaks by its committee.</summary>
    public string Body =>
        units.ByPath(input.DataPath) is { } unit
            ? (unit.Kind is UnitKind.Province or UnitKind.Commune ? $"Ủy ban nhân dân {LowerFirst(unit.Name)}" : unit.Name)
            : string.Empty;

    /// <summary>The units that stand in the lines of a table.</summary>
    public static IReadOnlyList<Unit> LinesOf(TableLines lines, MakeInput input, Units units)
    {
        var kind = lines == TableLines.Communes ? UnitKind.Commune : UnitKind.Department;
        var scope = new Scope(input.DataPath);
        return [.. units.ChildrenOf(UnitPath.OfProvince(input.ProvinceCode)).Where(unit => unit.Kind == kind && scope.Covers(unit.Path))];
    }

    public MadeBlock Make(TemplateBlock block) =>
        block.Kind switch
        {
            BlockKind.Heading or BlockKind.Paragraph => new MadeBlock(block.Kind, Fill(block.Text)),
            _ when block.Lines == TableLines.Indicators => ByIndicator(block),
            _ => ByUnit(block),
        };

    public void Freeze(string code, string name, string unit, string unitPath, DayWindow window, decimal shown, int definition) =>
        frozen[(code, unitPath, window)] = new FrozenFigure(
            code,
            name,
            unit,
            unitPath,
            units.ByPath(unitPath)?.Name ?? unitPath,
            window,
            shown,
            definition,
            input.Now
        );

    private string Fill(string text) =>
        Placeholders.Fill(
            text,
            new Dictionary<string, string>
            {
                [Placeholders.Body] = Body,
                [Placeholders.PeriodName] = LowerFirst(input.Period.Name),
                [Placeholders.From] = VietnameseFormat.Date(input.Period.From),
                [Placeholders.To] = VietnameseFormat.Date(input.Period.To),
                [Placeholders.AsOf] = VietnameseFormat.Moment(input.Now),
            },
            (code, before) => Take(code, input.DataPath, WindowOf(before)) is { } number ? Shown(code, number) : null
        );

    private DayWindow? WindowOf(bool before) => before ? input.Period.Previous?.Window : input.Period.Window;

    private MadeBlock ByIndicator(TemplateBlock block) =>
        new(BlockKind.IndicatorTable, block.Text)
        {
            Heads = ["Chỉ tiêu", "Đơn vị tính", input.Period.Name, input.Period.Previous?.Name ?? "Kỳ trước", "Tăng, giảm"],
            Numbers = [false, false, true, true, true],
            Rows =
            [
                .. block.Codes.Select(code =>
                {
                    var (now, last) = (Take(code, input.DataPath, WindowOf(false)), Take(code, input.DataPath, WindowOf(true)));
                    return (IReadOnlyList<string>)
                        [
                            definitions.GetValueOrDefault(code)?.Name ?? code,
                            definitions.GetValueOrDefault(code)?.Unit ?? string.Empty,
                            Cell(now),
                            Cell(last),
                            now is { } one && last is { } other ? Signed(one - other) : "–",
                        ];
                }),
            ],
            Remark = block.Codes.Any(code => !definitions.ContainsKey(code))
                ? "Chỉ tiêu ghi bằng mã là chỉ tiêu hệ thống chưa tính."
                : null,
        };

    // The line of the whole is the whole's own figure; what its lines do not explain is said, never hidden.
    private MadeBlock ByUnit(TemplateBlock block)
    {
        var (lines, codes) = (LinesOf(block.Lines, input, units), block.Codes.Where(definitions.ContainsKey).ToList());
        var window = input.Period.Window;
        var whole = codes.Select(code => Take(code, input.DataPath, window)).ToList();
        var rows = lines.Select(unit => (unit, Numbers: codes.Select(code => Take(code, unit.Path, window)).ToList())).ToList();
        var differences = codes
            .Select((code, at) => (Definition: definitions[code], Sum: rows.Sum(row => row.Numbers[at] ?? 0), Whole: whole[at]))
            .Where(one => one.Definition.RollUp == IndicatorRollUp.Sum && one.Whole is { } all && all != one.Sum)
            .Select(one =>
                $"{one.Definition.Name}: các dòng cộng {DemandLabels.Number(one.Sum)}, chung {DemandLabels.Number(one.Whole!.Value)}, "
                + $"chênh {Signed(one.Whole.Value - one.Sum)}"
            );
        return new MadeBlock(BlockKind.IndicatorTable, block.Text)
        {
            Heads = ["Đơn vị", .. codes.Select(code => $"{definitions[code].Name} ({definitions[code].Unit})")],
            Numbers = [false, .. codes.Select(_ => true)],
            Rows =
            [
                .. rows.Select(row => (IReadOnlyList<string>)[row.unit.Name, .. row.Numbers.Select(Cell)]),
                ["Chung", .. whole.Select(Cell)],
            ],
            Remark = string.Join("; ", differences) is { Length: > 0 } said ? $"Không khớp với các dòng: {said}." : null,
        };
    }

    private decimal? Take(string code, string unitPath, DayWindow? window)
    {
        if (
            window is not { } within
            || !definitions.TryGetValue(code, out var definition)
            || !figures.TryGetValue((code, unitPath, within), out var value)
        )
        {
            return null;
        }

        var shown = definition.Number(value);
        Freeze(code, definition.Name, definition.Unit, unitPath, within, shown, definition.Version);
        return shown;
    }

    private string Shown(string code, decimal number) =>
        definitions[code].Unit == "%" ? VietnameseFormat.Percent(number) : DemandLabels.Number(number);

    private static string Cell(decimal? number) => number is { } known ? DemandLabels.Number(known) : "–";

    private static string Signed(decimal difference) => (difference > 0 ? "+" : string.Empty) + DemandLabels.Number(difference);

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
