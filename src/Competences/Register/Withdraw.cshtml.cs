using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Competences.Register;

/// <summary>For whoever keeps the register, who found a row that was entered wrongly.</summary>
[Permit(CompetencePermissions.Keep)]
internal sealed class WithdrawModel(IDbContextFactory<Db> contexts, WithdrawRow withdraw) : OfficePage
{
    [BindProperty]
    public string? Why { get; set; }

    public CompetenceRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } away)
        {
            return away;
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        if (!(await withdraw.RunAsync(id, Why ?? string.Empty, Seat, DeedNow(Why), ct)).TryGet(out var subject, out var refusal))
        {
            return Refused(refusal);
        }

        Say("Đã rút dòng; lịch sử vẫn giữ.");
        return Redirect($"/tham-quyen?viec={Uri.EscapeDataString(subject)}");
    }

    /// <returns>Where to go when there is nothing to withdraw here.</returns>
    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = CompetenceSeats.Keeps(Seat) ? await WithdrawRow.FindAsync(db, id, Seat.ProvinceCode, ct) : null;
        if (row is null)
        {
            Say((CompetenceSeats.Keeps(Seat) ? CompetenceRefusals.RowGone : CompetenceRefusals.NotKeeper).Message);
            return Redirect("/tham-quyen/so");
        }

        Row = row;
        return null;
    }
}
