using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Stocktakings.List;

/// <summary>For whoever counts a unit's machines: opens a stocktaking and finds those before; next, the labels with a telephone.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class StocktakingsModel(IDbContextFactory<Db> contexts, TakeStock take, HandoverSettlement settlement) : OfficePage
{
    public const string ToSign = "cho-ky";

    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>Only those that wait for the leader's signature.</summary>
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Stocktaking> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset AsOf => Clock.Now;

    public bool MayOpen => May(FacilityPermissions.HandOver) && MachineActs.IsOf(Seat.ScopePath, Seat);

    public string NameOf(string path) => settlement.NameOf(path);

    public Task OnGetAsync(CancellationToken ct)
    {
        On = Clock.Today;
        return LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayOpen)
        {
            return Forbid();
        }

        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await take.OpenAsync(Seat.ScopePath, On, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal, string.Empty);
        }

        Say($"Đã mở kiểm kê {done.Value}. Quét nhãn QR của từng máy, hoặc chọn máy ở đây.");
        return Redirect($"/kiem-ke/{done.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, seen) = (new PageRequest(Number), db.StocktakingsSeen(FacilityScope.Of(Seat)).AsNoTracking());
        seen = Group == ToSign ? db.ToSign(seen) : seen;
        Rows = new Page<Stocktaking>(
            await seen.OrderByDescending(row => row.On).ThenByDescending(row => row.Code).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await seen.CountAsync(ct)
        );
    }
}
