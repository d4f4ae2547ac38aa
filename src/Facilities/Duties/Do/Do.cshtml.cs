using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Forms;

namespace ThongSuot.Facilities.Duties.Do;

/// <summary>For whoever did what a body owed, with the paper's number in hand; next, what is still owed.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class DoModel(IDbContextFactory<Db> contexts, DoDuty doing, HandoverSettlement settlement) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Duty Duty { get; private set; } = null!;

    public string UnitName => settlement.NameOf(Duty.UnitPath);

    public bool MayDo => Duty.DoneOn is null && DoDuty.Owes(Duty, Seat);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Input.On = Clock.Today;
        return await LoadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await doing.RunAsync(id, Input.Number, Input.On, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã ghi.");
        return Redirect("/tru-so/han");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.DutiesSeen(FacilityScope.Of(Seat)).AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, ct) is not { } duty)
        {
            return false;
        }

        Duty = duty;
        return true;
    }

    internal sealed class Form
    {
        public string? Number { get; set; }

        [PastDate]
        public DateOnly? On { get; set; }
    }
}
