using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Ranking;

/// <summary>Whoever looks on at the nation has nothing to do here: the day begins with all provinces beside one another.</summary>
internal sealed class RankingToday(Units units) : ITodaySource
{
    public string Name => "Xếp hạng";

    public Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<TodayLine>>(
            seat.Role == Role.NationalObserver
                ?
                [
                    new(
                        TodayPart.Changed,
                        "tỉnh, thành phố: xem bảng so sánh",
                        units.Provinces.Count,
                        RankingModel.Address + "?tat-ca=true",
                        []
                    )
                    {
                        Leads = true,
                    },
                ]
                : []
        );
}
