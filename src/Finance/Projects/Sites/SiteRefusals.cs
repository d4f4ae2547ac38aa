using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>Every reason site clearance says no.</summary>
internal static class SiteRefusals
{
    public static Refusal NotFound { get; } =
        new("site.not-found", "Dự án này chưa có hồ sơ giải phóng mặt bằng, hoặc không có bước này. Lập hồ sơ trước.");

    public static Refusal OfficersOnly { get; } =
        new(
            "site.officers-only",
            "Việc này do công chức địa chính, kinh tế, kế toán, dự án hoặc lãnh đạo của chủ đầu tư ghi. Chuyển cho chủ đầu tư."
        );

    public static Refusal LeaderOnly { get; } =
        new("site.leader-only", "Phê duyệt phương án, quyết định thu hồi, cưỡng chế do lãnh đạo của chủ đầu tư ghi. Trình lãnh đạo.");

    public static Refusal HouseholdsWrong { get; } =
        new("site.households-wrong", "Số hộ phải là số nguyên lớn hơn 0, nhiều nhất 100.000. Nhập lại.", "Households");

    public static Refusal AreaWrong { get; } =
        new("site.area-wrong", "Diện tích phải là số mét vuông lớn hơn 0, tròn mét, không có phần lẻ. Nhập lại.", "Area");

    public static Refusal AuthorityHalf { get; } =
        new(
            "site.authority-half",
            "Văn bản giao thẩm quyền và ngày hết hiệu lực đi cùng nhau. Nhập cả hai, hoặc để trống cả hai.",
            "AuthorityUntil"
        );

    public static Refusal DayBeforeStart { get; } =
        new("site.day-before-start", "Ngày này trước ngày bắt đầu bước, hoặc trong thời gian tạm dừng. Nhập lại ngày.", "On");

    public static Refusal StepBefore(int order) =>
        new(
            "site.step-before",
            $"Bước {order} chưa hoàn thành. Ghi hoàn thành bước {order} trước, kể cả khi làm trước ngày dùng phần mềm.",
            "On"
        );

    public static Refusal NotAllPaid(int paid, int all) =>
        new(
            "site.not-all-paid",
            $"Mới chi trả {VietnameseFormat.Number(paid)} trong {VietnameseFormat.Number(all)} hộ. Ghi số hộ đã chi trả hoặc đã gửi tiền vào kho bạc trước.",
            "On"
        );

    public static Refusal TooEarly(string step, DateOnly earliest) =>
        new(
            "site.too-early",
            $"Bước {step.ToLowerInvariant()} phải đủ thời gian ít nhất theo luật: sớm nhất ngày {VietnameseFormat.Date(earliest)}. Nhập ngày từ đó về sau.",
            "On"
        );

    public static Refusal AuthorityLapsed(string number, DateOnly until) =>
        new(
            "site.authority-lapsed",
            $"Thẩm quyền theo {number} đã hết ngày {VietnameseFormat.Date(until)}. Sửa hồ sơ, ghi văn bản giao thẩm quyền đang có hiệu lực.",
            "On"
        );

    public static Refusal NoticeRuns(DateOnly from) =>
        new(
            "site.notice-runs",
            $"Thông báo thu hồi đất chưa đủ ngày: sớm nhất {VietnameseFormat.Date(from)}. Sớm hơn thì ghi căn cứ người có đất đồng ý.",
            "Content"
        );

    public static Refusal MoreHouseholds(int most) =>
        new(
            "site.more-households",
            $"Số hộ phải từ 0 đến {VietnameseFormat.Number(most)} hộ của dự án. Nhập lại, hoặc sửa số hộ của hồ sơ.",
            "Households"
        );

    public static Refusal MorePaid(long most) =>
        new(
            "site.more-paid",
            $"Số đã chi trả vượt kinh phí dự kiến {VietnameseFormat.Money(most)}. Kiểm tra lại, hoặc sửa kinh phí của hồ sơ.",
            "Amount"
        );

    public static Refusal WrongState(SiteAct act, SiteStep? step) =>
        new(
            "site.wrong-state",
            $"Bước đang ở trạng thái “{SiteLabels.Of(step?.State)}” nên chưa {SiteActs.Forms.Of(act).Button.ToLowerInvariant()} được. Tải lại trang để xem trạng thái mới."
        );
}
