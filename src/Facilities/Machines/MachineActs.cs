using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Machines;

/// <summary>All acts as forms, and who may do them.</summary>
internal static class MachineActs
{
    public static ActForms<MachineAct> Forms { get; } =
        new(
            new(MachineAct.AskRepair, "xin-sua", "Đề nghị sửa", "Lãnh đạo đơn vị duyệt rồi mới sửa.") { Content = "Hỏng thế nào" },
            new(MachineAct.AskReplacement, "xin-thay", "Đề nghị thay", "Lãnh đạo đơn vị duyệt; máy vẫn dùng cho đến khi có máy thay.")
            {
                Content = "Vì sao phải thay",
            },
            new(MachineAct.Approve, "duyet", "Duyệt", "Đơn vị được sửa, hoặc mua máy thay.", Forward: true),
            new(MachineAct.Decline, "khong-duyet", "Không duyệt", "Máy trở lại đang dùng.") { Content = "Vì sao không duyệt" },
            new(MachineAct.Repaired, "da-sua", "Ghi đã sửa xong", "Máy trở lại đang dùng.", Forward: true),
            new(
                MachineAct.Replaced,
                "da-thay",
                "Ghi đã thay",
                "Máy cũ ra khỏi sổ theo quyết định; máy mới ghi thành một máy khác.",
                Forward: true
            )
            {
                Fields = ActFields.Decision | ActFields.Day,
            },
            new(MachineAct.SetAside, "khong-dung", "Ghi dư", "Đơn vị không cần máy này; nơi khác thiếu thì được điều chuyển.")
            {
                Content = "Vì sao không cần",
            },
            new(MachineAct.TakeUp, "dung-lai", "Dùng lại", "Máy trở lại đang dùng tại đơn vị."),
            new(
                MachineAct.Offer,
                "de-nghi-chuyen",
                "Đề nghị điều chuyển",
                "Đơn vị nhận trả lời; đồng ý thì Sở Tài chính hoặc lãnh đạo tỉnh ghi quyết định.",
                Forward: true
            )
            {
                Fields = ActFields.Unit,
            },
            new(MachineAct.Accept, "dong-y-nhan", "Đồng ý nhận", "Chờ quyết định điều chuyển.", Forward: true),
            new(MachineAct.Reject, "khong-nhan", "Không nhận", "Máy vẫn ở đơn vị cũ, ghi là dư.") { Content = "Vì sao không nhận" },
            new(
                MachineAct.Move,
                "dieu-chuyen",
                "Ghi quyết định điều chuyển",
                "Máy thuộc đơn vị nhận; đơn vị nhận ghi nơi đặt, vị trí giữ. Hai bên bàn giao, chỉnh sổ trong 30 ngày.",
                Forward: true
            )
            {
                Fields = ActFields.Decision | ActFields.Day,
            },
            new(MachineAct.CallOff, "rut-de-nghi", "Rút đề nghị", "Máy vẫn ở đơn vị, ghi là dư."),
            new(MachineAct.Found, "tim-thay", "Ghi đã tìm thấy", "Máy trở lại trạng thái trước khi kiểm kê.")
            {
                Content = "Tìm thấy ở đâu",
            },
            new(MachineAct.WriteOff, "ghi-giam", "Ghi giảm theo quyết định", "Máy ra khỏi sổ.")
            {
                Fields = ActFields.Decision | ActFields.Day,
            }
        );

    /// <summary>What stands against an act, the state first: a unit asks, its leader decides; between units Finance does.</summary>
    public static Refusal? Against(MachineAct act, Machine machine, Seat seat) => machine.Refuse(act) ?? AgainstSeat(act, machine, seat);

    public static IEnumerable<ActForm<MachineAct>> Offered(Machine machine, Seat seat) =>
        Forms.All.Where(form => Against(form.Act, machine, seat) is null);

    private static Refusal? AgainstSeat(MachineAct act, Machine machine, Seat seat) =>
        act switch
        {
            MachineAct.Approve or MachineAct.Decline => AgainstDeciding(Leads(machine.UnitPath, seat), machine, seat),
            MachineAct.Accept or MachineAct.Reject => Leads(machine.ToPath!, seat) ? null : MachineRefusals.NotYours,
            MachineAct.Move => AgainstDeciding(DecidesForProvince(seat), machine, seat),
            MachineAct.WriteOff => DecidesForProvince(seat) ? null : MachineRefusals.NotYours,
            MachineAct.Offer => Leads(machine.UnitPath, seat) || FacilityScope.Watches(seat) ? null : MachineRefusals.NotYours,
            MachineAct.CallOff when FacilityScope.Watches(seat) => null,
            _ => IsOf(machine.UnitPath, seat) ? null : MachineRefusals.NotYours,
        };

    private static Refusal? AgainstDeciding(bool decides, Machine machine, Seat seat) =>
        !decides ? MachineRefusals.NotYours
        : machine.AskedBy == seat.AccountId ? MachineRefusals.OwnRequest
        : null;

    /// <summary>People of the unit; the province's office and Finance keep the register with them and ask for nothing.</summary>
    public static bool IsOf(string unitPath, Seat seat) =>
        seat.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader && seat.ScopePath == unitPath;

    public static bool Keeps(string unitPath, Seat seat) => SiteActs.Keeps(unitPath, seat);

    public static bool Leads(string unitPath, Seat seat) => seat.Leads && seat.ScopePath == unitPath;

    public static bool DecidesForProvince(Seat seat) => seat.Role == Role.ProvinceLeader || (FacilityScope.IsFinance(seat) && seat.Leads);
}
