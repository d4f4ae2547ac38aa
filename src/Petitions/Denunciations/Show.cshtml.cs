using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>One denunciation for those it names; opening it is a deed.</summary>
[Permit(PetitionsPermissions.Denunciations)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, DenunciationReads reads, PetitionSeats seats) : OfficePage
{
    private const int HistoryLimit = 100;

    public Denunciation Row { get; private set; } = null!;

    public IReadOnlyList<ActForm<DenunciationAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public ActForm<DenunciationAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => seats.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct) && DenunciationPaper.Of(Row, Seat, Clock.Today, seats.Units) is { } paper
            ? new DocumentDownload(paper, $"van-ban-{Row.Code.ToLowerInvariant()}")
            : NotFound();

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reads.OpenAsync(code, Seat, new Deed(Actor.From(Seat), Clock.Now), ct) is not { } row)
        {
            return false;
        }

        (Row, Acts) = (row, [.. DenunciationActs.Forms.All.Where(form => DenunciationActs.Against(form.Act, row, Seat) is null)]);
        await using var db = await contexts.CreateDbContextAsync(ct);
        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        return true;
    }
}
