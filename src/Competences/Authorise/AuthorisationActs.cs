using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Competences.Authorise;

/// <summary>All acts as forms, and who may do them: officers prepare, the head signs and revokes.</summary>
internal static class AuthorisationActs
{
    public static ActForms<AuthorisationAct> Forms { get; } =
        new(
            new(
                AuthorisationAct.Sign,
                "ky",
                "Ký ủy quyền",
                "Từ ngày bắt đầu, người được ủy quyền ký các việc nêu trong văn bản; người đứng đầu vẫn giữ thẩm quyền.",
                Forward: true
            )
            {
                Fields = ActFields.Decision,
                Past = "Đã ký ủy quyền",
            },
            new(AuthorisationAct.Withdraw, "rut", "Rút dự thảo", "Dự thảo không ký nữa; vẫn còn trong danh sách.")
            {
                Past = "Đã rút dự thảo",
            },
            new(AuthorisationAct.Revoke, "thu-hoi", "Thu hồi", "Từ ngày thu hồi, người được ủy quyền không ký các việc này nữa.")
            {
                Content = "Lý do thu hồi",
                Fields = ActFields.Day,
                Past = "Đã thu hồi",
            }
        );

    public static Refusal? Against(AuthorisationAct act, Authorisation row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    /// <summary>Officers of a commune or department, its leader, and the office of the province for the chair of the province.</summary>
    public static bool Prepares(Seat seat) =>
        seat.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader or Role.ProvinceOffice;

    /// <summary>Only whoever heads the body, or was appointed to act as head, authorises.</summary>
    public static bool IsHead(Seat seat) => seat.Leads && OfficeTitle.Of(seat.Title) is SignerOffice.Head or SignerOffice.ActingHead;

    private static Refusal? AgainstSeat(AuthorisationAct act, Authorisation row, Seat seat) =>
        seat.SpeaksFor != row.UnitPath ? AuthorisationRefusals.NotYours
        : act == AuthorisationAct.Withdraw
            ? row.PreparedById == seat.AccountId || seat.Leads ? null
                : AuthorisationRefusals.NotYours
        : !IsHead(seat) ? AuthorisationRefusals.HeadSigns
        : act == AuthorisationAct.Sign && row.PreparedById == seat.AccountId ? AuthorisationRefusals.OwnDraft
        : null;
}
