using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Moves;

/// <summary>Who may do what: each body speaks for itself, Home Affairs proposes, somebody else decides.</summary>
internal static class MoveCompetence
{
    /// <summary>What stands against the act: the state first, then whose business it is, then that two people are needed.</summary>
    public static Refusal? Against(MoveAct act, StaffMove move, Seat seat) =>
        !Allows(act, move) ? StaffingRefusals.WrongState(act, move.State)
        : !May(act, move, seat) ? StaffingRefusals.NotYours
        : act is MoveAct.Decide && move.ProposedBy == seat.AccountId ? StaffingRefusals.OwnProposal
        : null;

    /// <summary>What the seat may do now, the next thing first.</summary>
    public static IEnumerable<MoveAct> Offered(StaffMove move, Seat seat, DateOnly today) =>
        Enum.GetValues<MoveAct>()
            .Where(act =>
                Against(act, move, seat) is null
                && (act != MoveAct.Decide || move.IsHeard)
                && (act != MoveAct.Return || move.EndsOn <= today)
                && (act != MoveAct.Start || move.StartsOn <= today)
            );

    /// <summary>
    /// Whether an opinion is recorded for somebody else, so that it needs that one's paper. The person never speaks here.
    /// </summary>
    public static bool NeedsPaper(MoveAct act, StaffMove move, Seat seat) =>
        act switch
        {
            MoveAct.Consult => true,
            MoveAct.SenderConsent => !Leads(seat, move.FromOwnerPath),
            MoveAct.ReceiverConsent => !Leads(seat, move.ToOwnerPath),
            _ => false,
        };

    private static bool Leads(Seat seat, string body) => seat.Role is Role.CommuneLeader or Role.DepartmentLeader && seat.ScopePath == body;

    private static bool May(MoveAct act, StaffMove move, Seat seat)
    {
        var (affairs, leader) = (seat.Role == Role.HomeAffairs, seat.Role == Role.ProvinceLeader);
        return act switch
        {
            MoveAct.Consult or MoveAct.SenderConsent => affairs || Leads(seat, move.FromOwnerPath),
            MoveAct.ReceiverConsent => affairs || Leads(seat, move.ToOwnerPath),
            // Whoever has the person at work says when he came; the other acts are decisions.
            MoveAct.Start => affairs || Leads(seat, move.ToOwnerPath),
            MoveAct.Withdraw => affairs,
            // A commune places its own people itself.
            MoveAct.Decide when move.IsInside && Leads(seat, move.FromOwnerPath) => true,
            // A specialist of Home Affairs prepares; the director or the province's leader decides.
            _ => seat.Leads && (affairs || leader),
        };
    }

    private static bool Allows(MoveAct act, StaffMove move) =>
        act switch
        {
            MoveAct.Consult => move is { State: MoveState.Proposed, ConsultedOn: null },
            MoveAct.SenderConsent => move is { State: MoveState.Proposed, SenderSaidOn: null },
            MoveAct.ReceiverConsent => move is { State: MoveState.Proposed, ReceiverSaidOn: null, IsInside: false },
            MoveAct.Decide => move.State == MoveState.Proposed,
            MoveAct.Start => move.State == MoveState.Decided,
            MoveAct.Extend or MoveAct.Stop or MoveAct.Return => move.State == MoveState.Running,
            _ => move.State is MoveState.Proposed or MoveState.Decided,
        };
}
