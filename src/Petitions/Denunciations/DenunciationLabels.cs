namespace ThongSuot.Petitions.Denunciations;

internal static class DenunciationLabels
{
    public static string Of(DenunciationKind kind) =>
        kind == DenunciationKind.Duty ? "Trong việc thực hiện nhiệm vụ, công vụ" : "Trong lĩnh vực quản lý nhà nước";

    public static string Of(DenunciationChannel channel) =>
        channel switch
        {
            DenunciationChannel.Letter => "Đơn",
            DenunciationChannel.InPerson => "Trực tiếp tại nơi tiếp công dân",
            DenunciationChannel.PassedOn => "Cơ quan khác, báo chí chuyển đến",
            _ => "Tố cáo tiếp",
        };

    public static string Of(DenunciationDepth depth) =>
        depth switch
        {
            DenunciationDepth.Plain => "Thường",
            DenunciationDepth.Complex => "Phức tạp",
            _ => "Đặc biệt phức tạp",
        };

    public static string Of(DenunciationState state) =>
        state switch
        {
            DenunciationState.Received => "Đang kiểm tra điều kiện",
            DenunciationState.Accepted => "Đang giải quyết",
            DenunciationState.Suspended => "Tạm đình chỉ",
            DenunciationState.Concluded => "Đã kết luận, chờ xử lý",
            DenunciationState.Processed => "Đã xử lý, chờ công khai",
            DenunciationState.Published => "Đã kết thúc",
            DenunciationState.Forwarded => "Đã chuyển",
            _ => "Không thụ lý",
        };
}
