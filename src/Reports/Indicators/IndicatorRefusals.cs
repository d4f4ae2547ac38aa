using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Indicators;

/// <summary>Every reason the register says no.</summary>
internal static class IndicatorRefusals
{
    public static Refusal NoName { get; } = new("indicator.no-name", "Chưa có tên chỉ tiêu. Ghi tên như sẽ in trong báo cáo.", "Name");

    public static Refusal NoUnit { get; } =
        new(
            "indicator.no-unit",
            "Chưa có đơn vị tính. Ghi hồ sơ, người, đồng, % hoặc đơn vị khác; con số không có đơn vị không dùng được.",
            "Unit"
        );

    public static Refusal NoMeaning { get; } =
        new("indicator.no-meaning", "Chưa nói chỉ tiêu đếm gì, không đếm gì. Ghi một câu để mọi xã hiểu như nhau.", "Meaning");

    public static Refusal NoLevel { get; } =
        new("indicator.no-level", "Chưa chọn cấp có số liệu. Chọn ít nhất một trong xã, sở ngành, tỉnh.", "Levels");

    public static Refusal WrongTargets { get; } =
        new(
            "indicator.targets",
            "Mục tiêu chưa đúng dạng. Mỗi mục tiêu ghi ngày=giá trị, ví dụ 2026-12-31=95, cách nhau dấu cách.",
            "Targets"
        );

    public static Refusal WrongDates { get; } =
        new("indicator.dates", "Ngày hết hiệu lực trước ngày bắt đầu. Sửa một trong hai ngày.", "ValidTo");

    public static Refusal Computed { get; } =
        new(
            "indicator.computed",
            "Chỉ tiêu này do hệ thống đếm từ hồ sơ nên không nhập tay và không xóa được. Sai ở đâu thì sửa ở hồ sơ đó."
        );

    public static Refusal Gone { get; } = new("indicator.gone", "Không còn chỉ tiêu này ở tỉnh. Mở lại danh sách chỉ tiêu để chọn.");

    public static Refusal NoSource { get; } =
        new("indicator.no-source", "Chưa ghi nguồn số liệu. Ghi văn bản, sổ hoặc hệ thống mà số này lấy ra.", "Source");

    public static Refusal NoValue { get; } =
        new("indicator.no-value", "Chưa nhập số liệu. Nhập số từ 0; không có số thì để trống kỳ đó.", "Part");

    public static Refusal NoWhole { get; } =
        new("indicator.no-whole", "Tỷ lệ cần cả tử số và mẫu số lớn hơn 0. Nhập mẫu số; không phát sinh thì để trống kỳ đó.", "Whole");

    public static Refusal NotShare { get; } =
        new("indicator.not-share", "Tử số lớn hơn mẫu số nên tỷ lệ vượt 100 %. Kiểm tra lại hai số.", "Part");

    public static Refusal WrongWindow { get; } = new("indicator.window", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.", "To");

    public static Refusal NoSuchParts(string codes) =>
        new("indicator.parts", $"Chưa có chỉ tiêu thành phần {codes}. Chỉ ghi mã đã có trong danh sách, cách nhau dấu cách.", "Parts");

    public static Refusal Taken(string code) =>
        new("indicator.taken", $"Đã có chỉ tiêu mã {code} tên gần giống. Mở chỉ tiêu đó ra sửa, hoặc đặt tên khác.", "Name");

    public static Refusal UsedIn(string report) =>
        new(
            "indicator.used",
            $"Chỉ tiêu đã in trong báo cáo đã phát hành “{report}” nên không xóa được. Đặt ngày hết hiệu lực thay vì xóa."
        );

    public static Refusal HasValues(int count) =>
        new(
            "indicator.has-values",
            $"Đã có {VietnameseFormat.Number(count)} số liệu đơn vị nhập cho chỉ tiêu này nên không xóa được. Đặt ngày hết hiệu lực thay vì xóa."
        );

    public static Refusal NotEnded(DateOnly to) =>
        new(
            "indicator.not-ended",
            $"Kỳ đến {VietnameseFormat.Date(to)} chưa kết thúc, số liệu còn thay đổi. Nhập từ ngày {VietnameseFormat.Date(to.AddDays(1))}.",
            "To"
        );

    public static Refusal NotInForce(DateOnly to) =>
        new("indicator.not-in-force", $"Chỉ tiêu không có hiệu lực ngày {VietnameseFormat.Date(to)}. Chọn kỳ khác.", "To");

    public static Refusal NotAtLevel(string levels) =>
        new("indicator.level", $"Chỉ tiêu này chỉ có số liệu ở cấp {levels}. Đơn vị của bạn không nhập.");

    public static Refusal AskedWhy(string difference) =>
        new("indicator.why", $"{difference} Kiểm tra lại; nếu số đúng, ghi lý do để người đọc hiểu.", "Why");
}
