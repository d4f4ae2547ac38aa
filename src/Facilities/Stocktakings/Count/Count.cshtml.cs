using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Stocktakings.Count;

/// <summary>
/// For whoever stands before a machine with a telephone, having scanned its label: says with one thumb whether it is there; next, the next
/// label.
/// </summary>
[Permit(FacilityPermissions.View)]
internal sealed class CountModel(IDbContextFactory<Db> contexts, TakeStock take, HandoverSettlement settlement) : OfficePage
{
    [BindProperty]
    public CountResult? Result { get; set; }

    public Machine Machine { get; private set; } = null!;

    public Stocktaking? Stocktaking { get; private set; }

    public StocktakingLine? Line { get; private set; }

    public int Counted { get; private set; }

    /// <summary>Why nothing can be counted here now.</summary>
    public string? Impossible { get; private set; }

    public string UnitName => settlement.NameOf(Machine.UnitPath);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await take.CountAsync(Machine.Code, Result, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal, string.Empty);
        }

        Say($"{Machine.Name}: {StocktakingLabels.Of(Result!.Value).ToLowerInvariant()}. Quét nhãn tiếp theo.");
        return Redirect($"/kiem-ke/{done.Value}?nhom={StocktakingLabels.Slug(CountResult.Waiting)}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.MachineAsync(code, FacilityScope.Of(Seat), ct) is not { } machine)
        {
            return false;
        }

        (Machine, Stocktaking) = (machine, await db.OpenOfAsync(machine.UnitPath, ct));
        if (Stocktaking is { } open)
        {
            var id = machine.Id;
            Line = await db.LinesOf(open).AsNoTracking().FirstOrDefaultAsync(row => row.MachineId == id, ct);
            Counted = (await db.ProgressAsync(open, ct)).Where(part => part.Key != CountResult.Waiting).Sum(part => part.Value);
        }

        Impossible = (
            !MachineActs.IsOf(machine.UnitPath, Seat) ? MachineRefusals.NotYours
            : Stocktaking is null ? MachineRefusals.NoStocktaking
            : Line is null ? MachineRefusals.NotListed
            : null
        )?.Message;
        return true;
    }
}
