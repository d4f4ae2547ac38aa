using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Moves;

/// <summary>Who may do what: each body speaks for itself, the province proposes and decides.</summary>
internal static class MoveCompetence
{
    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public static Refusal? Against(MoveAct act, StaffMove move, Seat seat) =>
        !Allows(act, move) ? StaffingRefusals.WrongState(act, move.State)
        : May(act, move, seat) ? null
        : StaffingRefusals.NotYours;

    /// <summary>What the seat may do now, the next thing first.</summary>
    public static IEnumerable<MoveAct> Offered(StaffMove move, Seat seat, DateOnly today) =>
        Enum.GetValues<MoveAct>()
            .Where(act =>
                Against(act, move, seat) is null
                && (act != MoveAct.Decide || move.HasConsents)
                && (act != MoveAct.Return || move.EndsOn <= today)
                && (act != MoveAct.Start || move.StartsOn <= today)
            );

    private static bool May(MoveAct act, StaffMove move, Seat seat)
    {
        var province = seat.Role is Role.ProvinceOffice or Role.ProvinceLeader;
        var (sender, receiver) = (seat.ScopePath == move.FromOwnerPath, seat.ScopePath == move.ToOwnerPath);
        var leads = seat.Role is Role.CommuneLeader or Role.DepartmentLeader;
        return act switch
        {
            MoveAct.Consult or MoveAct.SenderConsent => province || (leads && sender),
            MoveAct.ReceiverConsent => province || (leads && receiver),
            // Whoever has the person at work says when he came; the other acts are decisions.
            MoveAct.Start => province || (leads && receiver),
            _ => province,
        };
    }

    private static bool Allows(MoveAct act, StaffMove move) =>
        act switch
        {
            MoveAct.Consult => move is { State: MoveState.Proposed, ConsultedOn: null },
            MoveAct.SenderConsent => move is { State: MoveState.Proposed, SenderConsentOn: null },
            MoveAct.ReceiverConsent => move is { State: MoveState.Proposed, ReceiverConsentOn: null },
            MoveAct.Decide => move.State == MoveState.Proposed,
            MoveAct.Start => move.State == MoveState.Decided,
            MoveAct.Extend or MoveAct.Stop or MoveAct.Return => move.State == MoveState.Running,
            _ => move.State is MoveState.Proposed or MoveState.Decided,
        };
}
