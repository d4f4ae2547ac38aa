using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>For whoever is on call, with the telephone in hand: what he has to mend, the most pressing on top; next, one fault.</summary>
[Permit(DifficultyPermissions.RapidTeam)]
internal sealed class MineModel(IDbContextFactory<Db> contexts, DifficultySettlement settlement) : OfficePage
{
    public IReadOnlyList<RapidRequest> Faults { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Faults = await RapidLists.OfPerson(db, Seat).OrderBy(row => row.DueAt).ThenBy(row => row.Code).ToListAsync(ct);
    }
}
