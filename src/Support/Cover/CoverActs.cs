using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web.Acts;

namespace ThongSuot.Support.Cover;

/// <summary>What becomes of an absence.</summary>
internal enum CoverAct
{
    Propose,
    Assign,
    Approve,
    Decline,
    Move,
    End,
}

/// <summary>All acts as forms, and who may do them: people of the counter propose, the leader decides, nobody about himself.</summary>
internal static class CoverActs
{
    public static ActForms<CoverAct> Forms { get; } =
        new(
            new(CoverAct.Approve, "duyet", "Duyệt người thay", "Người thay được báo; ngày vắng có người trực.", Forward: true),
            new(CoverAct.Assign, "phan-cong", "Phân công người thay", "Người thay được báo ngay, không cần duyệt thêm.", Forward: true)
            {
                Fields = ActFields.Person,
            },
            new(CoverAct.Propose, "de-xuat", "Đề xuất người thay", "Lãnh đạo đơn vị duyệt.", Forward: true) { Fields = ActFields.Person },
            new(CoverAct.Move, "sua-ngay", "Sửa ngày vắng", "Người thay giữ những ngày còn lại; ngày thêm chưa có người thay.")
            {
                Fields = ActFields.Facts,
            },
            new(CoverAct.Decline, "khong-duyet", "Không duyệt", "Ngày vắng trở lại chưa có người thay.") { Content = "Vì sao không duyệt" },
            new(CoverAct.End, "thoi", "Thôi vắng mặt", "Người này có mặt; người thay được báo.")
        );

    /// <summary>What stands against an act, the state first.</summary>
    public static Refusal? Against(CoverAct act, SeatAbsence absence, Seat seat) =>
        absence.Refuse(act)
        ?? act switch
        {
            CoverAct.Propose => Speaks(absence.UnitPath, seat) && !Decides(absence.UnitPath, seat) ? null : CoverRefusals.NotYours,
            CoverAct.End or CoverAct.Move => MayRecord(absence.UnitPath, absence.AccountId, seat) ? null : CoverRefusals.NotYours,
            _ when !Decides(absence.UnitPath, seat) => CoverRefusals.NotYours,
            _ => IsAbout(absence, seat) ? CoverRefusals.Own : null,
        };

    public static IEnumerable<ActForm<CoverAct>> Offered(SeatAbsence absence, Seat seat) =>
        Forms.All.Where(form => Against(form.Act, absence, seat) is null);

    /// <summary>People of the organisation; the province office speaks for the province's centre.</summary>
    public static bool Speaks(string unitPath, Seat seat) =>
        seat.SpeaksFor == unitPath || (seat.Role == Role.ProvinceOffice && IsCentre(unitPath));

    /// <summary>The leader of the commune; of the province's centre whoever leads it, or the province office.</summary>
    public static bool Decides(string unitPath, Seat seat) =>
        (seat.Role is Role.CommuneLeader or Role.DepartmentLeader && seat.SpeaksFor == unitPath)
        || (seat.Role == Role.ProvinceOffice && IsCentre(unitPath));

    /// <summary>Whoever works the counter says it of himself and of his colleagues; of others their leader does.</summary>
    public static bool MayRecord(string unitPath, AccountId away, Seat seat) =>
        Speaks(unitPath, seat) && (away == seat.AccountId || seat.Role == Role.CounterOfficer || Decides(unitPath, seat));

    private static bool IsCentre(string unitPath) => UnitPath.OfProvinceCentre(Scope.ProvinceOf(unitPath)) == unitPath;

    private static bool IsAbout(SeatAbsence absence, Seat seat) =>
        seat.AccountId == absence.AccountId
        || absence.Parts.Exists(part => !part.Decided && (seat.AccountId == part.AccountId || seat.AccountId == part.ProposedBy));
}
