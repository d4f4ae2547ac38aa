using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Reclassify;

/// <summary>Why a dossier's procedure, owner or channel is not put right.</summary>
internal static class ReclassifyRefusals
{
    public static Refusal HasResult { get; } =
        new(
            "dossier.reclassify-has-result",
            "Hồ sơ đã có kết quả hoặc đã kết thúc nên không sửa thủ tục, nơi giải quyết, hình thức nộp được nữa. Tiếp nhận hồ sơ mới nếu cần."
        );

    public static Refusal AwaitsPayment { get; } =
        new("dossier.reclassify-awaits-payment", "Hồ sơ đang chờ nộp tiền theo thủ tục cũ. Ghi nhận nộp tiền trước, rồi sửa.");

    public static Refusal AwaitsOpinion { get; } =
        new("dossier.reclassify-awaits-opinion", "Hồ sơ đang chờ ý kiến đơn vị khác. Nhận ý kiến trước, rồi sửa.");

    public static Refusal AwaitsSignature { get; } =
        new("dossier.reclassify-awaits-signature", "Hồ sơ đang chờ lãnh đạo ký đề xuất. Đề nghị lãnh đạo trả lại đề xuất, rồi sửa.");

    public static Refusal AsItIs { get; } =
        new("dossier.reclassify-as-it-is", "Chưa có gì thay đổi. Chọn thủ tục, nơi giải quyết hoặc hình thức nộp đúng.", "Procedure");

    public static Refusal OnlineIsThePortals { get; } =
        new(
            "dossier.reclassify-online",
            "Hồ sơ trực tuyến do Cổng dịch vụ công gửi; không đổi thành hoặc từ trực tuyến được. Chọn trực tiếp hoặc bưu chính cho hồ sơ nộp tại quầy.",
            "Channel"
        );

    public static Refusal NotYours { get; } =
        new(
            "dossier.reclassify-not-yours",
            "Chỉ nơi tiếp nhận hoặc lãnh đạo nơi giải quyết sửa được thủ tục, nơi giải quyết, hình thức nộp. Đề nghị một trong hai nơi đó."
        );

    public static Refusal PaidMore(long paid, long due) =>
        new(
            "dossier.reclassify-paid-more",
            $"Đã thu {VietnameseFormat.Money(paid)}, thủ tục đúng chỉ thu {VietnameseFormat.Money(due)}. Mở “Thu phí”, chọn “Ghi sai?” để hoàn phần thừa, rồi sửa.",
            "Procedure"
        );
}
