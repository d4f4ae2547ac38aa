using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>
/// Dossiers of the fields that communes have most of. From the records of the window in two statements: a counter for each procedure of
/// each commune would be looked up a hundred thousand times.
/// </summary>
internal static class FieldDossiers
{
    private const string Received = "received";
    private const string Resolved = "resolved";
    private const string Overdue = "overdue";

    private static readonly (string Slug, string Name)[] Fields =
    [
        ("chung-thuc", "chứng thực"),
        ("ho-tich", "hộ tịch"),
        ("dat-dai", "đất đai"),
        ("thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh", "hộ kinh doanh"),
        ("bao-tro-xa-hoi", "bảo trợ xã hội"),
        ("nguoi-co-cong", "người có công"),
        ("hoat-dong-xay-dung", "xây dựng"),
        ("giao-duc-va-dao-tao-thuoc-he-thong-giao-duc-quoc-dan", "giáo dục"),
    ];

    private static readonly (string Slug, string Name, string List, bool? Good)[] Columns =
    [
        (Received, "Hồ sơ tiếp nhận", DossierLists.Received, null),
        (Resolved, "Hồ sơ đã giải quyết", DossierLists.Resolved, null),
        (Overdue, "Hồ sơ giải quyết quá hạn", DossierLists.ResolvedOverdue, false),
    ];

    private static readonly string[] Slugs = [.. Fields.Select(field => field.Slug)];

    private static readonly Dictionary<string, ComputedIndicator> ByCode = Fields
        .SelectMany(field =>
            Columns.Select(column =>
                ComputedIndicator.Count(
                    CodeOf(column.Slug, field.Slug),
                    $"{column.Name}, lĩnh vực {field.Name}",
                    "hồ sơ",
                    $"Như “{column.Name}”, riêng thủ tục thuộc lĩnh vực {field.Name}.",
                    "đếm hồ sơ theo lĩnh vực ghi ở hồ sơ",
                    column.Good
                )
            )
        )
        .ToDictionary(one => one.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<ComputedIndicator> Indicators => ByCode.Values;

    public static async Task<IEnumerable<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var sums = new IndicatorSums(query);
        var rows = db.Dossiers.AsNoTracking().Within(IndicatorSums.ScopeOf(query.UnitPaths), row => row.OwnerPath);
        rows = rows.Where(row => Slugs.Contains(row.FieldSlug));
        foreach (var window in query.Windows.Distinct())
        {
            await AddAsync(rows, window, sums, ct);
        }

        return sums.Values(ByCode, PathOf);
    }

    private static async Task AddAsync(IQueryable<Dossier> rows, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (from, to) = (window.From, window.To);
        var received = await rows.Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to)
            .GroupBy(row => new { row.OwnerPath, row.FieldSlug })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var closed = await rows.Where(row => row.ClosedOn >= from && row.ClosedOn <= to)
            .GroupBy(row => new { row.OwnerPath, row.FieldSlug })
            .Select(group => new
            {
                group.Key,
                InTime = group.Sum(row => row.Outcome == DossierOutcome.Early || row.Outcome == DossierOutcome.OnTime ? 1 : 0),
                Late = group.Sum(row => row.Outcome == DossierOutcome.Overdue ? 1 : 0),
            })
            .ToListAsync(ct);
        if (received.Count == 0 && closed.Count == 0)
        {
            return;
        }

        foreach (var code in ByCode.Keys)
        {
            sums.Know(code, window);
        }

        received.ForEach(row => sums.Add(CodeOf(Received, row.Key.FieldSlug), row.Key.OwnerPath, window, row.Count));
        foreach (var row in closed)
        {
            sums.Add(CodeOf(Resolved, row.Key.FieldSlug), row.Key.OwnerPath, window, row.InTime + row.Late);
            sums.Add(CodeOf(Overdue, row.Key.FieldSlug), row.Key.OwnerPath, window, row.Late);
        }
    }

    private static string PathOf(string code, string unit, DayWindow window)
    {
        var parts = code.Split('.');
        var list = Array.Find(Columns, column => column.Slug == parts[1]).List;
        return $"{CountedDossiers.PathOf(list, unit, window)}&linh-vuc={parts[2]}";
    }

    private static string CodeOf(string column, string field) => $"dossiers.{column}.{field}";
}
