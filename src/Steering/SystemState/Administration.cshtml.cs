using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;
using ThongSuot.Web;

namespace ThongSuot.Steering.SystemState;

/// <summary>For an administrator: everything he looks after on one page, each figure opening its list.</summary>
[Permit(SteeringPermissions.Administration)]
internal sealed class AdministrationModel(IDbContextFactory<Db> contexts, IEnumerable<IAdministrationFigures> sources) : OfficePage
{
    public const string Path = "/quan-tri";

    public DateTimeOffset AsOf { get; private set; }

    public IReadOnlyList<IGrouping<string, UnitFigure>> Figures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var read = new List<UnitFigure>();
        foreach (var source in sources)
        {
            read.AddRange(await source.ReadAsync(db, Seat, ct));
        }

        Figures = [.. read.GroupBy(figure => figure.Group, StringComparer.Ordinal)];
    }
}
