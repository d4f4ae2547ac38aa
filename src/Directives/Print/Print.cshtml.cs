using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Documents;

namespace ThongSuot.Directives.Print;

[Permit(DirectivePermissions.View)]
internal sealed class PrintModel(IDbContextFactory<Db> contexts, DirectiveSettlement settlement) : OfficePage
{
    public Directive Directive { get; private set; } = null!;

    /// <summary>What one given to many is made of, in the order of their codes.</summary>
    public IReadOnlyList<Directive> Parts { get; private set; } = [];

    public string NameOf(string path) => settlement.NameOf(path);

    public string Place => settlement.ShortNameOf(UnitPath.OfProvince(Directive.ProvinceCode));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? new DocumentDownload(DirectiveSheet.Of(Directive, Parts, settlement), Directive.Code.ToLowerInvariant())
            : NotFound();

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var directive = await DirectiveSettlement.OpenAsync(db, DirectiveCode.Clean(code), Seat.BodyScope, ct);
        Directive = directive!;
        if (directive is not null)
        {
            var (parent, province) = (directive.Id, directive.ProvinceCode);
            Parts = await DirectiveSettlement
                .Seen(db.Directives.AsNoTracking(), Seat.BodyScope)
                .Where(row => row.ProvinceCode == province && row.ParentId == parent)
                .OrderBy(row => row.Code)
                .ToListAsync(ct);
        }

        return directive is not null;
    }
}
