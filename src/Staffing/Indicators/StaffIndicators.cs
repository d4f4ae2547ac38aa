using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Indicators;

/// <summary>
/// What staffing tells to reports. People and posts are known as they stand today, so a window that has ended has none of them; moves are
/// known by their days.
/// </summary>
internal sealed class StaffIndicators(OfficeClock clock) : IIndicatorSource
{
    private const string People = "người";

    private static readonly (
        ComputedIndicator Indicator,
        Func<CensusCell, long> Part,
        Func<CensusCell, long>? Whole,
        string List
    )[] OfCensus =
    [
        Level("quota", "Biên chế được giao", "Tổng định mức các vị trí việc làm", "cộng định mức", cell => cell.Quota, "vi-tri"),
        Level(
            "payroll",
            "Biên chế có mặt",
            "Giữ một vị trí và được đơn vị trả lương, kể cả đang biệt phái đi",
            "đếm người giữ vị trí",
            cell => cell.Payroll,
            "nguoi?nhom=bien-che"
        ),
        Level(
            "lent-out",
            "Người biệt phái đi",
            "Có trong biên chế, đang làm việc nơi khác",
            "đếm người đang biệt phái",
            cell => cell.Out,
            "nguoi?nhom=di"
        ),
        Level(
            "lent-in",
            "Người biệt phái đến",
            "Biên chế nơi khác, đang làm việc tại đây",
            "đếm người biệt phái đến",
            cell => cell.In,
            "nguoi?nhom=den"
        ),
        Level(
            "capacity",
            "Người đang làm việc",
            "Có mặt làm việc tại đây",
            "biên chế có mặt − biệt phái đi + biệt phái đến",
            cell => cell.Capacity,
            "nguoi?nhom=dang-lam"
        ),
        Level(
            "vacant",
            "Vị trí còn thiếu",
            "Cộng phần thiếu theo từng nhóm chuyên môn; thừa nhóm này không bù thiếu nhóm khác",
            "cộng max(0, định mức − đang làm việc) từng nhóm",
            cell => cell.Vacant,
            "vi-tri?nhom=thieu",
            false
        ),
        Level(
            "surplus",
            "Người dôi dư",
            "Cộng phần thừa theo từng nhóm chuyên môn",
            "cộng max(0, đang làm việc − định mức) từng nhóm",
            cell => cell.Surplus,
            "vi-tri?nhom=thua",
            false
        ),
        Level(
            "leaders-missing",
            "Vị trí lãnh đạo còn thiếu",
            "Phần thiếu của các vị trí lãnh đạo, quản lý",
            "cộng phần thiếu của nhóm lãnh đạo",
            cell => cell.Key.Leads ? cell.Vacant : 0,
            "vi-tri?nhom=thieu-lanh-dao",
            false
        ),
        Level(
            "degree",
            "Người có trình độ đại học trở lên",
            "Trong biên chế có mặt",
            "đếm bằng đại học, thạc sĩ, tiến sĩ",
            cell => cell.Degree,
            "nguoi?nhom=bang-cap",
            true
        ),
        (
            ComputedIndicator.Share(
                "staffing.degree-share",
                "Tỷ lệ đại học trở lên",
                "Phần có bằng đại học trở lên trong biên chế có mặt.",
                "đại học trở lên / biên chế có mặt",
                true,
                null,
                true
            ),
            cell => cell.Degree,
            cell => cell.Payroll,
            "nguoi?nhom=bang-cap"
        ),
        (
            ComputedIndicator.Share(
                "staffing.filled-share",
                "Tỷ lệ người làm việc so với biên chế",
                "Người đang làm việc so với biên chế được giao.",
                "đang làm việc / biên chế được giao",
                true,
                null,
                true
            ),
            cell => cell.Capacity,
            cell => cell.Quota,
            "vi-tri"
        ),
    ];

