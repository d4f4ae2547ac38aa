using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Issued;

/// <summary>Made reports as a seat finds them.</summary>
internal static class IssuedReads
{
    private const int Most = 200;

    /// <summary>Those of the seat's body and those that the province has issued, the last first.</summary>
    public static async Task<IReadOnlyList<IssuedReport>> ListedAsync(Db db, Seat seat, string? text, CancellationToken ct)
    {
        var (reports, province, own) = (db.IssuedReports, seat.ProvinceCode, seat.SpeaksFor);
        string office = UnitPath.OfProvinceOffice(province);
        var rows = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Status != IssueStatus.Dropped)
            .Where(row => row.OwnerPath == own || (row.OwnerPath == office && row.Status != IssueStatus.Prepared))
            .OrderByDescending(row => row.PreparedAt)
            .Take(Most)
            .ToListAsync(ct);
        if (string.IsNullOrWhiteSpace(text))
        {
            return rows;
        }

        var words = VietnameseText.SearchKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. rows.Where(row => words.All(word => KeyOf(row).Contains(word, StringComparison.Ordinal)))];
    }

    public static string TitleOf(IssuedReport report) => $"{report.Content.Title}, {report.Content.PeriodName}";

    public static string PathOf(string code) => $"/bao-cao/van-ban/{code}";

    private static string KeyOf(IssuedReport row) => VietnameseText.SearchKey($"{row.Code} {row.Number} {TitleOf(row)} {row.Content.Body}");
}

/// <summary>Made reports in the one search box, by code, number or words.</summary>
internal sealed class FindIssued(IDbContextFactory<Db> contexts, PermissionRegistry permissions) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        if (!permissions.Allows(seat.Role, ReportWorkPermissions.View) || seat.ProvinceCode.Length == 0)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var code = text.Trim().ToUpperInvariant();
        // Whoever has a code opens a report of those below too, which the list does not hold.
        var found = await PrepareReport.FindAsync(db.IssuedReports.AsNoTracking(), code, seat, ct) is { } exact
            ? [exact]
            : await IssuedReads.ListedAsync(db, seat, text, ct);
        return new FoundGroup(
            "Báo cáo đã lập",
            [
                .. found
                    .Take(take)
                    .Select(row => new FoundLine(
                        IssuedReads.TitleOf(row),
                        $"{row.Code} · {IssueLabels.Of(row.Status)} · {row.Content.Body}",
                        IssuedReads.PathOf(row.Code)
                    )),
            ],
            $"/bao-cao/van-ban?tim={Uri.EscapeDataString(text)}"
        );
    }
}
