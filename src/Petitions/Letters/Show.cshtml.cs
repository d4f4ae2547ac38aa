using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;

namespace ThongSuot.Petitions.Letters;

/// <summary>One letter with all its clocks.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, PetitionSeats seats, LetterCompetence competence) : OfficePage
{
    private const int HistoryLimit = 100;

    public Letter Row { get; private set; } = null!;

    public IReadOnlyList<ActForm<LetterAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public ActForm<LetterAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    public DateOnly Today => Clock.Today;

    public bool IsOurs => PetitionSeats.IsOf(Seat, Row.UnitPath);

    /// <summary>Names for those who work it; a mask for all others.</summary>
    public string Sender => IsOurs ? Row.SenderName : Masking.Name(Row.SenderName);

    public string NameOf(string path) => seats.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(string code, [FromQuery(Name = "van-ban")] string? paper, CancellationToken ct) =>
        await LoadAsync(code, ct) && IsOurs && LetterPapers.Find(Row, paper) is { } found
            ? new DocumentDownload(LetterPapers.Of(found, Row, seats.Units), $"{found.Slug}-{Row.Code.ToLowerInvariant()}")
            : NotFound();

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await LetterReads.FindAsync(db, code, Seat, ct) is not { } row)
        {
            return false;
        }

        (Row, Acts) = (row, competence.Offered(row, Seat));
        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        return true;
    }
}
