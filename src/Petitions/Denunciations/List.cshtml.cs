using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>Denunciations whose readers name the seat; a head learns besides how many his body has.</summary>
[Permit(PetitionsPermissions.Denunciations)]
internal sealed class ListModel(IDbContextFactory<Db> contexts) : OfficePage
{
    /// <summary>Only those that go on.</summary>
    [BindProperty(SupportsGet = true, Name = "dang-mo")]
    public bool OpenOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Denunciation> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>All of the body's in hand, for its head alone.</summary>
    public int? OfBody { get; private set; }

    public DateOnly Today => Clock.Today;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (seen, page) = (DenunciationReads.Seen(db, Seat).AsNoTracking(), new PageRequest(Number));
        seen = OpenOnly ? DenunciationReads.Open(seen) : seen;
        var rows = await seen.OrderByDescending(row => row.ReceivedOn)
            .ThenBy(row => row.Code)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, await seen.CountAsync(ct));
        if (Seat.Leads && OfficeTitle.Of(Seat.Title) is SignerOffice.Head or SignerOffice.ActingHead)
        {
            OfBody = await DenunciationReads.CountOpenAsync(db, Seat.ProvinceCode, Seat.SpeaksFor, ct);
        }
    }
}
