using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>Why papers were not asked for, not taken in, or not taken from outside.</summary>
internal static class SupplementRefusals
{
    public static Refusal LookFirst { get; } =
        new(
            "dossier.supplement-look-first",
            "Người nộp đã gửi giấy tờ qua mạng mà chưa ai xem. Mở “Giấy tờ gửi qua mạng”, nhận hoặc trả lại từng tệp rồi ghi nhận bổ sung."
        );

    public static Refusal StillMissing(IReadOnlyCollection<string> names) =>
        new(
            "dossier.supplement-still-missing",
            $"Còn thiếu: {string.Join("; ", names.Select(name => $"“{name}”"))}. Đánh dấu giấy tờ đã nhận, hoặc ghi ở “Giấy tờ đã nhận” vì sao tiếp tục khi chưa đủ.",
            "Content"
        );

    public static Refusal NotAsked { get; } =
        new(
            "dossier.supplement-not-asked",
            "Hồ sơ này không chờ bổ sung giấy tờ nên không gửi qua mạng được. Tra cứu lại để xem hồ sơ đang ở bước nào."
        );

    public static Refusal NothingSent { get; } =
        new("dossier.supplement-nothing-sent", "Chưa chọn tệp nào. Chụp hoặc chọn ít nhất một tệp rồi gửi.");

    public static Refusal TooManySent(int most) =>
        new(
            "dossier.supplement-too-many",
            $"Hồ sơ đã có {most} tệp gửi qua mạng đang chờ xem nên chưa nhận thêm. Gọi nơi đã nộp hồ sơ, hoặc nộp trực tiếp."
        );

    public static Refusal TooOften(DateTimeOffset until) =>
        new(
            "dossier.supplement-too-often",
            $"Hồ sơ đã gửi giấy tờ quá nhiều lần trong một ngày. Gửi lại sau {VietnameseFormat.Moment(until)}, hoặc nộp trực tiếp."
        );

    public static Refusal AlreadyDecided { get; } =
        new("dossier.supplement-already-decided", "Tệp này đã được nhận hoặc trả lại. Tải lại trang để xem các tệp còn chờ.");

    public static Refusal RemarkMissing { get; } =
        new("dossier.supplement-remark-missing", "Chưa ghi vì sao trả lại. Ghi để người nộp biết phải gửi lại thế nào.", "Remark");
}
