using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Fees;

/// <summary>A count with its lines, to print and sign, and to take over.</summary>
[Permit(DossierPermissions.Cash)]
internal sealed class CashUpSheetModel(IDbContextFactory<Db> contexts, ConfirmCash confirm, DossierSettlement settlement) : OfficePage
{
    public CashUp CashUp { get; private set; } = null!;

    public IReadOnlyList<FeeReceipt> Lines { get; private set; } = [];

    public bool MayConfirm =>
        CashUp.ConfirmedAt is null
        && CashUp.AccountId != Seat.AccountId
        && CashUp.IsBusinessOf(Seat)
        && May(DossierPermissions.ConfirmCash);

    public string Centre => settlement.NameOf(CashUp.CentrePath);

    public string Superior => settlement.NameOf(new UnitPath(CashUp.CentrePath).Parent);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!May(DossierPermissions.ConfirmCash))
        {
            return Forbid();
        }

        var result = await confirm.RunAsync(id, Seat, DeedNow(), ct);
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say("Đã xác nhận nhận bàn giao.");
        return Redirect($"/thu-phi/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await db.CashUps.AsNoTracking().Within(Seat.Scope, row => row.CentrePath).FirstOrDefaultAsync(row => row.Id == id, ct)
            is not { } found
        )
        {
            return false;
        }

        CashUp = found;
        Lines = await db
            .FeeReceipts.AsNoTracking()
            .Where(row => row.ProvinceCode == found.ProvinceCode && row.CashUpId == id)
            .OrderBy(row => row.Book)
            .ThenBy(row => row.Number)
            .ToListAsync(ct);
        return true;
    }
}
