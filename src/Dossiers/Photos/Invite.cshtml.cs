using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Security;

namespace ThongSuot.Dossiers.Photos;

/// <summary>
/// For the clerk with a paper in hand and no scanner: shows a QR, and looks by itself every few seconds whether the telephone has sent.
/// </summary>
[Permit(DossierPermissions.View)]
internal sealed class InviteModel(IDbContextFactory<Db> contexts, DossierCompetence competence, TakePhotos photos, PublicAddress address)
    : OfficePage
{
    private const int SecondsBetweenLooks = 4;

    public Dossier Dossier { get; private set; } = null!;

    public DossierPaper Paper { get; private set; } = null!;

    public IReadOnlyList<PaperFile> Files { get; private set; } = [];

    /// <summary>The way that is open or was used; null before one was made.</summary>
    public PhotoTicket? Ticket { get; private set; }

    public bool IsOpen => Ticket is { UsedAt: null } ticket && Clock.Now <= ticket.ExpiresAt;

    public string Address { get; private set; } = string.Empty;

    public string Host => address.HostFor(Request);

    public IHtmlContent Qr => QrSvg.Of(Address, "Mã QR mở trang chụp ảnh trên điện thoại");

    public async Task<IActionResult> OnGetAsync(string code, Guid paper, [FromQuery(Name = "ma")] string? token, CancellationToken ct)
    {
        if (!await LoadAsync(code, paper, token, ct))
        {
            return NotFound();
        }

        if (IsOpen)
        {
            // A reload by the browser itself: works without script, and stops with the ticket.
            Response.Headers["Refresh"] = $"{SecondsBetweenLooks}";
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, Guid paper, CancellationToken ct)
    {
        if (!await LoadAsync(code, paper, token: null, ct))
        {
            return NotFound();
        }

        var made = await photos.InviteAsync(Dossier.Code, paper, Seat, DeedNow(), ct);
        return made.IsRefused ? Refused(made.Refusal) : Redirect($"/ho-so/{Dossier.Code}/giay-to/chup/{paper}?ma={made.Value}");
    }

    private async Task<bool> LoadAsync(string code, Guid paper, string? token, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
            || dossier.Papers.Find(row => row.Id == paper && !row.IsResult) is not { } found
            || !competence.MayChangePapers(dossier, Seat)
        )
        {
            return false;
        }

        (Dossier, Paper, Files) = (dossier, found, await PaperFileReads.OfAsync(db, dossier, ct));
        if (
            token is not null
            && await TakePhotos.TicketAsync(db, token, ct) is { } ticket
            && ticket.SeatId == Seat.SeatId
            && ticket.PaperId == paper
        )
        {
            (Ticket, Address) = (ticket, address.Of(Request, $"/chup/{token}"));
        }

        return true;
    }
}
