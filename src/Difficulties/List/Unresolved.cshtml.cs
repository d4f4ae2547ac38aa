using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Documents;

namespace ThongSuot.Difficulties.List;

/// <summary>Everything unresolved, by the body that has it, as a report for the province's leaders (DOCX, a draft to sign).</summary>
[Permit(DifficultyPermissions.Direct)]
internal sealed class UnresolvedModel(IDbContextFactory<Db> contexts, DifficultySettlement settlement, Units units) : OfficePage
{
    private const int Most = 500;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var (province, now) = (Seat.ProvinceCode, Clock.Now);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await DifficultyLists
            .Held(db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province), Seat)
            .Where(row => row.ClosedAt == null && row.Status != DifficultyStatus.Answered)
            .OrderBy(row => row.LeadPath)
            .ThenBy(row => row.DueAt)
            .Take(Most)
            .Select(DifficultyRow.From)
            .ToListAsync(ct);
        return new DocumentDownload(DocumentOf(rows, now), "vuong-mac-chua-giai-quyet");
    }

    private OfficialDocument DocumentOf(List<DifficultyRow> rows, DateTimeOffset now)
    {
        var place = units.ByPath(UnitPath.OfProvince(Seat.ProvinceCode))!;
        var late = rows.Count(row => row.DueAt < now);
        List<DocumentBlock> body =
        [
            new DocumentParagraph(
                $"Đến {VietnameseFormat.Moment(now)} còn {VietnameseFormat.Number(rows.Count)} vướng mắc chưa giải quyết, trong đó {VietnameseFormat.Number(late)} đã quá hạn, {VietnameseFormat.Number(rows.Count(row => row.Status == DifficultyStatus.Received))} chưa phân công, {VietnameseFormat.Number(rows.Count(row => row.Status == DifficultyStatus.Escalated))} chờ Trung ương, {VietnameseFormat.Number(rows.Count(row => row.Status == DifficultyStatus.Reopened))} mở lại vì trả lời chưa giải quyết được."
            ),
        ];
        foreach (var held in rows.GroupBy(row => row.LeadPath))
        {
            body.Add(new DocumentHeading(1, $"{settlement.NameOf(held.Key)} ({held.Count()})"));
            body.Add(TableOf([.. held], now));
        }

        return new OfficialDocument
        {
            IssuingBody = $"ỦY BAN NHÂN DÂN\n{place.Name.ToUpperInvariant()}",
            SuperiorBody = null,
            Symbol = "BC-UBND",
            Place = place.ShortName,
            Date = Clock.Today,
            TypeName = "Báo cáo",
            Summary = "Khó khăn, vướng mắc của cơ sở chưa được giải quyết",
            Addressees = ["Chủ tịch, các Phó Chủ tịch UBND tỉnh"],
            Body = body,
            Recipients = ["Như trên", "Lưu: VT"],
            Signer = Signer.ByOrder("CHỦ TỊCH", "CHÁNH VĂN PHÒNG", null),
            IsDraft = true,
        };
    }

    private static DocumentTable TableOf(IReadOnlyList<DifficultyRow> rows, DateTimeOffset now) =>
        new(
            [
                new("TT", 1, CellAlign.Centre),
                new("Vướng mắc", 6),
                new("Số đơn vị", 2, CellAlign.Right),
                new("Người chịu trách nhiệm", 4),
                new("Hạn", 3, CellAlign.Centre),
                new("Tình trạng", 3),
            ],
            [
                .. rows.Select(
                    (row, at) =>
                        (IReadOnlyList<string>)
                            [
                                (at + 1).ToString(CultureInfo.InvariantCulture),
                                $"{row.Title} ({row.Code})",
                                row.Units.ToString(CultureInfo.InvariantCulture),
                                row.PersonName,
                                VietnameseFormat.ShortMoment(row.DueAt),
                                $"{DifficultyLabels.Of(row.Status)}{(row.DueAt < now ? ", quá hạn" : string.Empty)}",
                            ]
                ),
            ]
        );
}
