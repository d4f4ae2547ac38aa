using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Queue;

/// <summary>A number to be handed out on paper: nothing of a person is on it.</summary>
[Permit(DossierPermissions.Receive)]
internal sealed class TicketModel(CentreQueue queue, DossierSettlement settlement) : OfficePage
{
    public int Number { get; private set; }

    public QueueState State { get; private set; } = new(0, 0, []);

    public string Centre => settlement.NameOf(Seat.UnitPath);

    public DateTimeOffset Now => Clock.Now;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "so")] int? number, CancellationToken ct)
    {
        State = await queue.ReadAsync(Seat.UnitPath, Clock.Today, ct);
        // Without a number the last one is meant.
        Number = number ?? State.Given;
        return Number >= 0 && Number <= State.Given ? Page() : NotFound();
    }
}
