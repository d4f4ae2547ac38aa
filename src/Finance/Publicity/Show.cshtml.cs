using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Publicity;

/// <summary>One published form, as it was published; anybody reads it and takes it away.</summary>
[AllowAnonymous]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    public Publication Made { get; private set; } = null!;

    /// <summary>The other publications of the same form and year, the first first.</summary>
    public IReadOnlyList<Publication> Others { get; private set; } = [];

    /// <summary>The correction that stands instead of this one; null where this one stands.</summary>
    public Publication? Latest => Made.IsReplaced && Others.Count > 0 ? Others[^1] : null;

    public string BodyName => books.NameOf(Made.BodyPath);

    public string Ground => $"Quyết định số {Made.Number} ngày {VietnameseFormat.Date(Made.DecidedOn)}";

    private string FileName => $"cong-khai-{PublicForms.SlugOf(Made.Form)}-{Made.Year}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(Guid id, SheetFormat dang, CancellationToken ct) =>
        await LoadAsync(id, ct)
            ? new SheetDownload<PublicRow>(PublicPaper.SheetOf(BodyName, Made.Year, Made.Form, Made.Table, Ground), dang, FileName)
            : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct)
            ? new DocumentDownload(
                PublicPaper.Of(
                    Made.BodyPath,
                    Made.Year,
                    Made.Form,
                    new(Made.Number, Made.DecidedOn, Made.SignerTitle, Made.SignerName),
                    Made.Table,
                    isDraft: false,
                    books,
                    Made.Correction
                ),
                FileName
            )
            : NotFound();

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var publications = db.Publications;
        if (await publications.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, ct) is not { } made)
        {
            return false;
        }

        Made = made;
        Others = await publications
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == made.ProvinceCode && row.BodyPath == made.BodyPath && row.Year == made.Year && row.Form == made.Form
            )
            .Where(row => row.Id != id)
            .OrderBy(row => row.Correction)
            .ToListAsync(ct);
        return true;
    }
}
