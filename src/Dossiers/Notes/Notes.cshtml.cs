using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Notes;

/// <summary>For whoever works the dossier: what the next one should know, and what else it has to do with.</summary>
[Permit(DossierPermissions.View)]
internal sealed class NotesModel(IDbContextFactory<Db> contexts, WriteNote write, DossierCompetence competence) : OfficePage
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Other { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public Dossier Dossier { get; private set; } = null!;

    public IReadOnlyList<DossierNote> Notes { get; private set; } = [];

    public IReadOnlyList<DossierLink> Links { get; private set; } = [];

    public bool MayWrite => competence.MayNote(Dossier, Seat);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct) =>
        await AnswerAsync(code, await write.NoteAsync(code, Text, Seat, DeedNow(), ct), "Đã ghi chú.", ct);

    public async Task<IActionResult> OnPostLinkAsync(string code, CancellationToken ct) =>
        await AnswerAsync(code, await write.LinkAsync(code, Other, Why, Seat, DeedNow(), ct), "Đã gắn hồ sơ liên quan.", ct);

    public async Task<IActionResult> OnPostUnlinkAsync(string code, CancellationToken ct) =>
        await AnswerAsync(code, await write.UnlinkAsync(code, Other, Seat, DeedNow(), ct), "Đã bỏ hồ sơ liên quan.", ct);

    private async Task<IActionResult> AnswerAsync(string code, Result<string> done, string said, CancellationToken ct)
    {
        if (done.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(done.Refusal, string.Empty) : NotFound();
        }

        Say(said);
        return Redirect($"/ho-so/{done.Value}/ghi-chu");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var typed = DossierCode.Clean(code);
        if (await db.Dossiers.AsNoTracking().Seen(Seat.Scope).FirstOrDefaultAsync(row => row.Code == typed, ct) is not { } dossier)
        {
            return false;
        }

        (Dossier, Notes, Links) = (dossier, await db.NotesOfAsync(dossier, ct), await db.LinksOfAsync(dossier, ct));
        return true;
    }
}

internal static class NoteReads
{
    /// <summary>Notes, the latest first.</summary>
    public static Task<List<DossierNote>> NotesOfAsync(this Db db, Dossier dossier, CancellationToken ct)
    {
        var (province, id) = (dossier.ProvinceCode, dossier.Id);
        return db.Set<DossierNote>()
            .AsNoTracking()
            .Where(note => note.ProvinceCode == province && note.DossierId == id)
            .OrderByDescending(note => note.At)
            .ToListAsync(ct);
    }

    public static Task<List<DossierLink>> LinksOfAsync(this Db db, Dossier dossier, CancellationToken ct)
    {
        var (province, id) = (dossier.ProvinceCode, dossier.Id);
        return db.Set<DossierLink>()
            .AsNoTracking()
            .Where(link => link.ProvinceCode == province && link.DossierId == id)
            .OrderBy(link => link.OtherCode)
            .ToListAsync(ct);
    }
}
