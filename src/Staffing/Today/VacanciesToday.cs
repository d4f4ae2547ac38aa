using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Staffing.Vacancies;

namespace ThongSuot.Staffing.Today;

/// <summary>Leadership posts that stand vacant, for whoever fills them and for the body that lacks its head.</summary>
internal sealed class VacanciesToday(PermissionRegistry registry, StaffQueries queries) : ITodaySource
{
    private const string Page = "/nhan-su/lanh-dao-trong";

    public string Name => "Vị trí lãnh đạo";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        var fills = registry.Allows(seat.Role, StaffingPermissions.Manage);
        if (!fills && !(seat.Leads && registry.Allows(seat.Role, StaffingPermissions.View)))
        {
            return [];
        }

        var vacant = await VacancyReader.ReadAsync(db, seat.Scope, queries.LawNow, ct);
        // The page's own order: by the day on which each is to be filled.
        var first = vacant.OrderBy(row => row.DueOn).Take(TodayLine.MostUrgent);
        return
        [
            new(
                fills ? TodayPart.ToDo : TodayPart.WaitingFor,
                "vị trí lãnh đạo còn trống",
                vacant.Sum(row => row.Missing),
                Page,
                [
                    .. first.Select(row => new TodayItem(
                        $"{queries.ShortNameOf(row.Post.OwnerPath)}: {row.Position.Name}",
                        Page,
                        OfficeClock.StartOf(row.DueOn.AddDays(1)).AddMinutes(-1)
                    )),
                ]
            ),
        ];
    }
}
