using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Signing;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Competences.Authorise;

/// <summary>For whom an authorisation names: the dossiers he may sign in the head's place, those due first at the head.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class WaitingModel(IDbContextFactory<Db> contexts, AuthorisedSeats named) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<WaitingResult> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public bool IsNamed { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var subjects = named.SubjectsOf(Seat, Clock.Today);
        IsNamed = subjects.Count > 0;
        if (!IsNamed)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, waiting) = (new PageRequest(Number), db.WaitingToSign(Seat, subjects, Clock.Now));
        var rows = await waiting.Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, await waiting.CountAsync(ct));
    }
}
