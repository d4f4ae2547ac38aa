using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Competences.Documents;

/// <summary>One document of a list, as understood.</summary>
internal sealed record DocumentLine(
    string Number,
    DateOnly? Date,
    string Title,
    string Field,
    DateOnly? From,
    DateOnly? LapsesOn,
    string EndClause,
    string ReplacedBy
);

/// <summary>
/// The life of documents as the province knows it: what a release cannot know, a decree that is prolonged or its own decision.
/// </summary>
internal sealed class DocumentsImport(LawDocuments documents) : ListImport<DocumentLine>
{
    private static readonly ImportColumn Number = new("Số, ký hiệu", true, "12/2026/QĐ-UBND");
    private static readonly ImportColumn Date = new("Ngày ban hành", false, "15/1/2026");
    private static readonly ImportColumn Summary = new("Trích yếu", true, "Phân cấp quản lý nhà nước về đất đai");
    private static readonly ImportColumn Field = new("Lĩnh vực", false, "Đất đai");
    private static readonly ImportColumn From = new("Hiệu lực từ", true, "1/2/2026");
    private static readonly ImportColumn Lapses = new("Không còn hiệu lực từ", false, string.Empty);
    private static readonly ImportColumn Clause = new("Điều khoản hết hiệu lực", false, string.Empty);
    private static readonly ImportColumn Replaced = new("Văn bản thay", false, string.Empty);

    public override string Kind => "competences.documents";

