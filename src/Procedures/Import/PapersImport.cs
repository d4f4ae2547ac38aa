using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;
using static ThongSuot.Procedures.Import.CatalogueColumns;

namespace ThongSuot.Procedures.Import;

/// <summary>A list of papers. The lines of a code are all the papers of that procedure, in their order.</summary>
internal sealed class PapersImport(Catalogue catalogue) : ListImport<CatalogueRow>
{
    private static readonly (PaperKind, string)[] Kinds = [.. Enum.GetValues<PaperKind>().Select(kind => (kind, ProcedureLabels.Of(kind)))];

    private static readonly (PaperNeed, string)[] Needs =
    [
        (PaperNeed.Required, "Bắt buộc|có"),
        (PaperNeed.Conditional, "Tùy trường hợp|nếu có"),
        (PaperNeed.Derived, "Thường phải có, chưa đối chiếu văn bản|thường phải có"),
        (PaperNeed.Unknown, "Chưa rõ"),
    ];

    public override string Kind => "procedures.papers";

    public override string Title => "Giấy tờ của thủ tục";

    public override IReadOnlyList<ImportColumn> Columns => Papers;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Mã", "Giấy tờ"];

    public override int MostRows => 20_000;

    public override Task AcceptedAsync() => catalogue.ReadAgainAsync();

    public override Task<string> MarkAsync(Db db, string province, CancellationToken ct) => CatalogueMark.ReadAsync(db, ct);

    public override async Task<IReadOnlyList<ImportLine<CatalogueRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await catalogue.RefreshAsync(ct);
        var (known, numbers) = (catalogue.Now(), new Dictionary<string, int>(StringComparer.Ordinal));
        return [.. table.Lines.Select(line => Understand(new ImportCells(line, table, today), known, numbers, seat.ProvinceCode, today))];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<CatalogueRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        var known = await LoadedVersions.OfAsync(write, [.. lines.Select(line => line.Row.Code)], today, ct);
        foreach (var group in lines.GroupBy(line => line.Row.Code))
        {
            var from = group.Select(line => line.Row.From).FirstOrDefault(day => day is not null) ?? today;
            if (Change(write, known[group.Key], [.. group.Select(line => line.Row.Paper!)], from).Refusal is { } refusal)
            {
                return refusal with { Message = $"Dòng {group.First().Line}, thủ tục {group.Key}: {refusal.Message}", Field = null };
            }
        }

        var codes = lines.Select(line => line.Row.Code).Distinct().Count();
        return $"Đã ghi {VietnameseFormat.Number(lines.Count)} giấy tờ của {VietnameseFormat.Number(codes)} thủ tục.";
    }

    private static Result Change(Write write, Procedure procedure, IReadOnlyList<Paper> papers, DateOnly from)
    {
        if (!EditedVersion.Of(write, procedure, from).TryGet(out var target, out var cannot))
        {
            return cannot;
        }

        var before = target.Papers.Count;
        var detail = target.Detail ?? DetailRow.Empty;
        if (target.SetPapers([.. papers.Select((paper, at) => paper with { Number = at + 1 })], detail).Refusal is { } refusal)
        {
            return refusal;
        }

        EditedVersion.Record(
            write,
            "procedure.papers-changed",
            target,
            $"Sửa thành phần hồ sơ của thủ tục {target.Code} theo tệp: {before} giấy tờ thành {papers.Count}",
            papers
        );
        return Result.Done;
    }

    private static ImportLine<CatalogueRow> Understand(
        ImportCells cells,
        CatalogueSnapshot known,
        Dictionary<string, int> numbers,
        string province,
        DateOnly today
    )
    {
        var code = ProcedureReader.CodeOf(cells);
        var version = code is null ? null : known.VersionFor(code, from: null, today);
        if (code is not null && version is null)
        {
            cells.Wrong(Code, ProcedureRefusals.Unknown(code).Message);
        }
        else if (version?.IsOfferedIn(province) == false)
        {
            cells.Wrong(Code, ProcedureRefusals.OfAnotherProvince(code!).Message);
        }

        cells.Need(CatalogueColumns.Paper, "Ghi tên giấy tờ.");
        var from = cells.Day(From);
        var number = code is null ? 1 : numbers[code] = numbers.GetValueOrDefault(code) + 1;
        var paper = new Paper(
            number,
            cells.Text(Case),
            cells.Text(CatalogueColumns.Paper),
            cells.Choice(CatalogueColumns.Kind, Kinds) ?? PaperKind.Unknown,
            cells.Text(Form),
            cells.Choice(Need, Needs) ?? PaperNeed.Unknown,
            cells.Text(Condition),
            (int?)cells.Whole(Originals, PaperCheck.MostCopies),
            (int?)cells.Whole(Copies, PaperCheck.MostCopies)
        );
        if (cells.Problems.Count == 0 && PaperCheck.Of([paper]) is { } refusal)
        {
            cells.Wrong(CatalogueColumns.Paper, refusal.Message);
        }

        IReadOnlyList<string> shown = [code ?? cells.Text(Code), paper.Name];
        return cells.Problems.Count > 0
            ? new(cells.Line, shown, null, cells.Problems)
            : new(cells.Line, shown, new CatalogueRow(code!, from, null, paper), []);
    }
}
