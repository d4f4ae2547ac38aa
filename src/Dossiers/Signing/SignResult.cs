using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Dossiers.Signing;

/// <summary>
/// Has the document of a leader's decision signed before the write that makes the decision: a service may take a minute, and a write waits
/// for nothing but the database. What cannot be signed is not decided; what the rules refuse is not signed.
/// </summary>
internal sealed class SignResult(
    FileSignatures signatures,
    FileStore files,
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    Units units,
    ISigningPower power
)
{
    /// <summary>Whether the act makes a document that this seat signs digitally.</summary>
    public bool Asks(DossierAct act, Dossier dossier, Seat seat) =>
        signatures.IsOn
        && act is DossierAct.Resolve or DossierAct.Refuse or DossierAct.Stop or DossierAct.Extend
        && competence.MayDecide(dossier, seat);

    /// <summary>
    /// What the act was given, with the signature over its document when it makes one; the reason why that could not be signed. What the
    /// act itself will refuse comes back unsigned, for the write to say so (or to answer a resent form as it did the first time).
    /// </summary>
    public async Task<Result<MoveInput>> BeforeAsync(
        string code,
        DossierAct act,
        MoveInput input,
        Seat seat,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (!signatures.IsOn || await TriedAsync(code, act, input, seat, now, ct) is not { } after)
        {
            return input;
        }

        var token = PublicToken.New(after.ProvinceCode);
        if (!(await FileOfAsync(after, act, input, seat, token, now, ct)).TryGet(out var file, out var notStored))
        {
            return notStored;
        }

        var (name, number) = (ResultDocument.NameOf(act), ResultDocument.NumberOf(after, act));
        return (await signatures.SignAsync(file.Hash, new ToSign(name, number, seat, now), ct)).TryGet(out var signature, out var refusal)
            ? input with
            {
                Signed = new SignedResult(token, name, number, file, signature),
            }
            : refusal;
    }

    /// <summary>What the register is asked before an act is signed.</summary>
    public static PowerQuestion PowerOf(Dossier dossier, MoveInput input, Seat seat, DateTimeOffset at) =>
        new(seat, dossier.ProcedureCode, new UnitPath(dossier.OwnerPath).Organisation, OfficeClock.DayOf(at), input.Content);

    /// <summary>Keeps the signature in the write that makes the decision.</summary>
    public static void Keep(Write write, Dossier dossier, DossierPaper paper, SignedResult signed, Seat seat)
    {
        write.Db.DossierSignatures.Add(
            new DossierSignature
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = dossier.ProvinceCode,
                DossierId = dossier.Id,
                PaperId = paper.Id,
                Token = signed.Token,
                Document = signed.Document,
                Number = signed.Number,
                FileHash = signed.File.Hash,
                SeatId = seat.SeatId,
                SignedBy = seat.Signature,
                OfficePath = dossier.OwnerPath,
                At = write.Deed.At,
                Subject = signed.Signature.Subject,
                Issuer = signed.Signature.Issuer,
                Serial = signed.Signature.Serial,
                ValidFrom = signed.Signature.ValidFrom,
                ValidTo = signed.Signature.ValidTo,
                Cms = signed.Signature.Cms,
            }
        );
        write.Record(
            "dossier.signed",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Ký số “{signed.Document}”, chứng thư {signed.Signature.Serial}",
            new { hash = signed.File.Hash, signed.Signature.Serial }
        );
    }

    /// <summary>A result that is taken back: whoever checks its signature later is told.</summary>
    public static async Task WithdrawAsync(Write write, Dossier dossier, CancellationToken ct)
    {
        var (province, id, signatures) = (dossier.ProvinceCode, dossier.Id, write.Db.DossierSignatures);
        var standing = await signatures
            .Where(row => row.ProvinceCode == province && row.DossierId == id && row.WithdrawnAt == null)
            .ToListAsync(ct);
        standing.ForEach(signature => signature.WithdrawnAt = write.Deed.At);
    }

    /// <summary>The dossier as the act would leave it; null when the act asks for no signature or is refused.</summary>
    private async Task<Dossier?> TriedAsync(
        string code,
        DossierAct act,
        MoveInput input,
        Seat seat,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return
            await DossierSettlement.CopyAsync(db, code, seat.Scope, ct) is { } copy
            && Asks(act, copy, seat)
            && competence.Against(act, copy, seat) is null
            && catalogue.Find(copy.ProcedureId) is { } procedure
            && !MoveDossier.Apply(copy, procedure, act, input, seat.Signature, settlement.LawFor(copy.OwnerPath, now)).IsRefused
            ? copy
            : null;
    }

    private async Task<Result<SignedFile>> FileOfAsync(
        Dossier after,
        DossierAct act,
        MoveInput input,
        Seat seat,
        string token,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (input.File is { } scan)
        {
            return new SignedFile(scan.File.Hash, scan.Name, null);
        }

        if (input.Draft is var (hash, name))
        {
            return new SignedFile(hash, name, null);
        }

        if (string.IsNullOrWhiteSpace(ResultDocument.NumberOf(after, act)))
        {
            return SigningRefusals.NumberMissing;
        }

        PowerAnswer answer;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            answer = await power.AskAsync(db, PowerOf(after, input, seat, now), ct);
        }

        if (answer.Against is { } against)
        {
            return against;
        }

        var signer = Signer.Of(answer.Lines, seat.Title, seat.PersonName);
        var made = ResultDocument.Write(after, act, input, signer, units, token, now);
        var own = $"{after.Code}.docx";
        return (await files.StoreMadeAsync(made, ResultDocument.ContentType, own, ct)).TryGet(out var stored, out var refusal)
            ? new SignedFile(stored.Hash, own, stored)
            : refusal;
    }
}
