using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Queue;

/// <summary>For whoever stands at the door or at a desk: gives a number, calls the next.</summary>
[Permit(DossierPermissions.Receive)]
internal sealed class QueueModel(CentreQueue queue, DossierSettlement settlement) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public QueueState State { get; private set; } = new(0, 0, []);

    public string Centre => settlement.NameOf(Seat.UnitPath);

    public async Task OnGetAsync([FromQuery(Name = "quay")] int? desk, CancellationToken ct)
    {
        Input.Desk = desk;
        State = await queue.ReadAsync(Seat.UnitPath, Clock.Today, ct);
    }

    public async Task<IActionResult> OnPostGiveAsync(CancellationToken ct)
    {
        var number = await queue.GiveAsync(Seat, DeedNow(), ct);
        return number.IsRefused
            ? await AgainAsync(number.Refusal, ct)
            : Redirect($"/hang-cho/phieu?so={number.Value.ToString(CultureInfo.InvariantCulture)}");
    }

    public async Task<IActionResult> OnPostCallAsync(CancellationToken ct) =>
        await CalledAsync(await queue.CallAsync(Input.Desk ?? 0, Seat, DeedNow(), ct), ct);

    public async Task<IActionResult> OnPostCallAgainAsync(CancellationToken ct) =>
        await CalledAsync(await queue.CallAgainAsync(Input.Desk ?? 0, Seat, DeedNow(), ct), ct);

    private async Task<IActionResult> CalledAsync(Platform.Results.Result<int> number, CancellationToken ct)
    {
        if (number.IsRefused)
        {
            return await AgainAsync(number.Refusal, ct);
        }

        Say($"Mời số {number.Value} đến quầy {Input.Desk}.");
        // The desk stays the same all day.
        return Redirect($"/hang-cho?quay={Input.Desk}");
    }

    private async Task<IActionResult> AgainAsync(Platform.Results.Refusal refusal, CancellationToken ct)
    {
        State = await queue.ReadAsync(Seat.UnitPath, Clock.Today, ct);
        return Refused(refusal);
    }

    internal sealed class Form
    {
        public int? Desk { get; set; }
    }
}
