using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Issued;

/// <summary>Issues a prepared report: its document and sheet are made once and stored under their hash, which the deed carries.</summary>
internal sealed class IssueReport(IDbContextFactory<Db> contexts, WriteGate gate, FileStore files, Units units)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<Result<string>> RunAsync(string code, string? number, DateOnly? on, Seat seat, Deed deed, CancellationToken ct)
    {
        IssuedReport? prepared;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            prepared = await PrepareReport.FindAsync(db.IssuedReports.AsNoTracking(), code, seat, ct);
        }

        if (prepared is null)
        {
            return IssueRefusals.NotFound;
        }

        if (Against(prepared, number, on, seat, deed.At) is { } refusal)
        {
            return refusal;
        }

        // Files are on disk before the write that refers to them begins.
        var document = await files.StoreMadeAsync(DocumentOf(prepared, number!.Trim(), on!.Value, seat), Docx, $"{code}.docx", ct);
        var sheet = await files.StoreMadeAsync(await SheetOfAsync(prepared, ct), Xlsx, $"{code}.xlsx", ct);
        if ((document.Refusal ?? sheet.Refusal) is { } notStored)
        {
            return notStored;
        }

        return await gate.RunAsync<string>(
            deed,
            (write, token) => PutAsync(write, prepared, number!.Trim(), on!.Value, (document.Value, sheet.Value), seat, token),
            ct
        );
    }

    /// <summary>Drops what was prepared and never issued.</summary>
    public Task<Result<string>> DropAsync(string code, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await PrepareReport.FindAsync(write.Db.IssuedReports, code, seat, token) is not { } report)
                {
                    return IssueRefusals.NotFound;
                }

                if (report.OwnerPath != seat.SpeaksFor || report.Status != IssueStatus.Prepared)
                {
                    return report.Status != IssueStatus.Prepared ? IssueRefusals.NotPrepared : IssueRefusals.NotYours;
                }

                report.Drop();
                PrepareReport.Record(write, report, "dropped", "Bỏ báo cáo chưa phát hành");
                return code;
            },
            ct
        );

    private static async Task<Result<string>> PutAsync(
        Write write,
        IssuedReport prepared,
        string number,
        DateOnly on,
        (StoredFile Document, StoredFile Sheet) made,
        Seat seat,
        CancellationToken ct
    )
    {
        var report = (await PrepareReport.FindAsync(write.Db.IssuedReports, prepared.Code, seat, ct))!;
        if (Against(report, number, on, seat, write.Deed.At) is { } refusal)
        {
            return refusal;
        }

        if (await AgainstTwinAsync(write.Db, report, number, on, ct) is { } twin)
        {
            return twin;
        }

        if (report.Version != prepared.Version)
        {
            return WriteRefusals.ChangedMeanwhile;
        }

        report.Issue(number, on, seat.Signature, made.Document.Hash, made.Sheet.Hash);
        await write.KeepAsync(made.Document, ct);
        await write.KeepAsync(made.Sheet, ct);
        PrepareReport.Record(
            write,
            report,
            "issued",
            $"Phát hành báo cáo số {number} ngày {VietnameseFormat.Date(on)}; mã băm văn bản {made.Document.Hash[..16]}",
            new { document = made.Document.Hash, sheet = made.Sheet.Hash }
        );
        if (
            report.Corrects is { } code
            && await write.Db.IssuedReports.FirstOrDefaultAsync(row => row.Code == code, ct) is { Status: IssueStatus.Issued } old
        )
        {
            old.MarkCorrected();
            PrepareReport.Record(write, old, "corrected", $"Được đính chính bằng {report.Code}, số {number}");
        }

        return report.Code;
    }

    /// <summary>Two prepared at once: the second is a correction or nothing; and a number is given once a year.</summary>
    private static async Task<Refusal?> AgainstTwinAsync(Db db, IssuedReport report, string number, DateOnly on, CancellationToken ct)
    {
        var (province, owner) = (report.ProvinceCode, report.OwnerPath);
        if (
            report.Corrects is null
            && await PrepareReport.IssuedAsync(db, owner, province, report.Template, report.Period, ct) is { } issued
        )
        {
            return IssueRefusals.AlreadyIssued(issued);
        }

        var (first, next) = (new DateOnly(on.Year, 1, 1), new DateOnly(on.Year + 1, 1, 1));
        var taken = await db
            .IssuedReports.Where(row => row.ProvinceCode == province && row.OwnerPath == owner && row.Number == number)
            .Where(row => row.IssuedOn >= first && row.IssuedOn < next)
            .Select(row => row.Code)
            .FirstOrDefaultAsync(ct);
        return taken is null ? null : IssueRefusals.NumberTaken(taken);
    }

    private static Refusal? Against(IssuedReport report, string? number, DateOnly? on, Seat seat, DateTimeOffset at) =>
        report.AgainstIssuing(seat)
        ?? DocumentNumber.Against(number)
        ?? (string.IsNullOrWhiteSpace(number) || !number.Contains('/', StringComparison.Ordinal) ? IssueRefusals.NumberMissing : null)
        ?? (on is { } day && day >= OfficeClock.DayOf(report.PreparedAt) && day <= OfficeClock.DayOf(at) ? null : IssueRefusals.DateWrong);

    private byte[] DocumentOf(IssuedReport report, string number, DateOnly on, Seat seat)
    {
        using var bytes = new MemoryStream();
        DocxWriter.Write(IssueSheet.Document(report, units, number, on, seat), bytes);
        return bytes.ToArray();
    }

    private static async Task<byte[]> SheetOfAsync(IssuedReport report, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await XlsxSheet.WriteAsync(IssueSheet.Sheet(report), bytes, ct);
        return bytes.ToArray();
    }
}
