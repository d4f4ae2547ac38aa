using ThongSuot.Platform.Text;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Reclassify;

/// <summary>What decides a dossier's limit, fee, workflow and line of the figures.</summary>
internal sealed record Classification(ProcedureVersion Procedure, string OwnerPath, DossierChannel Channel);

/// <summary>How the due time follows when a dossier is put right. The office's slip is not the applicant's time.</summary>
internal enum DueRule
{
    /// <summary>No clock runs yet.</summary>
    NotAccepted,

    /// <summary>The limit is the same: the promise on the receipt stands.</summary>
    SameLimit,

    /// <summary>A new day was promised with an apology: it stands.</summary>
    Promised,

    /// <summary>The right limit, from the moment it was received, with the pauses there were.</summary>
    Counted,
}

internal sealed record DueChange(DueRule Rule, DateTimeOffset? Due, DateOnly? LastDay);

/// <summary>The rule in the words of the page and of the history.</summary>
internal static class DueWords
{
    public static string Of(DueRule rule) =>
        rule switch
        {
            DueRule.NotAccepted => "Hồ sơ chưa được tiếp nhận nên chưa có hạn trả; hạn tính khi tiếp nhận theo thủ tục đúng.",
            DueRule.SameLimit => "Thời hạn của thủ tục không đổi nên hạn trả đã hẹn với người nộp giữ nguyên.",
            DueRule.Promised => "Đã xin lỗi và hẹn lại người nộp nên ngày hẹn đó giữ nguyên.",
            _ =>
                "Thời hạn của thủ tục đúng được tính từ lúc đã tiếp nhận, cộng các lần tạm dừng; sai sót của cơ quan không tính vào thời gian của người nộp.",
        };

    public static string Of(DateTimeOffset? due) => due is { } by ? VietnameseFormat.Moment(by) : "không quy định";
}
