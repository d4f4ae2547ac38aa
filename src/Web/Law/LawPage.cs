using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Law;

/// <summary>Shows a chapter of the law as data; a module's page says which, and who may see and edit it.</summary>
public abstract class LawPage : OfficePage
{
    /// <summary>Settings under their headings, in the order of the page.</summary>
    public IReadOnlyList<IGrouping<string, LegalSetting>> Groups { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public abstract LegalChapter Chapter { get; }

    public abstract bool MayEdit { get; }

    /// <summary>The heading a setting stands under; empty for a page of one table.</summary>
    protected virtual string HeadingOf(LegalSetting setting) => string.Empty;

    public static string Validity(LegalSetting setting) =>
        $"từ {VietnameseFormat.Date(setting.ValidFrom)}{(setting.ValidTo is { } to ? $" đến {VietnameseFormat.Date(to)}" : string.Empty)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var code = Chapter.Code;
        await using var db = await HttpContext.RequestServices.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync(ct);
        var rows = await db.Set<LegalSetting>().AsNoTracking().Where(row => row.Chapter == code).ToListAsync(ct);
        Groups =
        [
            .. rows.OrderBy(row => VietnameseOrder.SortKey(row.Name), StringComparer.Ordinal)
                .ThenByDescending(row => row.ValidFrom)
                .GroupBy(HeadingOf)
                .OrderBy(group => group.Key, StringComparer.Ordinal),
        ];
    }
}
