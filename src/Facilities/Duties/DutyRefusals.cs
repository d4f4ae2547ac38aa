using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Duties;

/// <summary>Every reason said about terms of assets.</summary>
internal static class DutyRefusals
{
    public static Refusal DoneAlready { get; } = new("facility.duty-done", "Việc này đã ghi xong. Tải lại trang để xem số văn bản.");

    public static Refusal NotYours { get; } =
        new("facility.duty-not-yours", "Việc này của đơn vị khác. Người của đơn vị có hạn ghi đã làm.");

    public static Refusal NumberMissing { get; } =
        new("facility.duty-number", "Chưa nhập số văn bản. Nhập số, ký hiệu biên bản, tờ khai hoặc báo cáo, như 12/BC-UBND.", "Number");

    public static Refusal DayWrong(DateOnly from) =>
        new("facility.duty-day", $"Ngày làm xong từ {VietnameseFormat.Date(from)} đến hôm nay. Nhập lại.", "On");
}
