using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Benefits;

/// <summary>
/// Who may do what with a case: its unit files and pays, the province approves and decides, nobody approves what he filed.
/// </summary>
internal static class BenefitCompetence
{
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

    private static Refusal? AgainstSeat(CaseAct act, BenefitCase row, Seat seat)
    {
        if (!OfProvince.Contains(act))
        {
            var files = seat.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader
                ? seat.ScopePath == row.UnitPath
                : seat.Role == Role.ProvinceOffice;
            return files ? null : BenefitRefusals.NotYours;
        }

        return !BenefitSettlement.IsProvince(seat) ? BenefitRefusals.NotYours
            : act == CaseAct.Approve && seat.SeatId == row.FiledBySeat ? BenefitRefusals.OwnCase
            : null;
    }
}
