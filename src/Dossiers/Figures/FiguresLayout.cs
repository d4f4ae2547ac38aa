using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Figures;

/// <summary>Counts everything again once when a release lays the counters out otherwise: nobody has to remember to.</summary>
internal sealed class FiguresLayout(FigureRebuild rebuild, Units units) : IReferenceData
{
    /// <summary>Raised whenever a counter is added whose past can be counted from records, or counters are stored otherwise.</summary>
    private const string Layout = "2";

    public string Name => "figures";

    public int Order => 90;

    public string Fingerprint => Layout;

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        foreach (var province in await db.ProvincesOfAsync<Dossier>(ct))
        {
            await rebuild.RunAsync(
                db,
                UnitPath.OfProvince(province),
                [.. units.ChildrenOf(UnitPath.OfProvince(province)).Select(unit => unit.Path)],
                ct
            );
        }
    }
}
