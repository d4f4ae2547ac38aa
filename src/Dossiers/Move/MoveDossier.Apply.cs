using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Move;

/// <summary>Which act of the dossier each act of the pages is.</summary>
internal sealed partial class MoveDossier
{
    internal static Result Apply(Dossier dossier, ProcedureVersion procedure, DossierAct act, MoveInput input, string by, DossierLaw law) =>
        act switch
        {
            DossierAct.Accept => dossier.Accept(procedure, by, law),
            DossierAct.RejectReception => dossier.RejectReception(input.Content, by, law),
            DossierAct.Assign => input.Officer is { } officer && officer.Scope.Covers(dossier.OwnerPath)
                ? dossier.Assign(procedure, officer.SeatId, officer.Signature, officer.UnitPath, by, law)
                : DossierRefusals.OfficerMissing,
            DossierAct.Forward => AgainstForwarding(dossier, procedure) is { } unproposed
                ? unproposed
                : dossier.Forward(procedure, by, law),
            DossierAct.SendBack => dossier.SendBack(procedure, input.Content, by, law),
            DossierAct.AskSupplement => dossier.AskSupplement(SupplementBook.WordsOf(input), by, law),
            DossierAct.TakeSupplement => dossier.TakeSupplement(procedure, by, law),
            DossierAct.AskPayment => dossier.AskPayment(input.Amount ?? 0, input.Content, by, law),
            DossierAct.TakePayment => dossier.TakePayment(procedure, law),
            DossierAct.Extend => input.DueOn is { } day ? dossier.Extend(day, input.Content, by, law) : DossierRefusals.NewDueMissing,
            DossierAct.Consult => input.Unit is { } unit && input.DueOn is { } due && input.Officer?.Scope.Covers(unit.Path) != false
                ? dossier.Consult(
                    new(unit.Path, unit.Name, input.Officer?.SeatId, input.Officer?.Signature),
                    input.Content,
                    law.Calendar.IsWorkingDay(due)
                        ? law.Calendar.EndOfWorkingDay(due)
                        : law.Calendar.EndOfWorkingDay(law.Calendar.NextWorkingDay(due)),
                    law
                )
                : DossierRefusals.ConsultDueTooEarly,
            DossierAct.AnswerConsultation => dossier.AnswerConsultation(input.Content, by, law),
            DossierAct.Resolve => dossier.Resolve(input.ResultNumber, input.File is not null || input.Draft is not null, by, law),
            DossierAct.Refuse => dossier.Refuse(input.Content, by, law),
            DossierAct.Withdraw => dossier.Withdraw(input.Content, by, law),
            DossierAct.Stop => dossier.Stop(input.Content, by, law),
            DossierAct.Return => dossier.Return(by, law),
            DossierAct.Reopen => dossier.Reopen(procedure, input.Content, by, law),
            _ => throw new System.Diagnostics.UnreachableException($"Act {act}"),
        };

    /// <summary>A leader is handed something to sign: only what is answered within the day is signed without a proposal.</summary>
    private static Refusal? AgainstForwarding(Dossier dossier, ProcedureVersion procedure) =>
        dossier.NextStep(procedure) is { Kind: StepKind.Sign } next && dossier is { Proposal: null, LimitUnit: not TimeLimitUnit.SameDay }
            ? DossierRefusals.ProposeFirst(next.Name)
            : null;
}