    private static readonly (string Code, MoveKind? Kind, ComputedIndicator Indicator)[] OfMoves =
    [
        Moved("moves", null, "Lượt điều động, biệt phái, luân chuyển đến", "Mọi loại, bắt đầu trong kỳ, tính cho nơi nhận"),
        Moved("transfers", MoveKind.Transfer, "Lượt điều động đến", "Điều động bắt đầu trong kỳ, tính cho nơi nhận"),
        Moved("secondments", MoveKind.Secondment, "Lượt biệt phái đến", "Biệt phái bắt đầu trong kỳ, tính cho nơi nhận"),
        Moved("rotations", MoveKind.Rotation, "Lượt luân chuyển đến", "Luân chuyển bắt đầu trong kỳ, tính cho nơi nhận"),
    ];

    private static readonly Dictionary<string, ComputedIndicator> ByCode = OfCensus
        .Select(one => one.Indicator)
        .Concat(OfMoves.Select(one => one.Indicator))
        .ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. ByCode.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, scope) = (new IndicatorSums(query), IndicatorSums.ScopeOf(query.UnitPaths));
        var now = query.Windows.Distinct().Where(window => window.From <= clock.Today && window.To >= clock.Today).ToList();
        if (now.Count > 0 && query.Codes.Overlaps(OfCensus.Select(one => one.Indicator.Code)))
        {
            var catalogue = await StaffCatalogue.LoadAsync(db, ct);
            AddCensus(await StaffCensus.ReadAsync(db, scope, catalogue, clock.Today, ct), now, sums);
        }

        if (query.Codes.Overlaps(OfMoves.Select(one => one.Code)))
        {
            foreach (var window in query.Windows.Distinct())
            {
                await AddMovesAsync(db, scope, window, sums, ct);
            }
        }

        return [.. sums.Values(ByCode, PathOf)];
    }

    private static void AddCensus(IReadOnlyList<CensusCell> cells, List<DayWindow> windows, IndicatorSums sums)
    {
        foreach (var (cell, window) in cells.SelectMany(_ => windows, (cell, window) => (cell, window)))
        {
            foreach (var (indicator, part, whole, _) in OfCensus)
            {
                sums.Add(indicator.Code, cell.Key.OwnerPath, window, part(cell), whole?.Invoke(cell) ?? 0);
            }
        }
    }

    private static async Task AddMovesAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (from, to) = (window.From, window.To);
        var moved = await db
            .StaffMoves.AsNoTracking()
            .Within(scope, row => row.ToOwnerPath)
            .Where(row => row.StartsOn >= from && row.StartsOn <= to && (row.State == MoveState.Running || row.State == MoveState.Ended))
            .GroupBy(row => new { row.ToOwnerPath, row.Kind })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        foreach (var (code, kind, _) in OfMoves)
        {
            sums.Know(code, window);
            foreach (var row in moved.Where(row => kind is null || row.Key.Kind == kind))
            {
                sums.Add(code, row.Key.ToOwnerPath, window, row.Count);
            }
        }
    }

    private static string? PathOf(string code, string unit, DayWindow window)
    {
        var census = OfCensus.FirstOrDefault(one => one.Indicator.Code == code);
        return census.List is { } list ? QueryHelpers.AddQueryString($"/nhan-su/{list}", "don-vi", unit) : null;
    }

    private static (ComputedIndicator, Func<CensusCell, long>, Func<CensusCell, long>?, string) Level(
        string code,
        string name,
        string meaning,
        string formula,
        Func<CensusCell, long> part,
        string list,
        bool? good = null
    ) =>
        (
            ComputedIndicator.Count($"staffing.{code}", name, People, meaning + "; chỉ biết ở kỳ có ngày hôm nay.", formula, good, true),
            part,
            null,
            list
        );

    private static (string, MoveKind?, ComputedIndicator) Moved(string code, MoveKind? kind, string name, string meaning) =>
        (
            $"staffing.{code}",
            kind,
            ComputedIndicator.Count($"staffing.{code}", name, "lượt", meaning + ".", "đếm quyết định theo ngày bắt đầu")
        );
}
