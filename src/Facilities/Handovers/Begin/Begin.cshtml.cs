using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Forms;

namespace ThongSuot.Facilities.Handovers.Begin;

/// <summary>The province office begins the handover of all old units with the number and day of the decision.</summary>
[Permit(FacilityPermissions.Steer)]
internal sealed class BeginModel(IDbContextFactory<Db> contexts, BeginHandovers begin, HandoverSettlement settlement) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public int Units { get; private set; }

    public int Split { get; private set; }

    public int Begun { get; private set; }

    public int Within => settlement.Within(Clock.Today);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input.On = Clock.Today;
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await begin.RunAsync(Input.Number, Input.On, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã mở bàn giao cho {VietnameseFormat.Number(done.Value)} đơn vị cũ.");
        return Redirect("/ban-giao");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var (province, old) = (Seat.ProvinceCode, OldUnits.Of(Seat.ProvinceCode));
        (Units, Split) = (old.Count, old.Count(unit => unit.Successors.Count > 1));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var handovers = db.Handovers;
        Begun = await handovers.CountAsync(row => row.ProvinceCode == province, ct);
    }

    internal sealed class Form
    {
        public string? Number { get; set; }

        [PastDate]
        public DateOnly? On { get; set; }
    }
}
