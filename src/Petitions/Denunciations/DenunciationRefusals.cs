using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>Every reason why a denunciation is not registered or not moved.</summary>
internal static class DenunciationRefusals
{
    public static Refusal NotFound { get; } =
        new("denunciation.not-found", "Không có vụ tố cáo này trong sổ được giao. Mở lại từ sổ tố cáo.");

    public static Refusal LeaderActs { get; } =
        new("denunciation.leader-acts", "Việc này do lãnh đạo được giao giải quyết làm. Trình lãnh đạo có tên trong vụ việc.");

    public static Refusal Readers { get; } =
        new("denunciation.readers", "Chưa chọn lãnh đạo được xem. Chọn ít nhất một lãnh đạo giải quyết, nhiều nhất 5 người.", "Readers");

    public static Refusal KindMissing { get; } = new("denunciation.kind", "Chưa chọn loại tố cáo. Chọn một loại.", "Kind");

    public static Refusal ChannelMissing { get; } = new("denunciation.channel", "Chưa chọn nguồn tố cáo. Chọn một nguồn.", "Channel");

    public static Refusal ReceivedOn { get; } =
        new("denunciation.received", "Ngày nhận trong một năm qua, đến hôm nay. Sửa ngày nhận.", "ReceivedOn");

    public static Refusal SameUnit { get; } = new("denunciation.same-unit", "Vụ việc đang ở cơ quan này. Chọn cơ quan khác.", "Unit");

    public static Refusal UnitMissing { get; } =
        new("denunciation.unit", "Chưa chọn cơ quan có thẩm quyền. Chọn một xã, phường, sở.", "Unit");

    public static Refusal PaperNumberMissing { get; } =
        new(
            "denunciation.paper-number",
            "Văn bản ngày trước phải có số, chỉ phần số từ 1 đến 999.999. Nhập số, hoặc chọn ngày hôm nay.",
            "Number"
        );

    public static Refusal TooLateToExtend { get; } =
        new("denunciation.extend-late", "Đã quá hạn giải quyết nên không thể gia hạn. Kết luận và ghi rõ là quá hạn.");

    public static Refusal NoMoreExtensions(int most) =>
        new(
            "denunciation.extensions",
            most == 0
                ? "Vụ việc không phức tạp thì không được gia hạn (Điều 30 Luật Tố cáo). Kết luận trong thời hạn."
                : $"Đã gia hạn đủ {most} lần (Điều 30 Luật Tố cáo). Kết luận trong thời hạn."
        );

    public static Refusal DayWrong(DateOnly from) =>
        new("denunciation.day", $"Ngày văn bản từ {VietnameseFormat.Date(from)} (bước trước) đến hôm nay. Sửa ngày.", "On");

    public static Refusal WrongState(string state) =>
        new("denunciation.state", $"Vụ việc đang ở trạng thái “{state}”, chưa thể làm việc này. Mở lại để xem việc có thể làm.");
}
