using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Benefits;

/// <summary>
/// Who may do what with a case: its unit files, its leader submits, its accountant or leader records what is paid; Home Affairs
/// examines and approves, and whoever filed or approved it, in whatever seat, does not decide it.
/// </summary>
internal static class BenefitCompetence
{
    private const string Accountant = "kế toán";

    private static readonly CaseAct[] OfProvince =
    [
        CaseAct.Approve,
        CaseAct.Return,
        CaseAct.Decide,
        CaseAct.Recalculate,
        CaseAct.RejectObjection,
    ];

    /// <summary>
    /// What stands against the act: the state first ("already returned" helps more than "not yours"), then whose business it is.
    /// </summary>
    public static Refusal? Against(CaseAct act, BenefitCase row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    /// <summary>Acts that make sense now for this seat, in the order in which they are offered.</summary>
    public static IEnumerable<CaseAct> Offered(BenefitCase row, Seat seat) =>
        Move.CaseActs.Forms.All.Select(form => form.Act).Where(act => Against(act, row, seat) is null);

    /// <summary>The deed that a day's reading of names in lists leaves.</summary>
    public const string NamesRead = "benefit.names-read";

    /// <summary>Who works a case reads the name: the office that filed it, and Home Affairs, which checks and decides.</summary>
    public static bool ReadsName(BenefitCase row, Seat seat) =>
        seat.Role == Role.HomeAffairs
        || (seat.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader && row.UnitPath == seat.ScopePath);

    /// <summary>Works on the draft: whoever files for its unit.</summary>
    public static bool MayEdit(BenefitCase row, Seat seat) => row.State == CaseState.Draft && Files(row, seat);

    private static bool Files(BenefitCase row, Seat seat) =>
        seat.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader
            ? seat.ScopePath == row.UnitPath
            : seat.Role == Role.HomeAffairs;

    /// <summary>Records money paid and taken back: the accountant, told by the office held, and the leader.</summary>
    public static bool KeepsMoney(Seat seat) => seat.Leads || seat.Title.Contains(Accountant, StringComparison.OrdinalIgnoreCase);

    private static Refusal? AgainstSeat(CaseAct act, BenefitCase row, Seat seat)
    {
        if (!OfProvince.Contains(act))
        {
            return !Files(row, seat) ? BenefitRefusals.NotYours
                : act is CaseAct.Submit && !seat.Leads ? BenefitRefusals.LeaderSubmits
                : act is CaseAct.ConfirmPaid or CaseAct.TurnDownPaid && !seat.Leads ? BenefitRefusals.LeaderConfirms
                : act is CaseAct.Pay or CaseAct.TakeRefund && !KeepsMoney(seat) ? BenefitRefusals.AccountantPays
                : act is CaseAct.Pay && (seat.AccountId == row.FiledBy || seat.AccountId == row.ApprovedBy) ? BenefitRefusals.OwnPayment
                : null;
        }

        return !BenefitSettlement.IsProvince(seat) ? BenefitRefusals.NotYours
            : act is CaseAct.Approve or CaseAct.Decide && !seat.Leads ? BenefitRefusals.LeaderDecides
            : act is CaseAct.Approve or CaseAct.Decide && seat.AccountId == row.FiledBy ? BenefitRefusals.OwnCase
            : act is CaseAct.Decide && seat.AccountId == row.ApprovedBy ? BenefitRefusals.OwnApproval
            : null;
    }
}
