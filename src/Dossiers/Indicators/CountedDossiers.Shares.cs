using ThongSuot.Dossiers.Board;
using ThongSuot.Platform.Indicators;

namespace ThongSuot.Dossiers.Indicators;

internal static partial class CountedDossiers
{
    private static IEnumerable<TallyFigure<BalanceRow>> Shares()
    {
        yield return Ratio(
            "online-share",
            "Tỷ lệ hồ sơ trực tuyến",
            "Phần hồ sơ nộp trực tuyến trong hồ sơ tiếp nhận",
            "tiếp nhận trực tuyến / tiếp nhận",
            row => row.Online,
            row => row.Received,
            true,
            Ranking
        );
        yield return Ratio(
            "direct-share",
            "Tỷ lệ hồ sơ trực tiếp",
            "Phần hồ sơ nộp tại quầy trong hồ sơ tiếp nhận",
            "tiếp nhận trực tiếp / tiếp nhận",
            row => row.Direct,
            row => row.Received,
            false
        );
        yield return Ratio(
            "post-share",
            "Tỷ lệ hồ sơ qua bưu chính",
            "Phần hồ sơ gửi bưu chính trong hồ sơ tiếp nhận",
            "tiếp nhận bưu chính / tiếp nhận",
            row => row.Post,
            row => row.Received,
            null
        );
        yield return Ratio(
            "in-time-share",
            "Tỷ lệ giải quyết trước hạn và đúng hạn",
            "Phần không quá hạn trong hồ sơ đã giải quyết",
            "(trước hạn + đúng hạn) / đã giải quyết",
            row => row.Early + row.OnTime,
            row => row.Resolved,
            true,
            Ranking
        );
        yield return Ratio(
            "early-share",
            "Tỷ lệ giải quyết trước hạn",
            "Phần trước hạn trong hồ sơ đã giải quyết",
            "trước hạn / đã giải quyết",
            row => row.Early,
            row => row.Resolved,
            true
        );
        yield return Ratio(
            "overdue-share",
            "Tỷ lệ giải quyết quá hạn",
            "Phần quá hạn trong hồ sơ đã giải quyết",
            "quá hạn / đã giải quyết",
            row => row.ResolvedOverdue,
            row => row.Resolved,
            false
        );
        yield return Ratio(
            "resolved-share",
            "Tỷ lệ đã giải quyết trên phải giải quyết",
            "Phần có kết quả trong hồ sơ phải giải quyết",
            "đã giải quyết / (kỳ trước chuyển qua + tiếp nhận)",
            row => row.Resolved,
            row => row.CarriedOver + row.Received,
            true
        );
        yield return Ratio(
            "resolved-of-received",
            "Tỷ lệ đã giải quyết trên tiếp nhận",
            "Số có kết quả so với số tiếp nhận cùng kỳ",
            "đã giải quyết / tiếp nhận",
            row => row.Resolved,
            row => row.Received,
            true
        );
        yield return Ratio(
            "clearance",
            "Tỷ lệ kết thúc trên tiếp nhận",
            "Dưới 100 %: tồn đọng tăng trong kỳ",
            "(đã giải quyết + từ chối + rút + dừng) / tiếp nhận",
            row => row.Resolved + row.NotResolved,
            row => row.Received,
            true
        );
        yield return Ratio(
            "rejected-share",
            "Tỷ lệ từ chối",
            "Phần từ chối trong hồ sơ kết thúc",
            "từ chối / kết thúc",
            row => row.Rejected,
            row => row.Resolved + row.NotResolved,
            false
        );
        yield return Ratio(
            "open-share",
            "Tỷ lệ còn đang giải quyết",
            "Phần chưa kết thúc trong hồ sơ phải giải quyết",
            "đang giải quyết / phải giải quyết",
            row => row.Open,
            row => row.CarriedOver + row.Received,
            false
        );
    }

    private static IEnumerable<TallyFigure<BalanceRow>> Satisfaction()
    {
        yield return Sum(
            "rated",
            "Lượt đánh giá của người nộp",
            "Đánh giá gửi trong kỳ, một lượt mỗi hồ sơ",
            "đếm đánh giá theo ngày gửi",
            row => row.Rated,
            null,
            unit: "lượt",
            good: true
        );
        yield return Sum(
            "satisfied",
            "Lượt đánh giá hài lòng",
            "Đánh giá 4 hoặc 5 trên 5",
            "đếm đánh giá từ 4 điểm",
            row => row.Satisfied,
            null,
            unit: "lượt",
            good: true
        );
        yield return Ratio(
            "satisfied-share",
            "Tỷ lệ hài lòng",
            "Phần 4 và 5 điểm trong các đánh giá",
            "hài lòng / đánh giá",
            row => row.Satisfied,
            row => row.Rated,
            true,
            Ranking
        );
        yield return Ratio(
            "rated-share",
            "Tỷ lệ hồ sơ được đánh giá",
            "Số đánh giá so với số hồ sơ đã giải quyết cùng kỳ",
            "đánh giá / đã giải quyết",
            row => row.Rated,
            row => row.Resolved,
            true
        );
    }

    private static IEnumerable<TallyFigure<BalanceRow>> Late()
    {
        foreach (
            var (slug, cause, measure) in new[]
            {
                ("citizen", "người nộp", DossierMeasure.LateByCitizen),
                ("counter", "bộ phận một cửa", DossierMeasure.LateByCounter),
                ("officer", "người giải quyết", DossierMeasure.LateByOfficer),
                ("other-unit", "cơ quan phối hợp", DossierMeasure.LateByOtherUnit),
                ("leader", "người ký", DossierMeasure.LateByLeader),
                ("outage", "sự cố hệ thống", DossierMeasure.LateByOutage),
            }
        )
        {
            yield return Sum(
                $"late-by-{slug}",
                $"Hồ sơ quá hạn do {cause}",
                $"Giải quyết quá hạn, giữ lâu nhất so với định mức là {cause}",
                "đếm hồ sơ quá hạn theo nguyên nhân",
                row => row.Within[(int)measure],
                null,
                good: false
            );
        }

        yield return Ratio(
            "late-own-share",
            "Tỷ lệ quá hạn do chính cơ quan",
            "Phần do một cửa, người giải quyết, người ký trong hồ sơ quá hạn",
            "(một cửa + người giải quyết + người ký) / giải quyết quá hạn",
            row =>
                row.Within[(int)DossierMeasure.LateByCounter]
                + row.Within[(int)DossierMeasure.LateByOfficer]
                + row.Within[(int)DossierMeasure.LateByLeader],
            row => row.ResolvedOverdue,
            false
        );
    }
}
