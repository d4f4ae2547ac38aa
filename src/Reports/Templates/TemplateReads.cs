using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Templates;

/// <summary>The templates of a province: its own last versions over those the program ships.</summary>
internal static class TemplateReads
{
    public static async Task<IReadOnlyList<UsableTemplate>> TemplatesOfAsync(this Db db, string provinceCode, CancellationToken ct)
    {
        var templates = db.ReportTemplates;
        var own = (await templates.AsNoTracking().Where(row => row.ProvinceCode == provinceCode).ToListAsync(ct))
            .GroupBy(row => row.Code, StringComparer.Ordinal)
            .Select(group => group.MaxBy(row => row.Number)!)
            .ToDictionary(row => row.Code, StringComparer.Ordinal);
        return
        [
            .. BuiltInTemplates.All.Select(shipped => own.Remove(shipped.Code, out var row) ? Usable(row) : shipped),
            .. own.Values.OrderBy(row => row.Code, StringComparer.Ordinal).Select(Usable),
        ];
    }

    public static async Task<UsableTemplate?> TemplateAsync(this Db db, string provinceCode, string code, CancellationToken ct) =>
        (await db.TemplatesOfAsync(provinceCode, ct)).FirstOrDefault(template => template.Code == code);

    private static UsableTemplate Usable(ReportTemplate row) => new(row.Code, row.Number, row.Facts, row.By, row.At);
}
