using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Petitions.Reception;

/// <summary>Forms 01/TCD (notice of refusal) and 02/TCD (receipt of papers) of ND 154/2026/NĐ-CP.</summary>
internal static class ReceptionPapers
{
    public static OfficialDocument? Of(string? form, Visit visit, Seat signer, Units units, DateOnly today) =>
        visit.Kind is null or VisitKind.Denunciation ? null
        : form == "01" && visit.Outcome == VisitOutcome.Refused
            ? Paper(
                visit,
                signer,
                units,
                today,
                "Thông báo",
                "TB-UBND",
                "Về việc từ chối tiếp công dân (mẫu 01/TCD)",
                $"Lý do: {visit.Answer?.TrimEnd('.')}."
            )
        : form == "02"
            ? Paper(
                visit,
                signer,
                units,
                visit.Day,
                "Giấy biên nhận",
                "GBN-UBND",
                "Thông tin, tài liệu, bằng chứng do công dân cung cấp (mẫu 02/TCD)",
                $"Giấy tờ đã nhận: {(visit.Papers is { Length: > 0 } papers ? papers.TrimEnd('.') : "không có")}."
            )
        : null;

    private static OfficialDocument Paper(
        Visit visit,
        Seat signer,
        Units units,
        DateOnly date,
        string type,
        string symbol,
        string summary,
        string words
    )
    {
        var head = PaperHead.Of(visit.UnitPath, units);
        return new OfficialDocument
        {
            SuperiorBody = head.Superior,
            IssuingBody = head.Body,
            Symbol = symbol,
            Place = head.Place,
            Date = date,
            TypeName = type,
            Summary = summary,
            Body =
            [
                new DocumentParagraph(
                    $"Ngày {VietnameseFormat.Date(visit.Day)}, lượt tiếp số {visit.Number}, cơ quan tiếp ông/bà {visit.VisitorName}, địa chỉ: {(visit.VisitorAddress is { Length: > 0 } address ? address : "không ghi")}."
                ),
                new DocumentParagraph($"Nội dung: {visit.Content?.TrimEnd('.')}."),
                new DocumentParagraph(words),
            ],
            Recipients = [$"Ông/bà {visit.VisitorName}", "Lưu: VT"],
            Signer = signer.Leads ? head.SignerOf(signer.Title, signer.PersonName) : head.SignerOf(null, null),
            IsDraft = !signer.Leads,
        };
    }
}
