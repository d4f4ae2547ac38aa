using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Issued;

/// <summary>Which issued report prints an indicator: such a one is never taken away.</summary>
internal sealed class IssuedUse : IIndicatorUse
{
    public async Task<string?> IssuedWithAsync(Db db, string provinceCode, string code, CancellationToken ct)
    {
        var (reports, word) = (db.IssuedReports, $" {code} ");
        return await reports
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == provinceCode
                && (row.Status == IssueStatus.Issued || row.Status == IssueStatus.Corrected)
                && row.IndicatorList.Contains(word)
            )
            .OrderBy(row => row.Code)
            .Select(row => row.Code)
            .FirstOrDefaultAsync(ct);
    }
}
