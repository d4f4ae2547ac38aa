using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Queue;

/// <summary>For those who wait in the hall: which number goes to which desk. It is read from afar and refreshes itself.</summary>
[Permit(DossierPermissions.Receive)]
internal sealed class ScreenModel(CentreQueue queue, DossierSettlement settlement) : OfficePage
{
    /// <summary>More desks than these are too small to read across a hall.</summary>
    public const int MostDesks = 8;

    public QueueState State { get; private set; } = new(0, 0, []);

    public string Centre => settlement.NameOf(Seat.UnitPath);

    public async Task OnGetAsync(CancellationToken ct) => State = await queue.ReadAsync(Seat.UnitPath, Clock.Today, ct);
}
