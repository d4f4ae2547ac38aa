using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Many;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Propose;

/// <summary>The leader signs what the officer proposed, or gives it back.</summary>
internal sealed class DecideProposal(
    WriteGate gate,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    IDbContextFactory<Db> contexts,
    SignResult sign,
    MoveDossier move
)
{
    /// <summary>Does what was proposed, in the leader's name.</summary>
    /// <param name="proposal">The one that was on the page: a newer one is not signed unread.</param>
    public async Task<Result<string>> SignAsync(string code, Guid proposal, Seat seat, Deed deed, CancellationToken ct) =>
        (await SignedAsync(code, proposal, seat, deed, ct)).TryGet(out var signed, out var notSigned)
            ? await gate.RunAsync<string>(deed, (write, token) => SignAsync(write, code, proposal, signed, seat, token), ct)
            : notSigned;

    /// <summary>Signs without a proposal what is answered within the day: a certification above all.</summary>
    public async Task<Result<string>> SignDirectlyAsync(string code, string number, Seat seat, Deed deed, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await DossierSettlement.OpenAsync(db, code, seat.Scope, ct) is not { } dossier ? DossierRefusals.NotFound
            : !ManyPreview.IsSignedDirectly(dossier) ? DossierRefusals.NothingProposed
            : await move.RunAsync(code, DossierAct.Resolve, new MoveInput { ResultNumber = number }, seat, deed, ct);
    }

    /// <summary>Gives it back with what is to be mended.</summary>
    public Task<Result<string>> GiveBackAsync(string code, Guid proposal, string remarks, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => GiveBackAsync(write, code, proposal, remarks, seat, token), ct);

    /// <summary>What signing would do to a dossier, tried on a copy: nothing is written.</summary>
    public Result<Dossier> Try(Dossier dossier, Dossier copy, Seat seat, DateTimeOffset now)
    {
        if (dossier.Proposal is not { } proposal)
        {
            return DossierRefusals.NothingProposed;
        }

        if (competence.Against(proposal.Act, dossier, seat) is { } against)
        {
            return against;
        }

        if (catalogue.Find(dossier.ProcedureId) is not { } procedure)
        {
            return DossierRefusals.UnknownProcedure;
        }

        var law = settlement.LawFor(dossier.OwnerPath, now);
        return MoveDossier.Apply(copy, procedure, proposal.Act, InputOf(proposal), seat.Signature, law).Refusal is { } refusal
            ? refusal
            : copy;
    }

    /// <summary>The digital signature over the proposal as it was read, when it asks for one.</summary>
    private async Task<Result<MoveInput>> SignedAsync(string code, Guid id, Seat seat, Deed deed, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await DossierSettlement.OpenAsync(db, code, seat.Scope, ct) is { Proposal: { } proposal } && proposal.Id == id
            ? await sign.BeforeAsync(code, proposal.Act, InputOf(proposal), seat, deed.At, ct)
            : new MoveInput();
    }

    private async Task<Result<string>> SignAsync(Write write, string code, Guid id, MoveInput signed, Seat seat, CancellationToken ct)
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (Against(dossier, id, seat, out var proposal) is { } against)
        {
            return against;
        }

        proposal!.Decide(approved: true, seat.Signature, null, write.Deed.At);
        return await move.MoveAsync(write, code, proposal.Act, InputOf(proposal) with { Signed = signed.Signed }, seat, ct);
    }

    private async Task<Result<string>> GiveBackAsync(Write write, string code, Guid id, string remarks, Seat seat, CancellationToken ct)
    {
        if (
            await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier
            || catalogue.Find(dossier.ProcedureId) is not { } procedure
        )
        {
            return DossierRefusals.NotFound;
        }

        if (Against(dossier, id, seat, out _) is { } against)
        {
            return against;
        }

        var (before, law) = (DossierSettlement.Before(dossier), settlement.LawFor(dossier.OwnerPath, write.Deed.At));
        if (dossier.GiveBack(procedure, remarks, seat.Signature, law) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        DossierSettlement.Settle(write, dossier, before, "given-back", $"Trả lại đề xuất: {remarks.Trim()}");
        if (dossier.HolderSeatId is { } officer)
        {
            write.Tell(
                new UnitPath(dossier.HolderPath).Organisation,
                officer.Value,
                $"Hồ sơ {dossier.Code}: lãnh đạo trả lại đề xuất, {CleanText.CutTo(remarks.Trim(), 200)}",
                $"/ho-so/{dossier.Code}"
            );
        }

        return dossier.Code;
    }

    private Refusal? Against(Dossier dossier, Guid id, Seat seat, out DossierProposal? proposal)
    {
        proposal = dossier.Proposal;
        if (!competence.MayDecide(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        return proposal is null ? DossierRefusals.NothingProposed
            : proposal.Id != id ? DossierRefusals.ProposedAnew
            : null;
    }

    private static MoveInput InputOf(DossierProposal proposal) =>
        new()
        {
            Content = proposal.Content,
            DueOn = proposal.DueOn,
            ResultNumber = proposal.ResultNumber,
            Asked = SupplementBook.Read(proposal.Asked),
            Draft = proposal.FileHash is { } hash ? (hash, proposal.FileName ?? "ket-qua.pdf") : null,
        };
}
