using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Templates;

/// <summary>The templates of a province.</summary>
[Permit(ReportWorkPermissions.Issue)]
internal sealed class ListModel(IDbContextFactory<Db> contexts) : OfficePage
{
    public IReadOnlyList<UsableTemplate> Templates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Templates = await db.TemplatesOfAsync(Seat.ProvinceCode, ct);
    }
}
