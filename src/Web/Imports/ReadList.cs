using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Web.Imports;

/// <summary>Reads an uploaded list and keeps the preview.</summary>
public sealed class ReadList<TRow>(IDbContextFactory<Db> contexts, WriteGate gate)
    where TRow : class
{
    /// <param name="option">What was ticked beside the file.</param>
    /// <returns>The draft.</returns>
    public async Task<Result<Guid>> RunAsync(
        ListImport<TRow> import,
        Stream content,
        string fileName,
        string option,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        if (!SheetReader.Read(content, import.Columns, new SheetLimits(import.MostRows)).TryGet(out var table, out var refusal))
        {
            return refusal;
        }

        if (await import.AgainstAsync(table, seat, ct) is { } against)
        {
            return against;
        }

        string mark;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            mark = await import.MarkAsync(db, seat.ProvinceCode, ct);
        }

        var lines = WithoutRepeats(await import.UnderstandAsync(table, seat, OfficeClock.DayOf(deed.At), ct), table);
        var draft = new ImportDraft
        {
            Id = Guid.CreateVersion7(),
            Kind = import.Kind,
            ProvinceCode = seat.ProvinceCode,
            SeatId = seat.SeatId.Value,
            FileName = fileName,
            Remarks = RemarksOf(table, import.Columns),
            Option = option,
            Rows = PackedJson.Pack(lines),
            Mark = mark,
            At = deed.At,
        };
        return await gate.RunAsync<Guid>(
            deed,
            (write, _) =>
            {
                write.Db.Add(draft);
                write.Record(
                    "import.read",
                    "import",
                    draft.Id,
                    seat.ProvinceCode,
                    seat.ScopePath,
                    $"Tải lên “{fileName}” để xem trước, {VietnameseFormat.Number(lines.Count)} dòng, {VietnameseFormat.Number(lines.Count(line => !line.IsGood))} dòng lỗi"
                );
                return Task.FromResult<Result<Guid>>(draft.Id);
            },
            ct
        );
    }

    /// <summary>A line whose every known cell stands in a line above is that line again.</summary>
    private static List<ImportLine<TRow>> WithoutRepeats(IReadOnlyList<ImportLine<TRow>> lines, SheetTable table)
    {
        var (cells, seen) = (
            table.Lines.ToDictionary(line => line.Line, line => string.Join('\u001F', line.Cells.Select(cell => cell.Text))),
            new Dictionary<string, int>(StringComparer.Ordinal)
        );
        return
        [
            .. lines.Select(line =>
                line.IsGood && !seen.TryAdd(cells[line.Line], line.Line)
                    ? line with
                    {
                        Row = null,
                        Problems = [$"Trùng hoàn toàn với dòng {seen[cells[line.Line]]}. Chỉ nhập dòng đó."],
                    }
                    : line
            ),
        ];
    }

    private static string RemarksOf(SheetTable table, IReadOnlyList<ImportColumn> columns)
    {
        var remarks = new List<string>();
        if (table.SheetName is { } name && table.OtherSheets.Count > 0)
        {
            remarks.Add($"Đã đọc trang tính “{name}”; không đọc: {CleanText.CutTo(string.Join(", ", table.OtherSheets), 200)}.");
        }

        if (table.Lines.Count(line => line.IsHidden) is > 0 and var hidden)
        {
            remarks.Add($"{VietnameseFormat.Number(hidden)} dòng đang ẩn hoặc bị lọc trong tệp vẫn được đọc.");
        }

        if (columns.Where(column => column.PlaceIn(table.Head.Cells) < 0).Select(column => column.Head).ToList() is { Count: > 0 } absent)
        {
            remarks.Add($"Tệp không có cột {string.Join(", ", absent)}: những mục này giữ nguyên.");
        }

        return string.Join(' ', remarks);
    }
}
