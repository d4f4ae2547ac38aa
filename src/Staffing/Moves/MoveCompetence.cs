using ThongSuot.Platform.Access;

namespace ThongSuot.Staffing.Moves;

/// <summary>Who may do what: each body speaks for itself, the province proposes and decides.</summary>
internal static class MoveCompetence
{
    public static bool May(MoveAct act, StaffMove move, Seat seat)
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

    public static bool Allows(MoveAct act, StaffMove move) =>
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

    /// <summary>What the seat may do now, the next thing first.</summary>
    public static IEnumerable<MoveAct> Offered(StaffMove move, Seat seat, DateOnly today) =>
        Enum.GetValues<MoveAct>()
            .Where(act =>
                Allows(act, move)
                && May(act, move, seat)
                && (act != MoveAct.Decide || move.HasConsents)
                && (act != MoveAct.Return || move.EndsOn <= today)
                && (act != MoveAct.Start || move.StartsOn <= today)
            );

    public static string Slug(MoveAct act) =>
        act switch
        {
            MoveAct.Consult => "y-kien-nguoi",
            MoveAct.SenderConsent => "y-kien-noi-cu",
            MoveAct.ReceiverConsent => "y-kien-noi-nhan",
            MoveAct.Decide => "quyet-dinh",
            MoveAct.Start => "nhan-cong-tac",
            MoveAct.Extend => "keo-dai",
            MoveAct.Stop => "thoi",
            MoveAct.Return => "tro-ve",
            _ => "rut",
        };

    public static MoveAct? BySlug(string slug) =>
        Enum.GetValues<MoveAct>().Where(act => Slug(act) == slug).Select(act => (MoveAct?)act).FirstOrDefault();
}
