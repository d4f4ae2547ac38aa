namespace ThongSuot.Petitions.Reception;

internal static class ReceptionLabels
{
    public static string Of(VisitKind kind) =>
        kind switch
        {
            VisitKind.Complaint => "Khiếu nại",
            VisitKind.Denunciation => "Tố cáo",
            _ => "Kiến nghị, phản ánh",
        };

    public static string Of(VisitOutcome outcome) =>
        outcome switch
        {
            VisitOutcome.Accepted => "Đã giải quyết, thụ lý",
            VisitOutcome.Prolonged => "Đang giải quyết, có hẹn ngày",
            VisitOutcome.Refused => "Không giải quyết, nêu lý do",
            _ => "Chuyển, hướng dẫn đến cơ quan có thẩm quyền",
        };

    public static string Of(VisitState state) =>
        state switch
        {
            VisitState.Waiting => "Chờ tiếp",
            VisitState.Heard => "Đã tiếp",
            _ => "Đã trả lời",
        };

    /// <summary>How a day stands; one that passed without a word is said so.</summary>
    public static (string Css, string Words) Of(ReceptionDay day, DateOnly today) =>
        day.State switch
        {
            ReceptionState.Held => ("in-time", "Đã tiếp"),
            ReceptionState.Missed => ("stopped", "Không tiếp"),
            _ when day.Day < today => ("overdue", "Quá ngày, chưa ghi nhận"),
            _ when day.Day == today => ("near", "Hôm nay"),
            _ => (string.Empty, "Theo lịch"),
        };
}
