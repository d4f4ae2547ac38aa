using ThongSuot.Directives;
using ThongSuot.Directives.Move;
using static ThongSuot.Demonstration.Directives.StoryRole;
using static ThongSuot.Directives.DirectiveAct;

namespace ThongSuot.Demonstration.Directives;

/// <summary>
/// Directions of Phú Thọ as reported of 20/9, 24/10 and 12/11/2025. Bodies, matters and days are those of the reports; deadlines,
/// products and what followed are made up for the demonstration.
/// </summary>
internal static class DirectiveStories
{
    private static readonly SourceDocument Dialogue = new(
        "Kết luận hội nghị đối thoại",
        new DateOnly(2025, 9, 20),
        "Tỉnh Phú Thọ",
        "Ủy ban nhân dân tỉnh chỉ đạo các sở, ngành hướng dẫn, tập huấn cho cơ sở; khó khăn từ cơ sở được giải quyết dứt điểm."
    );
    private static readonly SourceDocument Unblocking = new(
        "Chỉ đạo tháo gỡ điểm nghẽn ở cơ sở",
        new DateOnly(2025, 10, 24),
        "UBND tỉnh Phú Thọ",
        "Các tổ công tác của tỉnh xuống từng sở, từng xã: rõ người, rõ việc, rõ trách nhiệm."
    );
    private static readonly SourceDocument Session = new(
        "Kết luận buổi làm việc với ba xã Lương Sơn - Cao Dương - Liên Sơn",
        new DateOnly(2025, 11, 12),
        "Tỉnh Phú Thọ",
        "Rà soát quy chế làm việc, phân cấp, ủy quyền; quy hoạch cấp xã; quản lý đất đai, khoáng sản; tiếp công dân, giải quyết đơn thư."
    );

