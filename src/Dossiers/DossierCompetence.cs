using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Dossiers;

/// <summary>
/// Whether a seat may do an act on a dossier it sees: the role must have the permission, and the dossier must be its business – the
/// counter's where it was received, the officer's who holds it, the leader's of the deciding unit, the asked unit's for an opinion.
/// </summary>
internal sealed class DossierCompetence(PermissionRegistry registry)
{
    /// <summary>
    /// What stands against the act: the state first ("already returned" helps more than "not yours"), then whose business it is.
    /// </summary>
    public Refusal? Against(DossierAct act, Dossier dossier, Seat seat) =>
        DossierTransitions.Refuse(act, dossier.Status) ?? (May(act, dossier, seat) ? null : DossierRefusals.NotYours);

    private bool May(DossierAct act, Dossier dossier, Seat seat)
    {
        var counter = registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath);
        var leader = registry.Allows(seat.Role, DossierPermissions.Lead) && seat.Scope.Covers(dossier.OwnerPath);
        var holder = registry.Allows(seat.Role, DossierPermissions.Work) && dossier.HolderSeatId == seat.SeatId;
        return act switch
        {
            DossierAct.Accept
            or DossierAct.RejectReception
            or DossierAct.TakeSupplement
            or DossierAct.TakePayment
            or DossierAct.Withdraw
            or DossierAct.Return => counter,
            DossierAct.AskSupplement => dossier.AcceptedAt is null ? counter : holder || leader,
            DossierAct.Assign or DossierAct.Resolve or DossierAct.Reopen => leader,
            DossierAct.SendBack => leader || (holder && dossier.Turn == Turn.Officer),
            DossierAct.AnswerConsultation => dossier.ConsultedPath is { } asked
                && registry.Allows(seat.Role, DossierPermissions.Work)
                && seat.Scope.Covers(asked),
            DossierAct.Forward => holder || (leader && dossier.Turn == Turn.Officer),
            _ => holder || leader,
        };
    }

    /// <summary>The counter that received it mends what it mistyped, until the result is handed over.</summary>
    public bool MayCorrect(Dossier dossier, Seat seat) =>
        dossier.Turn != Turn.Nobody && registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath);

    /// <summary>Money is taken where the dossier was received.</summary>
    public bool MayTakeFees(Dossier dossier, Seat seat) =>
        registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath);

    /// <summary>What the seat can do now, in the order in which it is usually done.</summary>
    public IEnumerable<DossierAct> Offered(Dossier dossier, Seat seat) =>
        Enum.GetValues<DossierAct>().Where(act => Against(act, dossier, seat) is null && Makes(act, dossier));

    // Allowed by the state but without sense for this dossier now: not offered, though a hand-made request is refused in words.
    private static bool Makes(DossierAct act, Dossier dossier) =>
        act switch
        {
            DossierAct.RejectReception => dossier.AcceptedAt is null,
            DossierAct.SendBack => dossier.Turn == Turn.Leader
                && dossier.Turns.Exists(turn => turn is { Turn: Turn.Officer, SeatId: not null }),
            DossierAct.Consult => dossier.ConsultedPath is null,
            DossierAct.AnswerConsultation => dossier.ConsultedPath is not null,
            DossierAct.Forward => dossier.Turn == Turn.Officer,
            _ => true,
        };
}
