using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Issued;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Templates;

/// <summary>For whom, when and by which template a report is made.</summary>
/// <param name="DataPath">The unit whose figures it prints: a province, commune or department.</param>
/// <param name="Maker">Answers to a demand are summed of the units whose reports this seat may open.</param>
internal sealed record MakeInput(UsableTemplate Template, Seat Maker, string DataPath, DemandPeriod Period, DateTimeOffset Now)
{
    public string ProvinceCode => Maker.ProvinceCode;
}

/// <summary>Makes a report of a template: one batched read of every figure, then words and tables. Nothing is written.</summary>
internal sealed class MakeReport(IndicatorRegister register, Units units)
{
    public async Task<ReportContent> RunAsync(Db db, MakeInput input, CancellationToken ct)
    {
        var facts = input.Template.Facts;
        var definitions = (await register.AllAsync(db, input.ProvinceCode, OfficeClock.DayOf(input.Now), ct)).ToDictionary(
            one => one.Code,
            StringComparer.Ordinal
        );
        var windows = input.Period.Previous is { } before ? new[] { input.Period.Window, before.Window } : [input.Period.Window];
        var codes = facts.Codes.Where(definitions.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var paths = UnitsIn(facts, input).Select(unit => unit.Path).Prepend(input.DataPath).Distinct(StringComparer.Ordinal).ToList();
        var figures = (await register.ReadAsync(db, paths, windows, codes, ct)).ToDictionary(
            value => (value.Code, value.UnitPath, value.Window),
            value => value
        );
        var making = new ReportInTheMaking(input, units, definitions, figures);
        var blocks = new List<MadeBlock>();
        foreach (var block in facts.Blocks)
        {
            blocks.Add(block.Kind == BlockKind.DemandTable ? await OfDemandAsync(db, block, making, ct) : making.Make(block));
        }

        return new ReportContent(facts.Name, making.Body, input.Period.Name, input.Period.Window, input.Now, blocks, [.. making.Frozen]);
    }

    private IEnumerable<Unit> UnitsIn(TemplateFacts facts, MakeInput input) =>
        facts
            .Blocks.Where(block => block.Kind == BlockKind.IndicatorTable && block.Lines != TableLines.Indicators)
            .SelectMany(block => ReportInTheMaking.LinesOf(block.Lines, input, units));

    private async Task<MadeBlock> OfDemandAsync(Db db, TemplateBlock block, ReportInTheMaking making, CancellationToken ct)
    {
        var input = making.Input;
        if (
            block.Demand is not { } code
            || await WriteDemand.FindAsync(db.ReportDemands, input.ProvinceCode, code, ct) is not { } demand
            || DemandPeriods.Ended(demand, input.Period.To.AddDays(1)).FirstOrDefault(period => period.To >= input.Period.From)
                is not { } period
        )
        {
            return new MadeBlock(BlockKind.Paragraph, $"{block.Text}: không có kỳ báo cáo nào của yêu cầu trong thời gian này.");
        }

        // Whoever asked sums all answers, a unit prints its own.
        var scope = new Scope(input.Maker.SpeaksFor == demand.AskerPath ? UnitPath.OfProvince(input.ProvinceCode) : input.DataPath);
        var asked = DemandRules
            .UnitsOf(demand.Facts, input.ProvinceCode, units)
            .Where(unit => scope.Covers(unit.Path) && FillingReads.Sees(input.Maker, demand, unit.Path))
            .ToList();
        if (asked.Count == 0)
        {
            return new MadeBlock(
                BlockKind.Paragraph,
                $"{block.Text}: báo cáo của các đơn vị theo yêu cầu {demand.Code} do cơ quan yêu cầu hoặc Văn phòng UBND tỉnh tổng hợp."
            );
        }

        var roll = RollUp.Of(demand, asked, await FillingReads.OfPeriodAsync(db, demand, period.Key, ct));
        foreach (var cell in roll.Cells.Where(cell => cell.Sum is not null))
        {
            making.Freeze(
                $"{demand.Code}#{cell.Cell.Key}",
                cell.Cell.Name,
                cell.Cell.Unit,
                input.DataPath,
                period.Window,
                cell.Sum!.Value,
                demand.Version
            );
        }

        return new MadeBlock(BlockKind.DemandTable, block.Text.Length > 0 ? block.Text : demand.Name)
        {
            Heads = ["Chỉ tiêu", "Đơn vị tính", $"{period.Name}", "Đơn vị có số"],
            Numbers = [false, false, true, true],
            Rows =
            [
                .. roll.Cells.Select(cell =>
                    (IReadOnlyList<string>)
                        [
                            cell.Cell.Name,
                            cell.Cell.Unit,
                            cell.Sum is { } sum ? DemandLabels.Number(sum) : "–",
                            $"{cell.Units}/{roll.Rows.Count}",
                        ]
                ),
            ],
            Remark =
                roll.Missing.Count == 0
                    ? null
                    : $"Chưa gửi {roll.Missing.Count}/{roll.Rows.Count} đơn vị: {CleanText.CutTo(string.Join("; ", roll.Missing.Select(row => row.Unit.Name)), 1000)}.",
        };
    }
}
