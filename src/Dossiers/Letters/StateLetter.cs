using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Letters;

/// <summary>
/// Tells whoever left an address what became of the dossier, in as few words about the person as the look-up page: a letter may be read
/// by somebody else.
/// </summary>
internal static class StateLetter
{
    /// <summary>Leaves the letter of a new state, when it is one that the applicant waits for.</summary>
    public static void Leave(Write write, Dossier dossier, DossierStatus? before)
    {
        if (before != dossier.Status && TextOf(dossier, before) is { } text)
        {
            Leave(write, dossier, text);
        }
    }

    /// <summary>The apology with the new day.</summary>
    public static void LeaveApology(Write write, Dossier dossier, DateTimeOffset? oldDue)
    {
        if (dossier.DueAt is { } due && oldDue is { } old)
        {
            Leave(
                write,
                dossier,
                $"chưa kịp giải quyết đúng hẹn {VietnameseFormat.Moment(old)}. Cơ quan xin lỗi ông/bà và hẹn lại {VietnameseFormat.Moment(due)}."
            );
        }
    }

    private static void Leave(Write write, Dossier dossier, string text)
    {
        if (dossier.ApplicantEmail is not { } address)
        {
            return;
        }

        var code = dossier.Code;
        write.Mail(
            dossier.ProvinceCode,
            code,
            OutgoingMail.ToCitizen(
                address,
                $"Hồ sơ {code}",
                $"Hồ sơ {code} ({dossier.ProcedureName}) {text}",
                "mã hồ sơ và 4 số cuối điện thoại đã đăng ký",
                $"/tra-cuu?ma={code}"
            )
        );
    }

    private static string? TextOf(Dossier dossier, DossierStatus? before) =>
        dossier.Status switch
        {
            DossierStatus.Accepted when before is null or DossierStatus.Registered => dossier.DueAt is { } due
                ? $"đã được tiếp nhận, hẹn trả {VietnameseFormat.Moment(due)}."
                : "đã được tiếp nhận.",
            DossierStatus.AwaitingSupplement =>
                "cần bổ sung giấy tờ. Thời hạn tạm dừng cho đến khi nhận đủ; trang tra cứu ghi cần những gì.",
            DossierStatus.AwaitingPayment => "cần nộp phí, lệ phí hoặc nghĩa vụ tài chính. Thời hạn tạm dừng cho đến khi nộp xong.",
            DossierStatus.Resolved => "đã có kết quả. Mời ông/bà nhận kết quả tại nơi đã nộp, hoặc tải ở trang tra cứu nếu có bản điện tử.",
            DossierStatus.Rejected => "không được giải quyết; trang tra cứu ghi lý do.",
            DossierStatus.Stopped => "đã dừng giải quyết; trang tra cứu ghi lý do.",
            _ => null,
        };
}