    public static IReadOnlyList<DirectiveStory> Reported { get; } =
    [
        new(
            "2025-09-20 11:30",
            "so-noi-vu",
            "2025-10-10",
            "Hướng dẫn các xã, phường về tiêu chuẩn chức danh, luân chuyển, biệt phái cán bộ trong mô hình hai cấp",
            "Hướng dẫn đủ, đúng thẩm quyền; xã, phường làm theo được ngay",
            ProductKind.Document,
            "Văn bản hướng dẫn gửi 148 xã, phường",
            Dialogue,
            ["so-tai-chinh"],
            "Cho ý kiến về chế độ, kinh phí",
            [
                Do("2025-09-22 08:10", Leader, Take),
                Do("2025-10-02 15:00", Leader, Report, "Đã dự thảo, đang lấy ý kiến các xã", 60),
                Do("2025-10-09 16:20", Leader, Submit, "Văn bản hướng dẫn kèm mẫu quyết định", number: "1842/SNV-TCBC"),
                Do("2025-10-13 09:00", Giver, Accept, "Đạt yêu cầu"),
            ]
        ),
        new(
            "2025-09-20 11:35",
            "so-tai-chinh",
            "2025-10-15",
            "Hướng dẫn lập, giao dự toán và bảo đảm chi thường xuyên cho các xã, phường sau sắp xếp",
            "Xã, phường có nguồn chi thường xuyên, không xã nào chậm lương",
            ProductKind.Document,
            "Văn bản hướng dẫn và bảng phân bổ",
            Dialogue,
            ["so-noi-vu"],
            "Cung cấp số biên chế từng xã",
            [
                Do("2025-09-22 09:30", Leader, Take),
                Do("2025-10-14 10:00", Leader, AskExtension, "Còn 17 xã chưa gửi đủ số liệu quyết toán của xã cũ", due: "2025-10-24"),
                Do("2025-10-14 16:00", Giver, GrantExtension, "Không lùi thêm"),
                Do("2025-10-24 15:40", Leader, Submit, "Hướng dẫn và bảng phân bổ 148 xã, phường", number: "3120/STC-NS"),
                Do("2025-10-27 08:30", Giver, Accept),
            ]
        ),
        new(
            "2025-09-20 11:40",
            "so-khoa-hoc-cong-nghe",
            "2025-10-20",
            "Khắc phục tình trạng hệ thống một cửa chập chờn; rà soát đường truyền họp trực tuyến tới các xã",
            "Hệ thống chạy ổn định trong giờ làm việc; xã vùng sâu họp trực tuyến được",
            ProductKind.System,
            "Báo cáo ổn định hệ thống và danh sách đường truyền đã nâng cấp",
            Dialogue,
            ["vp-ubnd"],
            "Tổng hợp sự cố từ bộ phận một cửa",
            [
                Do("2025-09-23 14:00", Leader, Take),
                Do("2025-10-15 09:00", Leader, Report, "Đã nâng cấp 61 đường truyền; còn 12 điểm chờ thiết bị", 75),
                Do("2025-10-27 08:00", Office, AskExplanation, "Quá hạn 5 ngày làm việc, chưa có sản phẩm"),
                Do(
                    "2025-10-28 10:20",
                    Leader,
                    Explain,
                    "Thiết bị về chậm do đấu thầu lại; đã lắp 9/12 điểm, xong trước 5/11",
                    number: "2210/SKHCN-CĐS"
                ),
                Do("2025-11-05 16:00", Leader, Submit, "Đủ 148 điểm; sự cố giảm", number: "2298/SKHCN-CĐS"),
                Do("2025-11-07 09:00", Giver, Accept, "Chậm nhưng đạt"),
            ]
        ),
        new(
            "2025-09-20 11:45",
            "so-y-te",
            "2025-10-31",
            "Hướng dẫn tuyển dụng, sử dụng viên chức y tế ở trạm y tế xã, phường",
            "Thống nhất đầu mối tuyển dụng và quản lý trạm y tế",
            ProductKind.Document,
            "Văn bản hướng dẫn",
            Dialogue,
            ["so-noi-vu"],
            "Thẩm định số lượng người làm việc",
            [
                Do("2025-09-24 08:00", Leader, Take),
                Do("2025-10-20 14:00", Giver, Withdraw, "Nội dung đã có trong hướng dẫn của Bộ, không ban hành thêm"),
            ]
        ),
        new(
            "2025-10-24 10:00",
            "vp-ubnd",
            "2025-11-14",
            "Rà soát, cắt giảm báo cáo yêu cầu cấp xã gửi theo ngày, theo giờ",
            "Không trùng lặp; mỗi số liệu chỉ hỏi cơ sở một lần",
            ProductKind.Report,
            "Danh mục báo cáo giữ lại và báo cáo bỏ",
            Unblocking,
            ["so-noi-vu", "so-tai-chinh"],
            "Rà soát báo cáo của ngành mình",
            [
                Do("2025-10-27 08:30", Leader, Take),
                Do("2025-11-10 10:00", Leader, Submit, "Danh mục: bỏ 23, gộp 11 báo cáo", number: "4410/VP-KSTT"),
                Do("2025-11-12 09:00", Giver, ReturnProduct, "Chưa ghi căn cứ của từng báo cáo giữ lại"),
                Do("2025-11-13 16:30", Leader, Submit, "Danh mục bổ sung căn cứ", number: "4502/VP-KSTT"),
                Do("2025-11-17 08:20", Giver, Accept),
            ]
        ),
        new(
            "2025-10-24 10:05",
            "so-khoa-hoc-cong-nghe",
            "2025-12-05",
            "Tập huấn người vận hành dịch vụ công trực tuyến và tổ công nghệ số cộng đồng ở các xã, phường",
            "Mỗi xã có ít nhất hai người vận hành thành thạo; có tổ phản ứng nhanh",
            ProductKind.Training,
            "148 xã, phường có người được tập huấn, danh sách kèm kết quả",
            Unblocking,
            ["vp-ubnd"],
            "Cử giảng viên về thủ tục hành chính",
            [
                Do("2025-10-27 09:00", Leader, Take),
                Do("2025-11-20 10:00", Leader, Report, "Đã tập huấn 96 xã, phường", 65),
                Do("2025-12-04 15:00", Leader, Submit, "148 xã, phường đã tập huấn, danh sách kèm kết quả", number: "2415/SKHCN-CĐS"),
                Do("2025-12-08 09:00", Giver, Accept),
            ],
            [
                new(
                    "2025-10-28 08:00",
                    "Lương Sơn",
                    "2025-11-21",
                    "Cử hai người vận hành và lập tổ công nghệ số cộng đồng của xã",
                    "Có người trực trong giờ hành chính",
                    ProductKind.Document,
                    "Quyết định cử người, danh sách tổ",
                    Unblocking,
                    [],
                    null,
                    [
                        Do("2025-10-28 14:00", Leader, Take),
                        Do("2025-11-18 15:00", Leader, Submit, "Quyết định và danh sách", number: "115/QĐ-UBND"),
                        Do("2025-11-19 08:30", Giver, Accept),
                    ]
                ),
                new(
                    "2025-10-28 08:05",
                    "Tam Sơn",
                    "2025-11-28",
                    "Cử hai người vận hành và lập tổ công nghệ số cộng đồng của xã",
                    "Có người trực trong giờ hành chính",
                    ProductKind.Document,
                    "Quyết định cử người, danh sách tổ",
                    Unblocking,
                    [],
                    null,
                    [
                        Do("2025-10-29 08:00", Leader, Take),
                        Do("2025-12-01 10:00", Leader, Submit, "Quyết định và danh sách, chậm một ngày làm việc", number: "97/QĐ-UBND"),
                        Do("2025-12-02 08:30", Giver, Accept),
                    ]
                ),
            ]
        ),
        new(
            "2025-10-24 10:10",
            "so-noi-vu",
            "2025-11-28",
            "Rà soát nơi thừa, nơi thiếu; tham mưu biệt phái, luân chuyển người giỏi công nghệ, kế toán, đất đai, xây dựng về xã thiếu",
            "Xã thiếu được bổ sung đúng chuyên môn",
            ProductKind.Plan,
            "Phương án biệt phái, luân chuyển từng người",
            Unblocking,
            ["so-xay-dung", "so-nong-nghiep-moi-truong"],
            "Giới thiệu người đúng chuyên môn",
            [
                Do("2025-10-27 08:00", Leader, Take),
                Do("2025-11-14 09:00", Leader, Report, "Đã có danh sách 150 người biệt phái 3–6 tháng, 100 người luân chuyển", 80),
                Do("2025-11-27 16:00", Leader, Submit, "Phương án và danh sách", number: "2207/SNV-CCVC"),
                Do("2025-12-01 08:30", Giver, Accept),
            ]
        ),
        new(
            "2025-11-12 16:00",
            "so-nong-nghiep-moi-truong",
            "2025-12-12",
            "Hướng dẫn bằng văn bản thủ tục đất đai cấp xã và quy chế phối hợp giữa xã với chi nhánh văn phòng đăng ký đất đai",
            "Xã biết rõ bước nào của mình, bước nào của chi nhánh",
            ProductKind.Document,
            "Văn bản hướng dẫn và quy chế mẫu",
            Session,
            ["so-tu-phap"],
            "Thẩm định quy chế mẫu",
            [
                Do("2025-11-13 09:00", Leader, Take),
                Do("2025-11-28 10:00", Leader, Report, "Đã dự thảo, gửi ba xã góp ý", 50),
                Do("2025-12-11 16:00", Leader, Submit, "Hướng dẫn và quy chế mẫu", number: "3901/SNNMT-QLĐĐ"),
                Do("2025-12-15 09:00", Giver, Accept),
            ]
        ),
        new(
            "2025-11-12 16:05",
            "Lương Sơn",
            "2025-11-28",
            "Rà soát quy chế làm việc, phân công, ủy quyền trong Ủy ban nhân dân xã",
            "Không chồng chéo, không việc nào thiếu người",
            ProductKind.Document,
            "Quy chế làm việc sửa đổi và quyết định phân công",
            Session,
            [],
            null,
            [
                Do("2025-11-13 08:00", Leader, Take),
                Do("2025-11-26 14:00", Leader, Submit, "Quy chế và phân công", number: "131/QĐ-UBND"),
                Do("2025-11-28 09:00", Giver, Accept),
            ]
        ),
        new(
            "2025-11-12 16:10",
            "Cao Dương",
            "2025-11-28",
            "Đẩy nhanh giải phóng mặt bằng các dự án trên địa bàn",
            "Bàn giao mặt bằng theo từng dự án, có cam kết ngày",
            ProductKind.Plan,
            "Kế hoạch giải phóng mặt bằng từng dự án",
            Session,
            ["so-xay-dung"],
            "Xác nhận ranh giới dự án",
            [
                Do("2025-11-13 08:30", Leader, Take),
                Do("2025-11-25 10:00", Leader, Report, "Xong 2/4 dự án", 50),
                Do("2025-12-03 08:00", Office, AskExplanation, "Quá hạn ba ngày làm việc"),
                Do("2025-12-04 15:00", Leader, Explain, "Vướng nguồn gốc đất 11 hộ; đề nghị hỗ trợ xác minh"),
                Do("2025-12-19 14:00", Leader, Submit, "Kế hoạch từng dự án, cam kết ngày bàn giao", number: "208/KH-UBND"),
                Do("2025-12-22 09:00", Giver, Accept),
            ]
        ),
        new(
            "2025-11-12 16:15",
            "Liên Sơn",
            "2025-12-19",
            "Giải quyết dứt điểm đơn thư kéo dài, không để phát sinh điểm nóng",
            "Mỗi đơn có người thụ lý, có kết quả trả lời công dân",
            ProductKind.Report,
            "Báo cáo kết quả từng đơn",
            Session,
            ["thanh-tra"],
            "Hướng dẫn xác minh đơn phức tạp",
            [
                Do("2025-11-14 08:00", Leader, Take),
                Do("2025-12-05 09:00", Leader, AskExtension, "Ba đơn chờ giám định", due: "2026-01-09"),
                Do("2025-12-08 08:30", Giver, GrantExtension, "Chỉ lùi một lần"),
                Do("2026-01-08 15:00", Leader, Submit, "Đã trả lời 14/14 đơn", number: "12/BC-UBND"),
                Do("2026-01-12 09:00", Giver, Accept),
            ]
        ),
    ];

    public static StoryAct Do(
        string at,
        StoryRole who,
        DirectiveAct act,
        string content = "",
        int? percent = null,
        string? number = null,
        string? due = null
    ) =>
        new(
            at,
            who,
            act,
            new MoveInput
            {
                Content = content,
                Percent = percent,
                DocumentNumber = number,
                WithoutBecause = act == Submit ? "Dữ liệu trình diễn: văn bản tra theo số, không kèm tệp" : null,
            },
            due
        );
}
