using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Templates;

namespace ThongSuot.Reports.Issued;

/// <summary>Makes a report of a template for a period and freezes its figures; also the one that corrects another.</summary>
internal sealed class PrepareReport(WriteGate gate, MakeReport make)
{
    public const string Kind = "issued-report";
    public const int ReasonLength = 300;

    /// <returns>The code of the report.</returns>
    public Task<Result<string>> RunAsync(string? template, string? period, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => PutAsync(write, template, period, null, null, seat, token), ct);

    /// <summary>The same report again with the figures of now, and what is another.</summary>
    public Task<Result<string>> CorrectAsync(string code, string? reason, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await FindAsync(write.Db.IssuedReports, code, seat, token) is not { } old)
                {
                    return IssueRefusals.NotFound;
                }

                if (old.OwnerPath != seat.SpeaksFor)
                {
                    return IssueRefusals.NotYours;
                }

                if (old.Status != IssueStatus.Issued)
                {
                    return IssueRefusals.OnlyIssued;
                }

                return string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonLength
                    ? IssueRefusals.ReasonMissing
                    : await PutAsync(write, old.Template, old.Period, old, reason.Trim(), seat, token);
            },
            ct
        );

    /// <summary>A report of the seat's own body, or, for the province, of any below it.</summary>
    public static async Task<IssuedReport?> FindAsync(IQueryable<IssuedReport> reports, string code, Seat seat, CancellationToken ct)
    {
        var province = seat.ProvinceCode;
        var found = await reports.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, ct);
        return found is not null && Sees(seat, found) ? found : null;
    }

    /// <summary>What is issued by one's own body, by those below, and what the province has issued for all.</summary>
    public static bool Sees(Seat seat, IssuedReport report) =>
        report.OwnerPath == seat.SpeaksFor
        || seat.Scope.Covers(report.OwnerPath)
        || (report.IsIssued && report.OwnerPath == UnitPath.OfProvinceOffice(seat.ProvinceCode));

    private async Task<Result<string>> PutAsync(
        Write write,
        string? templateCode,
        string? periodKey,
        IssuedReport? old,
        string? reason,
        Seat seat,
        CancellationToken ct
    )
    {
        var (db, now) = (write.Db, write.Deed.At);
        if (await db.TemplateAsync(seat.ProvinceCode, templateCode ?? string.Empty, ct) is not { } template)
        {
            return IssueRefusals.UnknownTemplate;
        }

        if (DemandPeriod.Of(periodKey) is not { } period || period.Report!.Kind != template.Facts.Period)
        {
            return IssueRefusals.UnknownPeriod;
        }

        if (!period.HasEnded(OfficeClock.DayOf(now)))
        {
            return IssueRefusals.NotEnded(period);
        }

        if (old is null && await IssuedAsync(db, seat.SpeaksFor, seat.ProvinceCode, template.Code, period.Key, ct) is { } issued)
        {
            return IssueRefusals.AlreadyIssued(issued);
        }

        var data = IssueSheet.BodyPath(seat.SpeaksFor, seat.ProvinceCode);
        var made = await make.RunAsync(db, new MakeInput(template, seat, data, period, now), ct);
        var content = old is null ? made : made with { Changes = ChangesOf(old.Content, made) };
        var report = new IssuedReport
        {
            Id = IssuedReportId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = await db.NextCodeAsync("BC", seat.ProvinceCode, OfficeClock.DayOf(now).Year, ct),
            OwnerPath = seat.SpeaksFor,
            Template = template.Code,
            TemplateNumber = template.Number,
            Period = period.Key,
            PeriodTo = period.To,
            IndicatorList = $" {string.Join(' ', content.Figures.Select(figure => figure.Code).Distinct())} ",
            PreparedBy = seat.Signature,
            PreparedByAccount = seat.AccountId.Value,
            PreparedAt = now,
            ContentText = ReportJson.Write(content),
            Corrects = old?.Code,
            CorrectionReason = reason,
        };
        db.IssuedReports.Add(report);
        Record(
            write,
            report,
            "prepared",
            old is null
                ? $"Lập báo cáo “{content.Title}”, {period.Name}, {content.Figures.Count} số chốt"
                : $"Lập bản đính chính của {old.Code}: {content.Changes.Count} số thay đổi. {reason}"
        );
        return report.Code;
    }

    /// <summary>The report of a body, template and period that stands issued; null while there is none.</summary>
    internal static Task<string?> IssuedAsync(Db db, string owner, string province, string template, string period, CancellationToken ct) =>
        db
            .IssuedReports.Where(row => row.ProvinceCode == province && row.OwnerPath == owner && row.Template == template)
            .Where(row => row.Period == period && row.Status == IssueStatus.Issued)
            .Select(row => row.Code)
            .FirstOrDefaultAsync(ct);

    internal static void Record(Write write, IssuedReport report, string act, string text, object? detail = null) =>
        write.Record($"issued-report.{act}", Kind, report.Id.Value, report.ProvinceCode, report.OwnerPath, text, detail);

    private static List<string> ChangesOf(ReportContent old, ReportContent now)
    {
        var before = old.Figures.ToDictionary(figure => (figure.Code, figure.UnitPath, figure.Window));
        var changed = now
            .Figures.Where(figure =>
                !before.TryGetValue((figure.Code, figure.UnitPath, figure.Window), out var then) || then.Shown != figure.Shown
            )
            .Select(figure =>
                $"{figure.Name}, {figure.UnitName}: "
                + (
                    before.TryGetValue((figure.Code, figure.UnitPath, figure.Window), out var then)
                        ? DemandLabels.Number(then.Shown)
                        : "không có"
                )
                + $" → {DemandLabels.Number(figure.Shown)} {figure.Unit}"
            );
        var there = now.Figures.Select(figure => (figure.Code, figure.UnitPath, figure.Window)).ToHashSet();
        var gone = old
            .Figures.Where(figure => !there.Contains((figure.Code, figure.UnitPath, figure.Window)))
            .Select(figure => $"{figure.Name}, {figure.UnitName}: {DemandLabels.Number(figure.Shown)} → không có");
        return [.. changed, .. gone];
    }
}
