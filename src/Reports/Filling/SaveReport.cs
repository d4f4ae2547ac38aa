using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Reports.Filling;

/// <summary>A cell as typed.</summary>
internal sealed record TypedCell(string? Text, string? Note);

/// <summary>What the form of a report carries.</summary>
/// <param name="Seen">Version of the report that the page showed; 0 while there was none.</param>
/// <param name="Minutes">Since the page was opened.</param>
internal sealed record FillInput(string Code, string Period, IReadOnlyDictionary<string, TypedCell> Cells, int Seen, int Minutes)
{
    /// <summary>An empty cell leaves what the draft has, instead of emptying it.</summary>
    public bool Keeps { get; init; }
}

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
    /// <returns>The version after it.</returns>
    public async Task<Result<int>> SaveAsync(Write write, FillInput input, Seat seat, CancellationToken ct)
    {
        var put = await PutAsync(write, input, seat, ct);
        return put.IsRefused ? put.Refusal : put.Value.Report!.Version;
    }

    /// <summary>The same for an act that follows in the same write.</summary>
    /// <returns>The report as it stands then.</returns>
    public async Task<Result<FillingSheet>> PutAsync(Write write, FillInput input, Seat seat, CancellationToken ct)
    {
        var at = write.Deed.At;
        if (await reads.OpenAsync(write.Db, input.Code, input.Period, seat.SpeaksFor, seat, at, ct, FillingLook.Act) is not { } sheet)
        {
            return FillingRefusals.NotAsked;
        }

        if (!sheet.Demand.IsAsked)
        {
            return FillingRefusals.NotInForce;
        }

        if (!sheet.Period.HasBegun(OfficeClock.DayOf(at)))
        {
            return FillingRefusals.NotBegun(sheet.Period);
        }

        if (!TypedEntries.Read(sheet.Demand, input.Cells).TryGet(out var entries, out var wrong))
        {
            return wrong;
        }

        entries = input.Keeps ? TypedEntries.Over(sheet.Entries, entries) : entries;
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
        return sheet with { Report = report, Entries = report.Entries };
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
}
