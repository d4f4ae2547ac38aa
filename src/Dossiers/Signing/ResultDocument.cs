using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Print;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Dossiers.Signing;

/// <summary>
/// The document that a decision becomes when nobody uploaded one: what was decided on the dossier, in the layout of ND 30/2020/NĐ-CP. It is
/// made before the write, from the dossier as the act will leave it.
/// </summary>
internal static class ResultDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What kind of document an act makes.</summary>
    public static string NameOf(DossierAct act) =>
        act switch
        {
            DossierAct.Refuse => "Phiếu từ chối giải quyết hồ sơ",
            DossierAct.Stop => "Thông báo dừng giải quyết hồ sơ",
            DossierAct.Extend => "Văn bản xin lỗi và đề nghị gia hạn",
            _ => "Kết quả giải quyết",
        };

    /// <summary>The number it bears: that of the result, or of the notice the act issued.</summary>
    public static string NumberOf(Dossier after, DossierAct act) =>
        act == DossierAct.Resolve ? after.ResultNumber ?? string.Empty
        : after.Notices.Count > 0 ? after.Notices[^1].Number
        : string.Empty;

    /// <param name="after">A copy of the dossier on which the act was tried.</param>
    /// <param name="token">Under which anybody can check it.</param>
    public static byte[] Write(Dossier after, DossierAct act, MoveInput input, Signer signer, Units units, string token, DateTimeOffset at)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(Of(after, act, input, signer, units, token, at), file);
        return file.ToArray();
    }

    private static OfficialDocument Of(
        Dossier after,
        DossierAct act,
        MoveInput input,
        Signer signer,
        Units units,
        string token,
        DateTimeOffset at
    )
    {
        var (superior, issuer) = FormLabels.Heads(after.OwnerPath, units);
        var place = units.ByPath(after.OwnerPath) is { Kind: UnitKind.Commune } commune
            ? commune.ShortName
            : units.ByPath(UnitPath.OfProvince(after.ProvinceCode))?.ShortName;
        var number = NumberOf(after, act).Split('/', 2);
        return new OfficialDocument
        {
            SuperiorBody = superior.Length == 0 ? null : superior.ToUpperInvariant(),
            IssuingBody = issuer.ToUpperInvariant(),
            Number = number[0].Length == 0 ? null : number[0],
            Symbol = number is [_, var symbol] ? symbol : "TB-UBND",
            Place = place ?? string.Empty,
            Date = OfficeClock.DayOf(at),
            TypeName = "Thông báo",
            Summary = $"{SummaryOf(act)} {after.Code}",
            Body = BodyOf(after, act, input, issuer, token),
            Recipients = ["Người nộp hồ sơ", "Nơi tiếp nhận hồ sơ", "Lưu: VT"],
            Signer = signer,
        };
    }

    private static List<DocumentBlock> BodyOf(Dossier after, DossierAct act, MoveInput input, string issuer, string token)
    {
        var blocks = new List<DocumentBlock>
        {
            new DocumentParagraph(
                $"{issuer} nhận hồ sơ mã {after.Code} của {after.ApplicantName} đề nghị giải quyết thủ tục {after.ProcedureName} (mã {after.ProcedureCode})."
            ),
            new DocumentParagraph(DecisionOf(after, act, issuer)),
        };
        if (input.Content.Trim() is { Length: > 0 } words)
        {
            blocks.Add(new DocumentParagraph(words, act == DossierAct.Resolve ? "Ghi chú:" : "Lý do:"));
        }

        blocks.Add(
            new DocumentParagraph($"Văn bản này được ký số. Mã xác thực: {token}, nhập tại mục Xác thực của trang tra cứu hồ sơ./.")
        );
        return blocks;
    }

    private static string SummaryOf(DossierAct act) =>
        act switch
        {
            DossierAct.Refuse => "Từ chối giải quyết hồ sơ",
            DossierAct.Stop => "Dừng giải quyết hồ sơ",
            DossierAct.Extend => "Xin lỗi và hẹn lại thời gian trả kết quả hồ sơ",
            _ => "Kết quả giải quyết hồ sơ",
        };

    private static string DecisionOf(Dossier after, DossierAct act, string issuer) =>
        act switch
        {
            DossierAct.Refuse => $"{issuer} không giải quyết hồ sơ này. Ông/bà có quyền khiếu nại theo quy định của Luật Khiếu nại.",
            DossierAct.Stop => $"{issuer} dừng giải quyết hồ sơ này. Ông/bà nhận lại giấy tờ đã nộp tại nơi tiếp nhận hồ sơ.",
            DossierAct.Extend =>
                $"{issuer} xin lỗi ông/bà vì chưa trả kết quả đúng hẹn và đề nghị gia hạn đến {(after.DueAt is { } due ? VietnameseFormat.Moment(due) : "khi có kết quả")}.",
            _ => $"{issuer} đã giải quyết xong hồ sơ này theo quy định. Kết quả được trả tại nơi tiếp nhận hồ sơ.",
        };
}
