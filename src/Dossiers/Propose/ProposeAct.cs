using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Propose;

/// <summary>
/// The officer lays an act before the leader. What the act itself would refuse is told now, not when it is signed: it is tried on a copy.
/// </summary>
internal sealed class ProposeAct(WriteGate gate, DossierSettlement settlement, DossierCompetence competence, Catalogue catalogue)
{
    public Task<Result<string>> RunAsync(string code, DossierAct act, MoveInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, code, act, input, seat, token), ct);

    private async Task<Result<string>> WriteAsync(
        Write write,
        string code,
        DossierAct act,
        MoveInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        if (
            await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier
            || catalogue.Find(dossier.ProcedureId) is not { } procedure
        )
        {
            return DossierRefusals.NotFound;
        }

        if (competence.AgainstProposing(act, dossier, seat) is { } against)
        {
            return against;
        }

        var law = settlement.LawFor(dossier.OwnerPath, write.Deed.At);
        if (await TryAsync(write, code, procedure, act, input, seat, law, ct) is { } wrong)
        {
            return wrong;
        }

        await write.KeepAsync(input.File?.File, ct);
        var (before, inPlace) = (DossierSettlement.Before(dossier), DossierLabels.StandingIn(dossier, seat));
        var proposal = new DossierProposal
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = dossier.ProvinceCode,
            DossierId = dossier.Id,
            Order = dossier.Proposals.Count + 1,
            Act = act,
            Content = input.Content,
            DueOn = input.DueOn,
            ResultNumber = input.ResultNumber,
            Asked = SupplementBook.Written(input.Asked),
            FileHash = input.File?.File.Hash,
            FileName = input.File?.Name,
            At = write.Deed.At,
            SeatId = seat.SeatId,
            By = seat.Signature,
        };
        if (dossier.Propose(procedure, proposal, law) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        DossierSettlement.Settle(
            write,
            dossier,
            before,
            "proposed",
            $"Trình lãnh đạo: {DossierActs.Forms.Of(act).Button.ToLowerInvariant()}{inPlace}"
        );
        return dossier.Code;
    }

    private static async Task<Refusal?> TryAsync(
        Write write,
        string code,
        ProcedureVersion procedure,
        DossierAct act,
        MoveInput input,
        Seat seat,
        DossierLaw law,
        CancellationToken ct
    ) =>
        await DossierSettlement.CopyAsync(write.Db, code, seat.Scope, ct) is { } copy
            ? MoveDossier.Apply(copy, procedure, act, input, seat.Signature, law).Refusal
            : null;
}
