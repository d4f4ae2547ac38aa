using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Feedback;

/// <summary>Tells whoever left an address what became of his feedback: neither what he wrote nor what was answered.</summary>
internal static class FeedbackMail
{
    /// <summary>That it came in; the number that opens it is not in the letter.</summary>
    public static void LeaveReceipt(Write write, CitizenFeedback row) =>
        Leave(write, row, $"đã được nhận. Trả lời chậm nhất ngày {VietnameseFormat.Date(row.AnswerBy)}.");

    /// <summary>The letter of an act the sender waits for; none for what goes on inside the office.</summary>
    /// <param name="unitName">Who has it now.</param>
    public static void Leave(Write write, CitizenFeedback row, FeedbackAct act, string unitName)
    {
        if (TextOf(row, act, unitName) is { } text)
        {
            Leave(write, row, text);
        }
    }

    private static void Leave(Write write, CitizenFeedback row, string text)
    {
        if (row.SenderEmail is { } address)
        {
            write.Mail(
                row.ProvinceCode,
                row.Code,
                OutgoingMail.ToCitizen(
                    address,
                    $"Phản ánh {row.Code}",
                    $"Phản ánh {row.Code} {text}",
                    "mã phản ánh và số bí mật nhận khi gửi",
                    $"/phan-anh/theo-doi?ma={row.Code}"
                )
            );
        }
    }

    private static string? TextOf(CitizenFeedback row, FeedbackAct act, string unitName) =>
        act switch
        {
            FeedbackAct.Release => $"được đưa vào xử lý. Trả lời chậm nhất ngày {VietnameseFormat.Date(row.AnswerBy)}.",
            FeedbackAct.Forward => $"được chuyển đến {unitName}. Trả lời chậm nhất ngày {VietnameseFormat.Date(row.AnswerBy)}.",
            FeedbackAct.Ask => "cần thêm thông tin; trang theo dõi ghi cần những gì.",
            FeedbackAct.Refuse => "không được xử lý; trang theo dõi ghi lý do.",
            FeedbackAct.Approve => "đã được trả lời. Mời ông/bà xem và đánh giá ở trang theo dõi.",
            FeedbackAct.Reopen => $"được xem lại. Trả lời lại chậm nhất ngày {VietnameseFormat.Date(row.AnswerBy)}.",
            _ => null,
        };
}
