using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers;

/// <summary>
/// Whether a seat may do an act on a dossier it sees: the role must have the permission, and the dossier must be its business – the
/// counter's where it was received, the officer's who holds it, the leader's of the deciding unit, the asked unit's for an opinion.
/// </summary>
internal sealed class DossierCompetence(PermissionRegistry registry, LegalSettingCache law, OfficeClock clock, ISigningPower power)
{
    /// <summary>How the settings of who decides begin.</summary>
    public const string Decides = "dossier.decides-";

    /// <summary>
    /// What stands against the act: the state first ("already returned" helps more than "not yours"), then whose business it is.
    /// </summary>
    public Refusal? Against(DossierAct act, Dossier dossier, Seat seat) =>
        DossierTransitions.Refuse(act, dossier.Status)
        ?? (
            May(act, dossier, seat) ? null
            : AgainstProposing(act, dossier, seat) is null ? DossierRefusals.LeaderDecides
            : DossierRefusals.NotYours
        );

    /// <summary>What an officer who holds a dossier may lay before the leader: what the leader alone decides.</summary>
    public Refusal? AgainstProposing(DossierAct act, Dossier dossier, Seat seat) =>
        DossierTransitions.Refuse(act, dossier.Status)
        ?? (Holds(dossier, seat) && dossier.Turn == Turn.Officer && LeaderDecides(act, dossier) ? null : DossierRefusals.NotYours);

    /// <summary>
    /// Signs results and proposals on the dossiers of the unit: its leader, or whom an authorisation in force names for the procedure.
    /// </summary>
    public bool MayDecide(Dossier dossier, Seat seat) =>
        Leads(dossier, seat)
        || (
            registry.Allows(seat.Role, DossierPermissions.Work)
            && seat.Scope.Covers(dossier.OwnerPath)
            && power.IsNamed(seat, dossier.ProcedureCode, new UnitPath(dossier.OwnerPath).Organisation)
        );

    /// <summary>What the signer's competence is asked for: what is decided in the body's name.</summary>
    public bool AsksPower(DossierAct act, Dossier dossier) =>
        act is DossierAct.Resolve or DossierAct.Refuse or DossierAct.Stop or DossierAct.Extend && LeaderDecides(act, dossier);

    /// <summary>
    /// Which acts a leader alone decides: the working rules of the body, kept as dated settings, by field of procedures where a field has
    /// its own. A result is always signed by a leader.
    /// </summary>
    public bool LeaderDecides(DossierAct act, Dossier dossier) =>
        act switch
        {
            DossierAct.Resolve => true,
            DossierAct.Refuse => Leader(Decides + "refusal", dossier),
            DossierAct.Stop => Leader(Decides + "stop", dossier),
            DossierAct.Extend => Leader(Decides + "extension", dossier),
            DossierAct.AskSupplement => Leader(Decides + "supplement", dossier),
            _ => false,
        };

    private bool Leader(string setting, Dossier dossier) =>
        law.FindFor(dossier.FieldSlug, setting, clock.Today) is { Choices: [var leader, ..], Value: var value } && value == leader;

    private bool Leads(Dossier dossier, Seat seat) =>
        registry.Allows(seat.Role, DossierPermissions.Lead) && seat.Scope.Covers(dossier.OwnerPath);

    private bool Holds(Dossier dossier, Seat seat) =>
        registry.Allows(seat.Role, DossierPermissions.Work) && seat.ActsFor(dossier.HolderSeatId);

