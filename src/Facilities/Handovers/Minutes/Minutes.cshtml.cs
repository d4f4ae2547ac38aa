using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.Sheets;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Minutes;

/// <summary>Minutes as they were drawn: read before they are signed, printed, taken away.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class MinutesModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Handover Handover { get; private set; } = null!;

    public HandoverList List { get; private set; } = null!;

    public HandoverMinutes Minutes { get; private set; } = null!;

    public MinutesContent Written { get; private set; } = null!;

    public Page<MinutesLine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<ActForm<ListAct>> Acts { get; private set; } = [];

    public (string Words, string Style) Standing { get; private set; }

    public ListAddress Address => ListAddress.Of(Handover, List);

    public async Task<IActionResult> OnGetAsync(string code, string kind, string receiver, int minutes, CancellationToken ct)
    {
        if (!await LoadAsync(new(code, kind, receiver), minutes, ct))
        {
            return NotFound();
        }

        var page = new PageRequest(Number);
        Rows = new Page<MinutesLine>([.. Written.Lines.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, Written.Lines.Count);
        Acts =
            May(FacilityPermissions.HandOver) && Minutes.Number == List.MinutesNumber
                ? [.. HandoverCompetence.Offered(List, Minutes, Seat).Select(HandoverActs.Lists.Of)]
                : [];
        return Page();
    }

    public async Task<IActionResult> OnGetDocumentAsync(string code, string kind, string receiver, int minutes, CancellationToken ct) =>
        await LoadAsync(new(code, kind, receiver), minutes, ct)
            ? new DocumentDownload(
                MinutesPaper.Of(Minutes, Written, settlement.NameOf(UnitPath.OfProvince(List.ProvinceCode))),
                $"bien-ban-{FileName}"
            )
            : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(
        string code,
        string kind,
        string receiver,
        int minutes,
        SheetFormat dang,
        CancellationToken ct
    ) =>
        await LoadAsync(new(code, kind, receiver), minutes, ct)
            ? new SheetDownload<MinutesLine>(
                ItemSheet.Of(
                    $"Danh mục kèm biên bản số {Minutes.Number}: {HandoverLabels.Of(List.Kind)}, {Written.OldUnit}",
                    [
                        $"Bên giao: {Written.Giver} · Bên nhận: {Written.Receiver}",
                        $"Lập {VietnameseFormat.Moment(Minutes.DrawnAt)} · SHA-256 {Minutes.Hash}",
                    ],
                    Written.Lines
                ),
                dang,
                $"danh-muc-{FileName}"
            )
            : NotFound();

    private string FileName => $"{Handover.Code.ToLowerInvariant()}-{HandoverLabels.Slug(List.Kind)}-{Minutes.Number}";

    private async Task<bool> LoadAsync(ListAddress address, int number, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await db.ListAsync(address, FacilityScope.Of(Seat), ct) is not var (handover, list)
            || await db.MinutesOf(list).Include(row => row.Signatures).FirstOrDefaultAsync(row => row.Number == number, ct)
                is not { } minutes
        )
        {
            return false;
        }

        (Handover, List, Minutes, Written) = (handover, list, minutes, minutes.Read());
        Standing = minutes.Standing(
            await db.MinutesOf(list).Where(row => row.Number > number && row.CompletedAt != null).MaxAsync(row => (int?)row.Number, ct)
        );
        return true;
    }
}
