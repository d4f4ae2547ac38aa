using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>A cell as typed.</summary>
internal sealed record TypedCell(string? Text, string? Note);

/// <summary>What the form of a report carries.</summary>
/// <param name="Seen">Version of the report that the page showed; 0 while there was none.</param>
/// <param name="Minutes">Since the page was opened.</param>
internal sealed record FillInput(string Code, string Period, IReadOnlyDictionary<string, TypedCell> Cells, int Seen, int Minutes);

/// <summary>Saves the draft of a unit's report: only declared cells are taken; a known one can be doubted in words.</summary>
internal sealed class SaveReport(WriteGate gate, FillingReads reads)
{
    public const string Kind = "unit-report";
    public const int NoteLength = 300;

    /// <summary>Where the page has a cell, so that a refusal stands beside it.</summary>
    public static string FieldOf(string key, bool note = false) => $"Cells[{key}].{(note ? "Note" : "Value")}";

    /// <returns>The version after it.</returns>
    public Task<Result<int>> RunAsync(FillInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(deed, (write, token) => SaveAsync(write, input, seat, token), ct);

    /// <summary>The same within a write, for lists that are taken from a file.</summary>
    public async Task<Result<int>> SaveAsync(Write write, FillInput input, Seat seat, CancellationToken ct)
    {
        var at = write.Deed.At;
        if (await reads.OpenAsync(write.Db, input.Code, input.Period, seat.SpeaksFor, seat, at, ct, tracked: true) is not { } sheet)
        {
            return FillingRefusals.NotAsked;
        }

        if (!sheet.Demand.IsAsked)
        {
            return FillingRefusals.NotInForce;
        }

        if (!Read(sheet.Demand, input.Cells).TryGet(out var entries, out var wrong))
        {
            return wrong;
        }

        var report = sheet.Report ?? Begin(write, sheet);
        if (report.Save(entries, input.Seen, input.Minutes, seat.Signature, seat.SeatId.Value, at).Refusal is { } refusal)
        {
            return refusal;
        }

        Record(
            write,
            sheet,
            report,
            "saved",
            $"Lưu báo cáo {sheet.Period.Name}: {entries.Count(entry => entry.Value.Value is not null)}/{sheet.ToType} số phải điền"
        );
        return report.Version;
    }

    public static void Record(Write write, FillingSheet sheet, UnitReport report, string act, string text, object? detail = null) =>
        write.Record($"unit-report.{act}", Kind, report.Id.Value, report.ProvinceCode, sheet.Unit.Path, text, detail);

    private static UnitReport Begin(Write write, FillingSheet sheet)
    {
        var report = new UnitReport
        {
            ProvinceCode = sheet.Demand.ProvinceCode,
            Id = UnitReportId.New(),
            DemandId = sheet.Demand.Id,
            UnitPath = sheet.Unit.Path,
            Period = sheet.Period.Key,
            PeriodTo = sheet.Period.To,
            DueAt = sheet.DueAt,
            Revision = 1,
        };
        write.Db.UnitReports.Add(report);
        return report;
    }

    private static Result<IReadOnlyDictionary<string, CellEntry>> Read(ReportDemand demand, IReadOnlyDictionary<string, TypedCell> typed)
    {
        var (entries, wrong) = (new Dictionary<string, CellEntry>(StringComparer.Ordinal), new List<Refusal>());
        foreach (var cell in demand.Cells)
        {
            if (!typed.TryGetValue(cell.Key, out var said))
            {
                continue;
            }

            var note = CleanText.CutTo(CleanText.Line(said.Note), NoteLength);
            decimal? value = null;
            if (!cell.IsKnown && !string.IsNullOrWhiteSpace(said.Text))
            {
                var field = FieldOf(cell.Key);
                var number = TypedNumber.Decimal(said.Text, field);
                if (number.Refusal is { } unreadable)
                {
                    wrong.Add(FillingRefusals.BadNumber(cell, unreadable.Message, field));
                    continue;
                }

                value = number.Value;
                if (value < 0)
                {
                    wrong.Add(FillingRefusals.Negative(cell, field));
                }
            }

            if (value is not null || note.Length > 0)
            {
                entries[cell.Key] = new CellEntry(value, note.Length > 0 ? note : null);
            }
        }

        return Refusal.Together(wrong) is { } refusal ? refusal : entries;
    }
}
