namespace ThongSuot.Dossiers.Print;

/// <summary>A form of TT 03/2025/TT-VPCP, Annex I.</summary>
/// <param name="Number">01 to 07; empty for a sheet of the office's own.</param>
/// <param name="Copies">Sheets that come out at once: "lập thành 02 liên".</param>
internal sealed record PrintForm(string Number, string Slug, string Name, NoticeKind? Notice = null, int Copies = 1)
{
    /// <summary>All but the control sheet name the applicant.</summary>
    public bool BearsNames => Number != "06";
}

internal static class PrintForms
{
    public static IReadOnlyList<PrintForm> All { get; } =
    [
        new("01", "giay-tiep-nhan", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", Copies: 2),
        new("02", "bo-sung", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", NoticeKind.Supplement),
        new("03", "tu-choi", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ", NoticeKind.Refusal),
        new("04", "xin-loi", "Văn bản xin lỗi và đề nghị gia hạn", NoticeKind.Apology),
        new("05", "dung", "Thông báo dừng giải quyết hồ sơ", NoticeKind.Stop),
        new("06", "kiem-soat", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        new(string.Empty, "nhan", "Nhãn bìa hồ sơ"),
    ];

    /// <summary>The forms that exist for a dossier as it stands; for whoever may not read its papers those without names.</summary>
    public static IEnumerable<PrintForm> For(Dossier dossier, bool mayReadPapers) =>
        All.Where(form =>
            (mayReadPapers || !form.BearsNames)
            && (
                form.Notice is { } kind
                    ? dossier.Notices.Exists(notice => notice.Kind == kind)
                    : form.Number != "01" || dossier.AcceptedAt is not null
            )
        );
}
