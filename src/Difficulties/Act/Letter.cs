using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Documents;

namespace ThongSuot.Difficulties.Act;

/// <summary>The letter to a ministry as a draft to sign (ND 30/2020/NĐ-CP), with a copy for the Ministry of Home Affairs.</summary>
[Permit(DifficultyPermissions.View)]
internal sealed class LetterModel(IDbContextFactory<Db> contexts, Units units, DifficultySettlement settlement) : OfficePage
{
    private const string HomeAffairs = "Bộ Nội vụ";

    public async Task<IActionResult> OnGetAsync(string code, Guid letter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DifficultySettlement.OpenAsync(db, code, Seat.ProvinceCode, ct) is not { } difficulty
            || await db
                .DifficultyEscalations.AsNoTracking()
                .FirstOrDefaultAsync(
                    row => row.ProvinceCode == difficulty.ProvinceCode && row.Id == letter && row.DifficultyId == difficulty.Id,
                    ct
                )
                is not { } sent
        )
        {
            return NotFound();
        }

        var raised = await db
            .Recommendations.AsNoTracking()
            .Where(row => row.ProvinceCode == difficulty.ProvinceCode && row.DifficultyId == difficulty.Id)
            .OrderBy(row => row.RaisedAt)
            .ToListAsync(ct);
        return new DocumentDownload(DocumentOf(difficulty, sent, raised), $"kien-nghi-{difficulty.Code}");
    }

    private OfficialDocument DocumentOf(Difficulty difficulty, DifficultyEscalation sent, List<Recommendation> raised)
    {
        var province = units.ByPath(UnitPath.OfProvince(difficulty.ProvinceCode))!;
        return new OfficialDocument
        {
            IssuingBody = $"ỦY BAN NHÂN DÂN\n{province.Name.ToUpperInvariant()}",
            Number = sent.LetterNumber.Length > 0 ? sent.LetterNumber.Split('/')[0] : null,
            Symbol = "UBND-TH",
            Place = province.ShortName,
            Date = OfficeClock.DayOf(sent.SentAt),
            IsDraft = sent.LetterNumber.Length == 0,
            Summary = $"đề nghị giải quyết khó khăn, vướng mắc: {LowerFirst(difficulty.Title)}",
            Addressees = [sent.Ministry],
            Body =
            [
                new DocumentParagraph(
                    $"Trong quá trình vận hành mô hình chính quyền địa phương 2 cấp, {raised.Select(row => row.UnitPath).Distinct(StringComparer.Ordinal).Count()} đơn vị trên địa bàn tỉnh ({string.Join(", ", raised.Select(row => settlement.NameOf(row.UnitPath)).Distinct(StringComparer.Ordinal).Take(12))}) kiến nghị tháo gỡ khó khăn, vướng mắc sau đây, vượt thẩm quyền của tỉnh:"
                ),
                new DocumentParagraph(difficulty.What, "Khó khăn, vướng mắc: "),
                new DocumentParagraph(sent.Request, "Kiến nghị: "),
                new DocumentParagraph(
                    $"Ủy ban nhân dân {LowerFirst(province.Name)} kính đề nghị {sent.Ministry} xem xét, giải quyết và trả lời để tỉnh hướng dẫn các đơn vị thực hiện (mã theo dõi của tỉnh: {difficulty.Code})."
                ),
            ],
            // CV 137/CV-BCĐ of 1/10/2025: a copy of what is beyond the province goes to the Ministry of Home Affairs.
            Recipients =
            [
                "Như trên",
                .. sent.Ministry == HomeAffairs ? [] : (string[])[$"{HomeAffairs} (để tổng hợp)"],
                "Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)",
                "Chủ tịch, các PCT UBND tỉnh",
                settlement.NameOf(difficulty.LeadPath),
                "Lưu: VT",
            ],
            Signer = Signer.ForHead("CHỦ TỊCH", "PHÓ CHỦ TỊCH", null, "ỦY BAN NHÂN DÂN"),
        };
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
