using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Training;

namespace ThongSuot.Support.Indicators;

/// <summary>What digital teams, training and stand-ins tell to reports.</summary>
internal sealed class SupportIndicators : IIndicatorSource
{
    private const string Teams = "support.digital-teams";
    private const string Helped = "support.people-helped";
    private const string Trained = "support.people-trained";
    private const string Covered = "support.absences-covered";

    private static readonly Dictionary<string, ComputedIndicator> ByCode = new[]
    {
        ComputedIndicator.Count(
            Teams,
            "Tổ công nghệ số có hoạt động",
            "tổ",
            "Tổ có ít nhất một buổi hỗ trợ trong kỳ.",
            "đếm tổ có buổi hỗ trợ trong kỳ",
            true,
            false,
            "Nghị định 224/2026/NĐ-CP, Điều 79"
        ),
        ComputedIndicator.Count(
            Helped,
            "Lượt người dân được tổ công nghệ số hỗ trợ",
            "lượt",
            "Nộp trực tuyến, định danh, thanh toán, kỹ năng số, theo các buổi hỗ trợ trong kỳ.",
            "cộng số lượt của các buổi hỗ trợ trong kỳ",
            true,
            false
        ),
        ComputedIndicator.Count(
            Trained,
            "Người có mặt ở lớp tập huấn",
            "người",
            "Người của đơn vị có mặt ở lớp mở trong kỳ; một người dự hai lớp đếm hai.",
            "đếm người có mặt theo ngày học",
            true,
            false
        ),
        ComputedIndicator.Share(
            Covered,
            "Tỷ lệ lần vắng ở Một cửa có người thay",
            "Lần vắng bắt đầu trong kỳ có người thay đã được duyệt, trong số lần vắng không thôi.",
            "có người thay / lần vắng bắt đầu trong kỳ",
            true,
            "Nghị định 118/2025/NĐ-CP, khoản 8 Điều 11",
            false
        ),
    }.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. ByCode.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, scope) = (new IndicatorSums(query), IndicatorSums.ScopeOf(query.UnitPaths));
        foreach (var window in query.Windows.Distinct())
        {
            var (from, to) = (window.From, window.To);
            await AddVisitsAsync(db, scope, sums, window, ct);
            await AddTrainedAsync(db, scope, sums, window, ct);
            var absences = db.SeatAbsences;
            var away = await absences
                .AsNoTracking()
                .Within(scope, row => row.UnitPath)
                .Where(row => row.From >= from && row.From <= to && !row.Ended)
                .GroupBy(row => new { row.UnitPath, Covered = row.LastUnnamed == null && row.LastProposed == null })
                .Select(group => new { group.Key, Count = group.Count() })
                .ToListAsync(ct);
            foreach (var row in away)
            {
                sums.Add(Covered, row.Key.UnitPath, window, row.Key.Covered ? row.Count : 0, row.Count);
            }

            if (away.Count > 0)
            {
                sums.Know(Covered, window);
            }
        }

        return [.. sums.Values(ByCode, (_, _, _) => null)];
    }

    private static async Task AddVisitsAsync(Db db, Scope scope, IndicatorSums sums, DayWindow window, CancellationToken ct)
    {
        var (from, to, visits) = (window.From, window.To, db.TeamVisits);
        var rows = await visits
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.On >= from && row.On <= to)
            .GroupBy(row => new { row.UnitPath, row.TeamId })
            .Select(group => new { group.Key, Helped = group.Sum(row => row.Filing + row.Identity + row.Paying + row.Skills) })
            .ToListAsync(ct);
        foreach (var row in rows)
        {
            sums.Add(Teams, row.Key.UnitPath, window, 1);
            sums.Add(Helped, row.Key.UnitPath, window, row.Helped);
        }

        foreach (var code in rows.Count > 0 ? new[] { Teams, Helped } : [])
        {
            sums.Know(code, window);
        }
    }

    private static async Task AddTrainedAsync(Db db, Scope scope, IndicatorSums sums, DayWindow window, CancellationToken ct)
    {
        var (from, to, people, province) = (window.From, window.To, db.TrainingPeople, scope.ProvinceCode);
        IQueryable<TrainingSession> sessions = db.TrainingSessions;
        sessions = province.Length > 0 ? sessions.Where(row => row.ProvinceCode == province) : sessions;
        var rows = await people
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.Came == true)
            .Join(
                sessions.Where(row => row.State == TrainingState.Held && row.On >= from && row.On <= to),
                person => new { person.ProvinceCode, person.TrainingId },
                session => new { session.ProvinceCode, TrainingId = session.Id },
                (person, _) => person.UnitPath
            )
            .GroupBy(path => path)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        foreach (var row in rows)
        {
            sums.Add(Trained, row.Key, window, row.Count);
        }

        if (rows.Count > 0)
        {
            sums.Know(Trained, window);
        }
    }
}
