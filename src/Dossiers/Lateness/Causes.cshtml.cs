using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>What waits for a leader's decision, and the records behind the board of causes.</summary>
[Permit(DossierPermissions.View)]
internal sealed class CausesModel(IDbContextFactory<Db> contexts, DossierSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public LateFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<LateDossier> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset AsOf { get; private set; }

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        Filter.Group ??= May(DossierPermissions.Lead) && Filter.Cause is null ? LateFilter.Waiting : LateFilter.All;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, wanted) = (new PageRequest(Number), Filter.Rows(db.LateDossiers.AsNoTracking(), Seat.Scope));
        Rows = new(await wanted.Skip(page.Skip).Take(page.Size).ToListAsync(ct), page.Number, page.Size, await wanted.CountAsync(ct));
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await Filter.Rows(db.LateDossiers.AsNoTracking(), Seat.Scope).Take(Sheet<LateDossier>.MostRows + 1).ToListAsync(ct);
        return new SheetDownload<LateDossier>(
            new()
            {
                Title = "Hồ sơ giải quyết quá hạn theo nguyên nhân",
                Lines = [$"{Seat.UnitName}, số liệu lúc {VietnameseFormat.Moment(Clock.Now)}. Thời gian tính bằng phút làm việc."],
                Columns =
                [
                    new("Mã hồ sơ", 24, row => SheetCell.Of(row.Code)),
                    new("Thủ tục", 46, row => SheetCell.Of(row.ProcedureName)),
                    new("Nơi giải quyết", 26, row => SheetCell.Of(NameOf(row.OwnerPath))),
                    new("Xong ngày", 12, row => SheetCell.Of(row.ClosedOn)),
                    new(LatenessLabels.Of(LatenessParty.Citizen), 12, row => SheetCell.Of(row.CitizenMinutes), "Thời gian"),
                    new(LatenessLabels.Of(LatenessParty.Counter), 12, row => SheetCell.Of(row.CounterMinutes), "Thời gian"),
                    new(LatenessLabels.Of(LatenessParty.Officer), 12, row => SheetCell.Of(row.OfficerMinutes), "Thời gian"),
                    new(LatenessLabels.Of(LatenessParty.OtherUnit), 12, row => SheetCell.Of(row.OtherUnitMinutes), "Thời gian"),
                    new(LatenessLabels.Of(LatenessParty.Leader), 12, row => SheetCell.Of(row.LeaderMinutes), "Thời gian"),
                    new(LatenessLabels.Of(LatenessParty.Outage), 12, row => SheetCell.Of(row.OutageMinutes), "Thời gian"),
                    new("Tìm thấy", 20, row => SheetCell.Of(LatenessLabels.Of(row.Found)), "Nguyên nhân"),
                    new("Được tính", 20, row => SheetCell.Of(LatenessLabels.Of(row.Cause)), "Nguyên nhân"),
                    new("Ý kiến người xử lý", 40, row => SheetCell.Of(row.Contest)),
                    new("Quyết định của lãnh đạo", 40, row => SheetCell.Of(row.Decision)),
                ],
                Rows = rows.ToAsyncEnumerable(),
            },
            dang,
            "nguyen-nhan-cham"
        );
    }
}
