using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.LegalSettings;

[Permit(DossierPermissions.View)]
internal sealed class RulesModel(IDbContextFactory<Db> contexts) : OfficePage
{
    public IReadOnlyList<LegalSetting> Settings { get; private set; } = [];

    public bool MayEdit => May(DossierPermissions.Law);

    public DateTimeOffset AsOf => Clock.Now;

    public static string Validity(LegalSetting setting) =>
        $"từ {VietnameseFormat.Date(setting.ValidFrom)}{(setting.ValidTo is { } to ? $" đến {VietnameseFormat.Date(to)}" : string.Empty)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db.Set<LegalSetting>().AsNoTracking().ToListAsync(ct);
        Settings =
        [
            .. rows.OrderBy(row => VietnameseOrder.SortKey(row.Name), StringComparer.Ordinal).ThenByDescending(row => row.ValidFrom),
        ];
    }
}