    private bool May(DossierAct act, Dossier dossier, Seat seat)
    {
        var counter = registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath);
        var (leader, holder) = (Leads(dossier, seat), Holds(dossier, seat));
        return act switch
        {
            DossierAct.Accept
            or DossierAct.RejectReception
            or DossierAct.TakeSupplement
            or DossierAct.TakePayment
            or DossierAct.Withdraw
            or DossierAct.Return => counter,
            DossierAct.AskSupplement when dossier.AcceptedAt is null => counter,
            DossierAct.Assign or DossierAct.Reopen => leader,
            DossierAct.Resolve => MayDecide(dossier, seat),
            DossierAct.SendBack => leader || (holder && dossier.Turn == Turn.Officer),
            DossierAct.AnswerConsultation => dossier.ConsultedPath is { } asked
                && registry.Allows(seat.Role, DossierPermissions.Work)
                && seat.Scope.Covers(asked)
                && (
                    dossier.ConsultedSeatId is null
                    || seat.ActsFor(dossier.ConsultedSeatId)
                    // Whoever was asked may have left: the unit's leader still answers.
                    || registry.Allows(seat.Role, DossierPermissions.Lead)
                ),
            DossierAct.Forward => holder || (leader && dossier.Turn == Turn.Officer),
            _ => leader || (holder && !LeaderDecides(act, dossier)) || (AsksPower(act, dossier) && MayDecide(dossier, seat)),
        };
    }

    /// <summary>The counter that received it mends what it mistyped, until the result is handed over.</summary>
    public bool MayCorrect(Dossier dossier, Seat seat) =>
        dossier.Turn != Turn.Nobody && registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath);

    /// <summary>The counter that received it or the deciding unit's leader puts its procedure, owner and channel right.</summary>
    public bool MayReclassify(Dossier dossier, Seat seat) =>
        dossier.AgainstReclassifying() is null
        && ((registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath)) || Leads(dossier, seat));

    /// <summary>Papers are taken in by the counter that received it and by whoever works it, until its end.</summary>
    public bool MayChangePapers(Dossier dossier, Seat seat) =>
        dossier.Turn != Turn.Nobody
        && !DossierTransitions.IsClosed(dossier.Status)
        && (
            (registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath))
            || Holds(dossier, seat)
            || Leads(dossier, seat)
        );

    /// <summary>Those who work it, and whoever is asked about it, write what the next one should know; after its end too.</summary>
    public bool MayNote(Dossier dossier, Seat seat) =>
        (registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath))
        || (registry.Allows(seat.Role, DossierPermissions.Work) && seat.Scope.Covers(dossier.OwnerPath))
        || (registry.Allows(seat.Role, DossierPermissions.Work) && dossier.ConsultedPath is { } asked && seat.Scope.Covers(asked));

    /// <summary>Money is taken where the dossier was received.</summary>
    public bool MayTakeFees(Dossier dossier, Seat seat) =>
        registry.Allows(seat.Role, DossierPermissions.Receive) && seat.Scope.Covers(dossier.ReceptionPath);

    /// <summary>What the seat can do now, in the order in which it is usually done.</summary>
    public IEnumerable<DossierAct> Offered(Dossier dossier, Seat seat) =>
        Enum.GetValues<DossierAct>().Where(act => Against(act, dossier, seat) is null && Makes(act, dossier));

    /// <summary>What the seat can lay before its leader now.</summary>
    public IEnumerable<DossierAct> Proposable(Dossier dossier, Seat seat) =>
        Enum.GetValues<DossierAct>().Where(act => AgainstProposing(act, dossier, seat) is null);

    /// <summary>
    /// Whoever works the dossier reads its people's names: the counter that received it, the officer who has or had it, the unit's leader.
    /// </summary>
    public NameSight NamesFor(Seat seat) =>
        new(
            seat,
            registry.Allows(seat.Role, DossierPermissions.Receive),
            registry.Allows(seat.Role, DossierPermissions.Work),
            registry.Allows(seat.Role, DossierPermissions.Lead)
        );

    /// <summary>Scans and forms bear people in full: whoever works the dossier opens them, and whoever is asked an opinion on it.</summary>
    public bool MayReadPapers(Dossier dossier, Seat seat) =>
        NamesFor(seat).Covers(dossier) || Against(DossierAct.AnswerConsultation, dossier, seat) is null;

    /// <summary>A template is taken away by whoever wrote it or by the unit's leader.</summary>
    public bool MayEnd(Templates.ReplyTemplate template, Seat seat) =>
        template.By == seat.Signature || registry.Allows(seat.Role, DossierPermissions.Lead);

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
