using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Difficulties.Visits;

/// <summary>Which visits a list holds: the first page and the list it opens are the same query.</summary>
internal static class VisitLists
{
    public const string Due = "sap-toi";
    public const string Unfinished = "chua-ghi";
    public const string All = "tat-ca";

    public const string Path = "/vuong-mac/to-cong-tac";

    // A commune prepares, and so does the group.
    private const int DaysAhead = 3;

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [(Due, "Sắp tới"), (Unfinished, "Chưa ghi kết quả"), (All, "Tất cả")];

    /// <summary>The province sees all of them, a commune its own.</summary>
    public static IQueryable<FieldVisit> Pick(IQueryable<FieldVisit> rows, string? slug, Seat seat, DateOnly today)
    {
        var (province, own, until) = (seat.ProvinceCode, seat.SpeaksFor, today.AddDays(DaysAhead));
        rows = rows.Where(row => row.ProvinceCode == province);
        rows = new UnitPath(seat.UnitPath).IsInCommune ? rows.Where(row => row.UnitPath == own) : rows;
        return slug switch
        {
            Due => rows.Where(row => row.State == VisitState.Planned && row.On >= today && row.On <= until),
            Unfinished => rows.Where(row => row.State == VisitState.Planned && row.On < today),
            _ => rows,
        };
    }
}

/// <summary>Visits that are due, and those nobody wrote down.</summary>
internal sealed class VisitToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Tổ công tác";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DifficultyPermissions.View))
        {
            return [];
        }

        var (batch, today) = (new TodayBatch<FieldVisit>(rows => rows.OrderBy(row => row.On).ThenBy(row => row.Code)), clock.Today);
        var visits = db.FieldVisits;
        batch.Ask(
            TodayPart.DueToday,
            "buổi làm việc của tổ công tác sắp tới",
            $"{VisitLists.Path}?nhom={VisitLists.Due}",
            VisitLists.Pick(visits, VisitLists.Due, seat, today)
        );
        if (registry.Allows(seat.Role, DifficultyPermissions.Visit))
        {
            batch.Ask(
                TodayPart.ToDo,
                "buổi làm việc của tổ công tác chưa ghi kết quả",
                $"{VisitLists.Path}?nhom={VisitLists.Unfinished}",
                VisitLists.Pick(visits, VisitLists.Unfinished, seat, today)
            );
        }

        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Team,
                },
            row => new($"{row.Code}: {row.Name}", PlanVisit.PathOf(row.Code), row.Due),
            ct
        );
    }
}