    public override string Title => "Văn bản giao thẩm quyền";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Number, Date, Summary, Field, From, Lapses, Clause, Replaced];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Số, ký hiệu", "Trích yếu", "Hiệu lực"];

    public override int MostRows => 5_000;

    public override Task<IReadOnlyList<ImportLine<DocumentLine>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (known, seen) = (documents.Of(seat.ProvinceCode), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return Task.FromResult<IReadOnlyList<ImportLine<DocumentLine>>>([
            .. table.Lines.Select(line => Understand(new ImportCells(line, table, today), known, seen)),
        ]);
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<DocumentLine>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!CompetenceSeats.Keeps(seat))
        {
            return CompetenceRefusals.NotKeeper;
        }

        var (province, table) = (seat.ProvinceCode, write.Db.KeptDocuments);
        var present = await table.Where(row => row.ProvinceCode == province).ToDictionaryAsync(row => row.Number, ct);
        foreach (var line in lines.Select(line => line.Row))
        {
            var before = present.GetValueOrDefault(line.Number)?.Over(null) ?? LegalDocuments.BuiltIn.Find(line.Number);
            if (!present.TryGetValue(line.Number, out var row))
            {
                row = new()
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = province,
                    Number = line.Number,
                    Title = line.Title,
                    Field = line.Field,
                    EndClause = line.EndClause,
                    ReplacedBy = line.ReplacedBy,
                    By = seat.Signature,
                };
                present.Add(line.Number, row);
                table.Add(row);
            }

            (row.Date, row.Title, row.Field, row.From) = (line.Date, line.Title, line.Field, line.From);
            (row.LapsesOn, row.EndClause, row.ReplacedBy, row.By) = (line.LapsesOn, line.EndClause, line.ReplacedBy, seat.Signature);
            row.Version++;
            Record(write, row, before, seat);
        }

        await RegisterMark.MoveAsync(write.Db, province, ct);
        var words = $"Đã nhập {VietnameseFormat.Number(lines.Count)} văn bản.";
        write.Record("competences.documents-imported", "competences", draft.Id, province, seat.ScopePath, words);
        return words;
    }

    /// <summary>What became of a document and what it was before, in its history.</summary>
    private static void Record(Write write, KeptDocument row, LegalDocument? before, Seat seat)
    {
        var changes = before is null
            ? []
            : new FieldChange[]
            {
                new("hiệu lực", Life(before.From, before.LapsesOn), Life(row.From, row.LapsesOn)),
                new("trích yếu", before.Title, row.Title),
                new("lĩnh vực", before.Field, row.Field),
                new("điều khoản hết hiệu lực", before.EndClause, row.EndClause),
                new("văn bản thay", before.ReplacedBy, row.ReplacedBy),
            }
                .Where(change => change.Old != change.New)
                .Select(change => $"{change.Field}: trước là “{Said(change.Old)}”, nay “{Said(change.New)}”")
                .ToArray();
        if (before is not null && changes.Length == 0)
        {
            return;
        }

        var words = before is null
            ? $"Ghi văn bản {row.Number}: {Life(row.From, row.LapsesOn)}"
            : $"Sửa văn bản {row.Number}: {string.Join("; ", changes)}";
        write.Record("competences.document-entered", KeptDocument.RecordKind, row.Id, row.ProvinceCode, seat.ScopePath, words);
    }

    private static string Said(string? value) => string.IsNullOrEmpty(value) ? "không ghi" : value;

    /// <summary>Lives entered meanwhile change what a line would do.</summary>
    public override async Task<string> MarkAsync(Db db, string province, CancellationToken ct)
    {
        var kept = db.KeptDocuments;
        var own = kept.AsNoTracking().Where(row => row.ProvinceCode == province);
        return $"{await own.CountAsync(ct)}:{await own.SumAsync(row => row.Version, ct)}";
    }

    public override Task AcceptedAsync() => documents.RefreshAsync(CancellationToken.None);

    private static ImportLine<DocumentLine> Understand(ImportCells cells, LegalDocuments known, HashSet<string> seen)
    {
        // As the register writes it, however it is typed.
        var number = known.Find(cells.Text(Number))?.Number ?? cells.Text(Number);
        var title = cells.Text(Summary);
        var (date, from, lapses) = (cells.Day(Date), cells.Day(From), cells.Day(Lapses));
        cells.Need(Number, "Ghi số, ký hiệu văn bản.");
        cells.Need(Summary, "Ghi trích yếu.");
        cells.Need(From, "Ghi ngày bắt đầu có hiệu lực.");
        if (lapses <= from)
        {
            cells.Wrong(Lapses, "phải sau ngày có hiệu lực. Sửa một trong hai ngày.");
        }

        if (number.Length > 0 && !seen.Add(number))
        {
            cells.Wrong(Number, "trùng một dòng trên. Để một dòng cho mỗi văn bản.");
        }

        if (
            number.Length > KeptDocument.NumberLength
            || new[] { Summary, Field, Clause, Replaced }.Any(column => cells.Text(column).Length > KeptDocument.TextLength)
        )
        {
            cells.Problems.Add("Số, ký hiệu tối đa 60 ký tự, các ô khác 300. Viết ngắn lại.");
        }

        var old = known.Find(number);
        var field = cells.Text(Field) is { Length: > 0 } said ? said : old?.Field ?? string.Empty;
        IReadOnlyList<string> shown = [number, title, Life(from, lapses)];
        return cells.Problems.Count > 0
            ? new(cells.Line, shown, null, cells.Problems)
            : new ImportLine<DocumentLine>(
                cells.Line,
                shown,
                new(number, date, title, field, from, lapses, cells.Text(Clause), cells.Text(Replaced)),
                cells.Problems
            )
            {
                Changes = old is null
                    ? []
                    :
                    [
                        .. new FieldChange[]
                        {
                            new("Trích yếu", old.Title, title),
                            new("Lĩnh vực", old.Field, field),
                            new("Hiệu lực", Life(old.From, old.LapsesOn), Life(from, lapses)),
                        }.Where(change => change.Old != change.New),
                    ],
            };
    }

    internal static string Life(DateOnly? from, DateOnly? lapses) =>
        $"{(from is { } first ? $"từ {VietnameseFormat.Date(first)}" : "chưa rõ ngày bắt đầu")}{(lapses is { } end ? $", hết từ {VietnameseFormat.Date(end)}" : string.Empty)}";
}
