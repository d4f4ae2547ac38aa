using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Board;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Declared;

[Permit(DossierPermissions.Board)]
internal sealed class DeclaredModel(IDbContextFactory<Db> contexts, BoardReader boards, DeclareTotal declare, DossierSettlement settlement)
    : OfficePage
{
    private const int Most = 50;

    [BindProperty]
    public DeclareForm Input { get; set; } = new();

    public IReadOnlyList<(DeclaredTotal Declared, BalanceRow Ours)> Totals { get; private set; } = [];

    public bool MayEnter => May(DossierPermissions.Declare);

    public string NameOf(string path) => settlement.NameOf(path);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayEnter)
        {
            return Forbid();
        }

        if (ModelState.IsValid)
        {
            var entered = await declare.RunAsync(Input, Seat, DeedNow(), ct);
            if (entered.TryGet(out var difference, out var refusal))
            {
                Say(
                    difference == 0
                        ? "Đã nhập; số liệu cân đối."
                        : $"Đã nhập; {VietnameseFormat.Number(Math.Abs(difference))} hồ sơ không nằm ở cột nào."
                );
                return Redirect("/so-lieu/cong-bo");
            }

            ModelState.AddModelError(refusal.Field is null ? string.Empty : $"Input.{refusal.Field}", refusal.Message);
        }

        await LoadAsync(ct);
        return Again();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db
            .DeclaredTotals.AsNoTracking()
            .Within(Seat.Scope, row => row.UnitPath)
            .OrderByDescending(row => row.To)
            .ThenByDescending(row => row.EnteredAt)
            .Take(Most)
            .ToListAsync(ct);
        var totals = new List<(DeclaredTotal, BalanceRow)>();
        foreach (var row in rows)
        {
            totals.Add((row, (await boards.ReadAsync(row.UnitPath, row.From, row.To, ct)).Total));
        }

        Totals = totals;
    }
}
