using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>The decision that belongs to the state of a denunciation: it carries the code and nobody's name but the signer's.</summary>
internal static class DenunciationPaper
{
    /// <summary>The decision of the last act; null for an act that has none here (what is concluded stays on paper).</summary>
    public static OfficialDocument? Of(Denunciation row, Seat signer, DateOnly today, Units units) =>
        WordsOf(row) is var (what, words) ? Of(row, what, words, signer, today, units) : null;

    public static bool Has(Denunciation row) => WordsOf(row) is not null;

    private static (string What, string Words)? WordsOf(Denunciation row) =>
        row.LastAct switch
        {
            DenunciationAct.Extend => (
                "gia hạn giải quyết",
                $"Gia hạn giải quyết vụ việc mã {row.Code} lần {row.Extensions}, đến hết ngày {VietnameseFormat.Date(row.SettleBy!.Value)}."
            ),
            DenunciationAct.Continue => (
                "tiếp tục giải quyết",
                $"Tiếp tục giải quyết vụ việc mã {row.Code} từ ngày {VietnameseFormat.Date(row.ActedOn!.Value)}; thời hạn giải quyết đến hết ngày {VietnameseFormat.Date(row.SettleBy!.Value)}."
            ),
            DenunciationAct.Accept => (
                "thụ lý",
                $"Thụ lý vụ việc mã {row.Code} từ ngày {VietnameseFormat.Date(row.AcceptedOn!.Value)}; thời hạn giải quyết đến hết ngày {VietnameseFormat.Date(row.SettleBy!.Value)}."
            ),
            DenunciationAct.Suspend => (
                "tạm đình chỉ giải quyết",
                $"Tạm đình chỉ giải quyết vụ việc mã {row.Code} từ ngày {VietnameseFormat.Date(row.SuspendedOn!.Value)}."
            ),
            _ => null,
        };

    private static OfficialDocument Of(Denunciation row, string what, string words, Seat signer, DateOnly today, Units units)
    {
        var head = PaperHead.Of(row.UnitPath, units);
        return new OfficialDocument
        {
            SuperiorBody = head.Superior,
            IssuingBody = head.Body,
            Symbol = "QĐ-UBND",
            Place = head.Place,
            Date = row.ActedOn ?? today,
            TypeName = "Quyết định",
            Summary = $"Về việc {what} tố cáo mã {row.Code}",
            Body =
            [
                new DocumentCentre($"{head.Title.ToUpperInvariant()} {head.Body.Replace('\n', ' ')}"),
                new DocumentParagraph($"Căn cứ {Platform.Law.LawTitles.LocalGovernment};", Italic: true),
                new DocumentParagraph("Căn cứ Luật Tố cáo ngày 12 tháng 6 năm 2018;", Italic: true),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                new DocumentParagraph(words, "Điều 1."),
                new DocumentParagraph("Cơ quan, người được giao giữ bí mật họ tên, địa chỉ, bút tích của người tố cáo./.", "Điều 2."),
            ],
            Recipients = [$"Lưu: VT, hồ sơ mã {row.Code}"],
            Signer = signer.Leads ? head.SignerOf(signer.Title, signer.PersonName) : head.SignerOf(null, null),
            IsDraft = !signer.Leads,
        };
    }
}
