using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Competences.Authorise;

/// <summary>Who may sign beside the head, until when: the latest first.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, Units units) : OfficePage
{
    /// <summary>Only those that hold today.</summary>
    [BindProperty(SupportsGet = true, Name = "hieu-luc")]
    public bool InForce { get; set; }

    /// <summary>Only drafts that wait for the head.</summary>
    [BindProperty(SupportsGet = true, Name = "du-thao")]
    public bool Drafts { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Authorisation> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public bool Prepares => AuthorisationActs.Prepares(Seat);

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (seen, today) = (db.Authorisations.Seen(Seat).AsNoTracking(), Clock.Today);
        if (Drafts)
        {
            seen = seen.Where(row => row.State == AuthorisationState.Draft);
        }

        if (InForce)
        {
            seen = seen.Where(row =>
                (row.State == AuthorisationState.Signed || row.State == AuthorisationState.Revoked)
                && row.From <= today
                && row.To >= today
                && (row.RevokedFrom == null || row.RevokedFrom > today)
            );
        }

        var page = new PageRequest(Number);
        var rows = await seen.Include(row => row.Parts)
            .OrderByDescending(row => row.PreparedAt)
            .ThenByDescending(row => row.Code)
            .Skip(page.Skip)
            .Take(page.Size)
            .AsSplitQuery()
            .ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, await seen.CountAsync(ct));
    }
}
