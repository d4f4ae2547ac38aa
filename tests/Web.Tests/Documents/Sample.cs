using ThongSuot.Web.Documents;

namespace ThongSuot.Web.Tests.Documents;

internal static class Sample
{
    /// <summary>A notice of conclusions, with every kind of block.</summary>
    public static OfficialDocument Notice { get; } =
        new()
        {
            SuperiorBody = "Ủy ban nhân dân\ntỉnh Phú Thọ",
            IssuingBody = "Văn phòng",
            Number = "186",
            Symbol = "TB-VP",
            Place = "Phú Thọ",
            Date = new DateOnly(2025, 9, 5),
            TypeName = "Thông báo",
            Summary = "Kết luận tại hội nghị đối thoại, tháo gỡ khó khăn, vướng mắc\ntrong vận hành mô hình chính quyền địa phương 2 cấp",
            Body =
            [
                new DocumentParagraph("Ngày 20/9/2025, Ủy ban nhân dân tỉnh tổ chức hội nghị đối thoại với 148 xã, phường."),
                new DocumentHeading(1, "Đánh giá chung"),
                new DocumentParagraph("Sau gần ba tháng, bộ máy hoạt động thông suốt."),
                new DocumentHeading(1, "Nhiệm vụ"),
                new DocumentHeading(2, "Sở Tài chính"),
                new DocumentHeading(3, "Kinh phí thường xuyên"),
                new DocumentList(["Hướng dẫn lập dự toán;", "Tổng hợp nhu cầu;"], ListMark.Letter),
                new DocumentHeading(2, "Sở Nội vụ"),
                new DocumentHeading(3, "Biên chế"),
                new DocumentTable(
                    [new("TT", 1, CellAlign.Centre), new("Nhiệm vụ", 6), new("Chủ trì", 3), new("Thời hạn", 2, CellAlign.Right)],
                    [
                        ["1", "Rà soát quy chế làm việc", "Sở Nội vụ", "30/9/2025"],
                        ["2", "Tập huấn người vận hành", "Sở Khoa học và Công nghệ", "15/10/2025"],
                    ]
                ),
                new DocumentParagraph("Các cơ quan, đơn vị báo cáo trước ngày 25 hằng tháng.", "Chế độ báo cáo:"),
            ],
            Recipients = ["Thường trực Tỉnh ủy (để báo cáo)", "UBND các xã, phường", "Lưu: VT, TH"],
            Signer = Signer.ForHead("Chánh Văn phòng", "Phó Chánh Văn phòng", "Trần Mẫu Sơn"),
        };

    public static OfficialDocument Letter { get; } =
        new()
        {
            SuperiorBody = "Ủy ban nhân dân\ntỉnh Phú Thọ",
            IssuingBody = "Sở Nội vụ",
            Symbol = "SNV-CCHC",
            Place = "Phú Thọ",
            Date = new DateOnly(2025, 10, 24),
            Summary = "hướng dẫn rà soát vị trí việc làm",
            Addressees = ["Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường"],
            Body = [new DocumentParagraph("Sở Nội vụ hướng dẫn như sau:"), new DocumentList(["Rà soát số lượng", "Gửi báo cáo."])],
            Recipients = ["Như trên", "Lưu: VT, CCHC"],
            Signer = Signer.Head("Giám đốc", null),
            IsDraft = true,
        };
}
