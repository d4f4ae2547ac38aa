using ThongSuot.Dossiers.Board;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>Dossiers of the fields that communes have most of, from the counters of their procedures.</summary>
internal sealed class FieldDossiers(Catalogue catalogue, OfficeClock clock)
{
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

    private static readonly (string Slug, string Name, Func<BalanceRow, long> Of, IndicatorDirection Direction)[] Columns =
    [
        ("received", "Hồ sơ tiếp nhận", row => row.Received, IndicatorDirection.Neutral),
        ("resolved", "Hồ sơ đã giải quyết", row => row.Resolved, IndicatorDirection.Neutral),
        ("overdue", "Hồ sơ giải quyết quá hạn", row => row.ResolvedOverdue, IndicatorDirection.LowerIsBetter),
    ];

    private static readonly HashSet<string> Known = [.. Fields.Select(field => field.Slug)];

    public static IReadOnlyList<ComputedIndicator> Indicators { get; } =
    [
        .. Fields.SelectMany(field =>
            Columns.Select(column => new ComputedIndicator(
                CodeOf(column.Slug, field.Slug),
                $"{column.Name}, lĩnh vực {field.Name}",
                "hồ sơ",
                $"Như “{column.Name}”, riêng thủ tục thuộc lĩnh vực {field.Name}.",
                "cộng các thủ tục của lĩnh vực theo danh mục hiện hành",
                column.Direction,
                IndicatorRollUp.Sum,
                false,
                null
            ))
        ),
    ];

    public async Task<List<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var values = new List<IndicatorValue>();
        foreach (var group in query.UnitPaths.GroupBy(Scope.ProvinceOf).Where(group => group.Key.Length > 0))
        {
            var units = group.ToList();
            var subjects = await SubjectsAsync(db, units.Count == 1 ? units[0] : UnitPath.OfProvince(group.Key), ct);
            List<DateOnly> ends = [.. query.Windows.SelectMany(window => new[] { window.From.AddDays(-1), window.To }).Distinct()];
            string whole = UnitPath.OfProvince(group.Key);
            var read = await db.TallyLinesAsync(
                IndicatorSums.ScopeOf(units),
                [.. units.Append(whole).Distinct()],
                [string.Empty, .. subjects.Keys],
                ends,
                ct
            );
            foreach (var unit in units)
            {
                foreach (var window in query.Windows.Distinct())
                {
                    var (first, last) = (ends.IndexOf(window.From.AddDays(-1)), ends.IndexOf(window.To));
                    if (read.Until(whole, string.Empty, last).HasAny(CountedDossiers.Measures.First, CountedDossiers.Measures.Last))
                    {
                        Add(values, query, subjects, unit, window, subject => read.Between(unit, subject, first, last));
                    }
                }
            }
        }

        return values;
    }

    private static void Add(
        List<IndicatorValue> values,
        IndicatorQuery query,
        Dictionary<string, string> subjects,
        string unit,
        DayWindow window,
        Func<string, TallyCounts> within
    )
    {
        var rows = subjects
            .GroupBy(subject => subject.Value)
            .ToDictionary(
                field => field.Key,
                field => new BalanceRow(TallyCounts.None, TallyCounts.Of(field.SelectMany(subject => within(subject.Key).All)))
            );
        foreach (var (field, column) in Fields.SelectMany(_ => Columns, (field, column) => (field, column)))
        {
            var code = CodeOf(column.Slug, field.Slug);
            if (query.Codes.Contains(code))
            {
                var list = column.Slug switch
                {
                    "received" => List.DossierLists.Received,
                    "resolved" => List.DossierLists.Resolved,
                    _ => List.DossierLists.ResolvedOverdue,
                };
                values.Add(
                    new IndicatorValue(
                        code,
                        unit,
                        window,
                        column.Of(rows.GetValueOrDefault(field.Slug, BalanceRow.Empty)),
                        1,
                        $"{CountedDossiers.PathOf(list, unit, window)}&linh-vuc={field.Slug}"
                    )
                );
            }
        }
    }

    private async Task<Dictionary<string, string>> SubjectsAsync(Db db, string path, CancellationToken ct)
    {
        var subjects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var subject in (await db.TallySubjectsAsync(path, ct)).Where(subject => char.IsAsciiDigit(subject[0])))
        {
            if (catalogue.Current(subject, clock.Today)?.FieldSlug is { } slug && Known.Contains(slug))
            {
                subjects[subject] = slug;
            }
        }

        return subjects;
    }

    private static string CodeOf(string column, string field) => $"dossiers.{column}.{field}";
}
