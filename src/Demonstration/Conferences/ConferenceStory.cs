using ThongSuot.Conferences;

namespace ThongSuot.Demonstration.Conferences;

/// <summary>A conference as the press reported it; attendance, wording and who asked are made up.</summary>
/// <param name="Communes">Short names of the points; empty for all communes.</param>
/// <param name="Raised">From and to which day the difficulties on its agenda were raised.</param>
/// <param name="Absent">How many points had no line.</param>
/// <param name="Exempted">What was concluded beside what became directives, and why it needs none.</param>
internal sealed record ConferenceStory(
    string Title,
    ConferenceKind Kind,
    DateTimeOffset Prepared,
    DateTimeOffset Start,
    string Place,
    string Chair,
    string[] Communes,
    (DateOnly From, DateOnly To) Raised,
    int Absent,
    string[] Questions,
    (string Text, string Why)[] Exempted
);

/// <summary>Phú Thọ, 20/9/2025 and 12/11/2025.</summary>
internal static class ConferenceStories
{
    public static IReadOnlyList<ConferenceStory> Past { get; } =
    [
        new(
            "Hội nghị đối thoại tháo gỡ khó khăn, vướng mắc trong vận hành mô hình chính quyền địa phương 2 cấp",
            ConferenceKind.Dialogue,
            At(2025, 9, 12, 9, 0),
            At(2025, 9, 20, 8, 0),
            "Hội trường Trung tâm Hội nghị tỉnh",
            "Chủ tịch UBND tỉnh",
            [],
            (new(2025, 9, 1), new(2025, 9, 19)),
            2,
            [
                "Toàn đảng bộ sinh hoạt chi bộ ngày 3 hằng tháng, chi bộ đặc thù khó bố trí. Đề nghị cho linh hoạt.",
                "Xã nhập từ ba xã cũ, cơ sở vật chất xuống cấp, cán bộ đi lại giữa các trụ sở. Kinh phí sửa chữa lấy từ nguồn nào?",
                "Báo cáo nhiều, hạn ngắn. Đề nghị dùng số liệu trên hệ thống, không yêu cầu nhập lại.",
            ],
            [
                (
                    "Các xã, phường đưa ba khâu đột phá (cải cách hành chính; đổi mới sáng tạo, chuyển đổi số; hạ tầng số và giao thông) vào kế hoạch",
                    "Thực hiện trong kế hoạch năm của từng xã, phường"
                ),
                (
                    "Văn phòng Tỉnh ủy tổng hợp những nội dung chưa giải quyết, báo cáo Thường trực Tỉnh ủy",
                    "Thuộc hệ thống của Đảng, theo dõi ở Văn phòng Tỉnh ủy"
                ),
                ("Làm tốt tiếp công dân, giải quyết đơn thư ngay từ cơ sở", "Nhiệm vụ thường xuyên, không có sản phẩm riêng"),
            ]
        ),
        new(
            "Làm việc với ba xã Lương Sơn, Cao Dương, Liên Sơn sau bốn tháng vận hành",
            ConferenceKind.WorkingSession,
            At(2025, 11, 6, 14, 0),
            At(2025, 11, 12, 14, 0),
            "Trụ sở UBND xã Lương Sơn",
            "Phó Chủ tịch UBND tỉnh",
            ["Lương Sơn", "Cao Dương", "Liên Sơn"],
            (new(2025, 11, 1), new(2025, 11, 12)),
            0,
            ["Đề nghị cập nhật thường xuyên về chuyển đổi số và thủ tục hành chính; nâng cấp phần mềm điều hành dùng chung."],
            [("Chuẩn bị bầu cử đúng tiến độ", "Theo kế hoạch bầu cử chung của tỉnh")]
        ),
    ];

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) =>
        Platform.Time.OfficeClock.At(new DateOnly(year, month, day), new TimeOnly(hour, minute));
}
