using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Photos;

/// <summary>Shows a telephone the way to one paper, and takes what it photographs, once.</summary>
internal sealed class TakePhotos(WriteGate gate, IDbContextFactory<Db> contexts, DossierCompetence competence)
{
    /// <summary>Pages of one sending.</summary>
    public const int MostPhotos = 10;

    /// <summary>A new way to a paper for the telephone in somebody's hand.</summary>
    /// <returns>The token; it is kept nowhere.</returns>
    public Task<Result<string>> InviteAsync(string code, Guid paper, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => InviteAsync(write, code, paper, seat, token), ct);

    /// <summary>The ticket of a token as it stands; null for what is none.</summary>
    public static async Task<PhotoTicket?> TicketAsync(Db db, string token, CancellationToken ct)
    {
        if (PublicToken.ProvinceOf(token) is not { } province)
        {
            return null;
        }

        var (hash, tickets) = (PhotoTicket.HashOf(token), db.PhotoTickets);
        return await tickets.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.TokenHash == hash, ct);
    }

    /// <summary>The paper a token leads to now, or why it leads nowhere: asked before a byte is stored.</summary>
    public async Task<Result<(PhotoTicket Ticket, DossierPaper Paper)>> OpenAsync(string token, DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await OpenAsync(db, token, now, ct)).TryGet(out var open, out var refusal) ? (open.Ticket, open.Paper) : refusal;
    }

    public Task<Result> SendAsync(string token, IReadOnlyList<Attachment> photos, Deed deed, CancellationToken ct) =>
        photos.Count == 0
            ? Task.FromResult<Result>(PhotoRefusals.NothingTaken)
            : gate.RunAsync(deed, (write, ending) => SendAsync(write, token, photos, ending), ct);

    private async Task<Result<string>> InviteAsync(Write write, string code, Guid paperId, Seat seat, CancellationToken ct)
    {
        if (
            await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier
            || dossier.Papers.Find(row => row.Id == paperId && !row.IsResult) is not { } paper
        )
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayChangePapers(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var token = PublicToken.New(dossier.ProvinceCode);
        write.Db.PhotoTickets.Add(
            new PhotoTicket
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = dossier.ProvinceCode,
                DossierId = dossier.Id,
                PaperId = paper.Id,
                TokenHash = PhotoTicket.HashOf(token),
                SeatId = seat.SeatId,
                By = seat.Signature,
                ExpiresAt = write.Deed.At + PhotoTicket.Lives,
            }
        );
        write.Record(
            "dossier.photo-invited",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Mở mã chụp bằng điện thoại cho “{paper.Name}”"
        );
        return token;
    }

    private static async Task<Result> SendAsync(Write write, string token, IReadOnlyList<Attachment> photos, CancellationToken ct)
    {
        if (!(await OpenAsync(write.Db, token, write.Deed.At, ct)).TryGet(out var open, out var refusal))
        {
            return refusal;
        }

        var (ticket, dossier, paper) = open;
        ticket.UsedAt = write.Deed.At;
        foreach (var photo in photos)
        {
            await write.KeepAsync(photo.File, ct);
            if (paper.FileHash is null)
            {
                (paper.FileHash, paper.FileName, paper.FileSource, paper.FileProblem) = (photo.File.Hash, photo.Name, null, null);
            }
            else
            {
                PaperFile.Add(write, paper, photo, PaperFileOrigin.Phone, "Chụp bằng điện thoại").Take(ticket.By, write.Deed.At);
            }
        }

        paper.Provided = true;
        dossier.PapersChanged();
        await SupplementBook.CameAsync(write, dossier, [paper.Id], ticket.By, null, ct);
        write.Record(
            "dossier.photos-taken",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Nhận {VietnameseFormat.Number(photos.Count)} ảnh chụp bằng điện thoại cho “{paper.Name}”, mã do {ticket.By} mở"
        );
        return Result.Done;
    }

    private static async Task<Result<(PhotoTicket Ticket, Dossier Dossier, DossierPaper Paper)>> OpenAsync(
        Db db,
        string token,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (await TicketAsync(db, token, ct) is not { } ticket)
        {
            return PhotoRefusals.Unknown;
        }

        if (ticket.UsedAt is not null)
        {
            return PhotoRefusals.Used;
        }

        if (now > ticket.ExpiresAt)
        {
            return PhotoRefusals.Expired;
        }

        var (province, id, dossiers) = (ticket.ProvinceCode, ticket.DossierId, db.Dossiers);
        var dossier = await dossiers.Include(row => row.Papers).FirstAsync(row => row.ProvinceCode == province && row.Id == id, ct);
        return dossier.Turn == Turn.Nobody || DossierTransitions.IsClosed(dossier.Status) ? PhotoRefusals.Closed
            : dossier.Papers.Find(row => row.Id == ticket.PaperId) is { } paper ? (ticket, dossier, paper)
            : PhotoRefusals.Unknown;
    }
}
