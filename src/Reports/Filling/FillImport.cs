using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Filling;

/// <summary>A row of a filled sheet.</summary>
internal sealed record FillRow(string Key, string? Value, string? Note);

/// <summary>Takes a filled sheet in: only declared cells, against what the report holds now.</summary>
internal sealed class FillImport(IDbContextFactory<Db> contexts, FillingReads reads, SaveReport save, OfficeClock clock)
    : ListImport<FillRow>
{
    private const int MostCells = 200;

    public override string Kind => "reports.fill";

    public override string Title => "Số liệu báo cáo";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [FillSheet.Key, FillSheet.Value, FillSheet.Note];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Chỉ tiêu", "Kỳ này", "Ghi chú"];

    public override int MostRows => MostCells;

    /// <summary>Which report the page is about.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Period { get; private set; } = string.Empty;

    public FillImport For(string code, string period)
    {
        (Code, Period) = (code, period);
        return this;
    }

    /// <summary>A sheet of another unit, period or demand has the same columns and other numbers.</summary>
    public override async Task<Refusal?> AgainstAsync(SheetTable table, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return
            FillSheet.HeadIn(table) is { } found
            && await reads.OpenAsync(db, Code, Period, seat.SpeaksFor, seat, clock.Now, ct) is { } sheet
            && FillSheet.HeadOf(sheet) is var here
            && here != found
            ? FillingRefusals.OtherFile(found, here)
            : null;
    }

    public override async Task<IReadOnlyList<ImportLine<FillRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sheet = await reads.OpenAsync(db, Code, Period, seat.SpeaksFor, seat, clock.Now, ct);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return sheet is null
            ? []
            : [.. table.Lines.Select(line => Understand(new ImportCells(line, table, today), sheet, seen)).OfType<ImportLine<FillRow>>()];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<FillRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (
            draft.Option.Split('|') is not [var code, var period]
            || await reads.OpenAsync(write.Db, code, period, seat.SpeaksFor, seat, write.Deed.At, ct) is not { } sheet
        )
        {
            return FillingRefusals.NotAsked;
        }

        // Cells that the file does not have stay as they are.
        var cells = sheet.Entries.ToDictionary(
            pair => pair.Key,
            pair => new TypedCell(pair.Value.Value is { } value ? FillForm.Typed(value) : null, pair.Value.Note),
            StringComparer.Ordinal
        );
        foreach (var row in lines.Select(line => line.Row))
        {
            cells[row.Key] = new TypedCell(row.Value, row.Note);
        }

        var saved = await save.SaveAsync(write, new FillInput(code, period, cells, sheet.Report?.Version ?? 0, 0), seat, ct);
        return saved.IsRefused ? saved.Refusal : $"Đã nhập {lines.Count} số vào báo cáo.";
    }

    private static ImportLine<FillRow>? Understand(ImportCells row, FillingSheet sheet, HashSet<string> seen)
    {
        var key = row.Code(FillSheet.Key);
        var cell = sheet.Demand.Cells.FirstOrDefault(one => one.Key == key);
        if (cell is { IsKnown: true })
        {
            // The system's own lines go out with the sheet and are passed over when it comes back.
            return null;
        }

        var (value, note) = (cell is null ? null : NumberOf(row, cell), row.Text(FillSheet.Note));
        if (note.Length > SaveReport.NoteLength)
        {
            row.Wrong(FillSheet.Note, $"dài {note.Length} ký tự. Rút gọn còn tối đa {SaveReport.NoteLength} ký tự.");
        }

        if (cell is null)
        {
            row.Wrong(FillSheet.Key, $"báo cáo không có chỉ tiêu mã “{key}”. Dùng tệp tải từ đúng báo cáo này.");
        }
        else if (!seen.Add(key))
        {
            row.Wrong(FillSheet.Key, $"chỉ tiêu “{cell.Name}” có hai dòng. Bỏ một dòng.");
        }

        if (cell is not null && value is null && note.Length == 0 && row.Problems.Count == 0)
        {
            return null;
        }

        string[] shown = [cell?.Name ?? key, value is { } number ? DemandLabels.Number(number) : string.Empty, note];
        return new ImportLine<FillRow>(
            row.Line,
            shown,
            row.Problems.Count > 0 ? null : new FillRow(key, value is { } said ? FillForm.Typed(said) : null, note),
            row.Problems
        )
        {
            Changes = row.Problems.Count > 0 || cell is null ? [] : Changes(sheet, cell, value),
        };
    }

    private static decimal? NumberOf(ImportCells row, DemandCell cell)
    {
        if (CellNumber.IsNegative(row.Text(FillSheet.Value)))
        {
            row.Wrong(FillSheet.Value, "không được âm. Nhập số từ 0 trở lên.");
            return null;
        }

        return cell.IsCounted ? row.Whole(FillSheet.Value, CellNumber.Most) : row.Decimal(FillSheet.Value, CellNumber.Decimals);
    }

    private static IReadOnlyList<FieldChange> Changes(FillingSheet sheet, DemandCell cell, decimal? value) =>
        sheet.Entries.GetValueOrDefault(cell.Key)?.Value is { } old && old != value
            ? [new FieldChange("Kỳ này", DemandLabels.Number(old), value is { } now ? DemandLabels.Number(now) : string.Empty)]
            : [];
}
