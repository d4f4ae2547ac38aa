using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Petitions.HotSpots;

/// <summary>Where petitions gather or lie unresolved, with the rule that says so.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, HotSpotReader reader, PetitionLaw law, PetitionSeats seats) : OfficePage
{
    public HotSpotRule Rule => HotSpotRule.On(law, Clock.Today);

    public IReadOnlyList<HotSpot> Spots { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public bool MayEdit => May(PetitionsPermissions.Rules);

    public string NameOf(string path) => seats.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Spots = await reader.ReadAsync(db, Seat.BodyScope, Clock.Today, ct);
    }
}
