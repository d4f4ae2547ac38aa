using ThongSuot.Dossiers.Propose;
using ThongSuot.Platform.Results;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>The officer proposes, the leader decides.</summary>
internal sealed partial class Dossier
{
    public List<DossierProposal> Proposals { get; } = [];

    /// <summary>What lies before the leader now.</summary>
    public DossierProposal? Proposal =>
        Turn == Turn.Leader ? Proposals.Where(proposal => proposal.DecidedAt is null).MaxBy(proposal => proposal.Order) : null;

    /// <summary>Lays it before the leader. An earlier proposal that nobody decided is replaced by it.</summary>
    public Result Propose(ProcedureVersion procedure, DossierProposal proposal, DossierLaw law)
    {
        if (Allows(proposal.Act) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (ConsultedPath is not null && proposal.Act == DossierAct.Resolve)
        {
            return DossierRefusals.WaitsForOpinion;
        }

        foreach (var earlier in Proposals.Where(earlier => earlier.DecidedAt is null))
        {
            earlier.Decide(approved: false, proposal.By, "Thay bằng đề xuất mới", law.Now);
        }

        Proposals.Add(proposal);
        NoteHolder(proposal.By);
        GoToStep(procedure.Steps.LastOrDefault(step => step.Kind == StepKind.Sign) ?? procedure.Steps[^1], law);
        return Result.Done;
    }

    /// <summary>The leader does not sign it: it goes back to the officer with what is to be mended.</summary>
    public Result GiveBack(ProcedureVersion procedure, string remarks, string by, DossierLaw law)
    {
        if (Proposal is not { } proposal)
        {
            return DossierRefusals.NothingProposed;
        }

        if (string.IsNullOrWhiteSpace(remarks))
        {
            return DossierRefusals.ReasonMissing;
        }

        proposal.Decide(approved: false, by, remarks, law.Now);
        return SendBack(procedure, remarks, by, law);
    }
}
