using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Machines;

/// <summary>Every reason said about machines, stocktakings and lines.</summary>
internal static class MachineRefusals
{
    public static Refusal NotYours { get; } =
        new(
            "facility.machine-not-yours",
            "Vị trí đang dùng không làm được việc này. Đơn vị giữ máy đề nghị, lãnh đạo đơn vị duyệt; chuyển cho đúng người."
        );

    public static Refusal OwnRequest { get; } =
        new("facility.machine-own-request", "Người đã đề nghị không tự duyệt, kể cả bằng vị trí khác. Lãnh đạo khác của đơn vị duyệt.");

    public static Refusal NameMissing { get; } =
        new("facility.machine-name-missing", "Chưa nhập tên máy. Nhập hãng, model, tối đa 200 ký tự.", "Name");

    public static Refusal SerialLong { get; } =
        new("facility.machine-serial-long", "Số máy dài quá. Nhập tối đa 100 ký tự như trên máy.", "Serial");

    public static Refusal PostMissing { get; } =
        new(
            "facility.machine-post-missing",
            "Chưa nhập vị trí giữ máy. Nhập vị trí việc làm, như “Công chức Tư pháp – Hộ tịch”, tối đa 100 ký tự.",
            "Post"
        );

    public static Refusal ValueWrong { get; } =
        new("facility.machine-value-wrong", "Nguyên giá từ 0 đến 100.000.000.000.000 đồng. Nhập lại.", "Value");

    public static Refusal SetWrong { get; } =
        new("facility.machine-set-wrong", "Cấu hình từ 0 đến 100.000. Nhập lại, hoặc để trống khi chưa biết.", "Memory");

    public static Refusal SiteWrong { get; } =
        new("facility.machine-site-wrong", "Nơi đặt không phải trụ sở của đơn vị giữ máy. Chọn một trụ sở của đơn vị.", "Site");

    public static Refusal ReceiverWrong { get; } =
        new("facility.machine-receiver-wrong", "Chưa chọn đơn vị nhận, hoặc chọn chính đơn vị đang giữ. Chọn xã, phường khác.", "To");

    public static Refusal SerialTwice { get; } =
        new("facility.machine-serial-twice", "Đơn vị đã có máy mang số này. Mở máy đó để sửa, hoặc sửa số máy.", "Serial");

    public static Refusal OpenAlready { get; } =
        new("facility.stocktaking-open", "Đơn vị đang có một đợt kiểm kê chưa đóng. Đếm tiếp hoặc đóng đợt đó trước.");

    public static Refusal NothingToCount { get; } =
        new("facility.stocktaking-empty", "Đơn vị chưa có máy nào trong sổ. Nhập danh sách máy rồi mở kiểm kê.");

    public static Refusal StocktakingDayWrong { get; } =
        new("facility.stocktaking-day", "Ngày kiểm kê để trống, ở sau hôm nay hoặc trước hôm nay quá 30 ngày. Nhập lại ngày.", "On");

    public static Refusal StocktakingClosed { get; } =
        new("facility.stocktaking-closed", "Đợt kiểm kê đã đóng nên không ghi thêm. Mở đợt mới nếu cần đếm lại.");

    public static Refusal StocktakingNotClosed { get; } =
        new("facility.stocktaking-not-closed", "Đợt kiểm kê chưa đóng. Đóng kiểm kê, rồi lãnh đạo ký.");

    public static Refusal StocktakingSigned { get; } =
        new("facility.stocktaking-signed", "Biên bản kiểm kê đã đủ hai chữ ký. Không cần ký lại.");

    public static Refusal OwnStocktaking { get; } =
        new("facility.stocktaking-own", "Người đóng kiểm kê không ký thay lãnh đạo. Lãnh đạo đơn vị, người khác, ký biên bản.");

    public static Refusal StocktakingOutdated { get; } =
        new("facility.stocktaking-outdated", "Đơn vị đã ký một đợt kiểm kê sau đợt này. Đợt này giữ nguyên, không ký nữa.");

    public static Refusal NoStocktaking { get; } =
        new("facility.no-stocktaking", "Đơn vị giữ máy này không có đợt kiểm kê nào đang mở. Mở kiểm kê trước, rồi quét lại mã.");

    public static Refusal NotListed { get; } =
        new(
            "facility.machine-not-listed",
            "Máy này vào sổ sau khi mở kiểm kê nên không có trong danh sách đếm. Máy có trong sổ, không cần đếm."
        );

    public static Refusal ResultMissing { get; } =
        new("facility.count-result-missing", "Chưa chọn kết quả. Chọn còn, hỏng hoặc không thấy.");

    public static Refusal ProviderMissing { get; } =
        new("facility.provider-missing", "Chưa nhập nhà mạng. Nhập tên nhà mạng, tối đa 100 ký tự.", "Provider");

    public static Refusal SpeedWrong { get; } =
        new("facility.speed-wrong", "Tốc độ là số nguyên từ 1 đến 100.000 Mbps. Nhập lại.", "Contracted");

    public static Refusal MeasuredWrong { get; } =
        new("facility.measured-wrong", "Tốc độ đo từ 0 đến 100.000 Mbps và có ngày đo, từ 1/7/2025 đến hôm nay. Nhập cả hai.", "Measured");

    public static Refusal PowerWrong { get; } =
        new("facility.power-wrong", "Thời gian nguồn dự phòng từ 0 đến 100.000 phút. Nhập 0 khi không có.", "Power");

    /// <param name="count">Machines that nobody counted or found.</param>
    public static Refusal NotConfirmed(int count) =>
        new(
            "facility.stocktaking-not-confirmed",
            $"Chưa xác nhận số máy chưa đếm, không thấy ({count} máy). Đánh dấu xác nhận, rồi làm lại."
        );

    public static Refusal YearWrong(int first, int last) =>
        new("facility.machine-year-wrong", $"Năm đưa vào dùng từ {first} đến {last}. Nhập lại, hoặc để trống.", "Year");

    public static Refusal State(MachineState state) =>
        new(
            "facility.machine-state",
            $"Máy đang ở trạng thái “{MachineLabels.Of(state)}” nên chưa làm được việc này. Tải lại trang để xem trạng thái."
        );
}
