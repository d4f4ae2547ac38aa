using System.Diagnostics;
using ThongSuot.Platform.People;
using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing;

/// <summary>Vietnamese of the module's states and kinds.</summary>
internal static class StaffingLabels
{
    public static string Of(MoveKind kind) =>
        kind switch
        {
            MoveKind.Reassignment => "Bố trí lại",
            MoveKind.Transfer => "Điều động",
            MoveKind.Secondment => "Biệt phái",
            MoveKind.Rotation => "Luân chuyển",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    public static string Verb(MoveKind kind) =>
        kind switch
        {
            MoveKind.Reassignment => "bố trí lại",
            MoveKind.Transfer => "điều động",
            MoveKind.Secondment => "biệt phái",
            MoveKind.Rotation => "luân chuyển",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    /// <summary>Two capitals before the number.</summary>
    public static string Letters(MoveKind kind) =>
        kind switch
        {
            MoveKind.Reassignment => "BT",
            MoveKind.Transfer => "DD",
            MoveKind.Secondment => "BP",
            MoveKind.Rotation => "LC",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    public static string Of(MoveState state) =>
        state switch
        {
            MoveState.Proposed => "Đang lấy ý kiến",
            MoveState.Withdrawn => "Đã rút",
            MoveState.Decided => "Đã quyết định",
            MoveState.Running => "Đang thực hiện",
            MoveState.Ended => "Đã kết thúc",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(MoveState state) =>
        state switch
        {
            MoveState.Proposed => "near",
            MoveState.Decided or MoveState.Running => "in-time",
            _ => "stopped",
        };

    /// <summary>Where a move stands in words: an ended transfer has taken effect.</summary>
    public static string Of(StaffMove move, DateOnly today) =>
        move switch
        {
            { State: MoveState.Proposed, IsHeard: true, IsOpposed: true } => "Chờ quyết định, có ý kiến khác",
            { State: MoveState.Proposed, IsHeard: true } => "Chờ quyết định",
            { State: MoveState.Running, EndsOn: { } end } when end < today => "Quá hạn",
            { State: MoveState.Ended, Kind: MoveKind.Transfer or MoveKind.Reassignment } => "Đã nhận công tác",
            _ => Of(move.State),
        };

    public static string Style(StaffMove move, DateOnly today) =>
        move is { State: MoveState.Running, EndsOn: { } end } && end < today ? "overdue" : Style(move.State);

    public static string Verb(MoveAct act) =>
        MoveActs.Forms.Of(act).Button is var text ? char.ToLowerInvariant(text[0]) + text[1..] : string.Empty;

    public static string Of(Degree degree) =>
        degree switch
        {
            Degree.None => "Chưa qua đào tạo",
            Degree.Intermediate => "Trung cấp",
            Degree.College => "Cao đẳng",
            Degree.University => "Đại học",
            Degree.Master => "Thạc sĩ",
            Degree.Doctor => "Tiến sĩ",
            _ => throw new UnreachableException($"Degree {degree}"),
        };

    public static string Of(Sex sex) => sex == Sex.Male ? "Nam" : "Nữ";

    public static string Of(SkillLevel level) =>
        level switch
        {
            SkillLevel.Able => "Làm được",
            SkillLevel.Good => "Thành thạo",
            _ => "Chuyên sâu",
        };

    public static string Of(PositionGroup group) =>
        group switch
        {
            PositionGroup.Leadership => "Lãnh đạo, quản lý cấp xã (CV 7415/BNV-CCVC)",
            PositionGroup.Professional => "Chuyên môn cấp xã (CV 7415/BNV-CCVC)",
            PositionGroup.OtherCommune => "Cấp xã ngoài danh mục CV 7415",
            _ => "Sở, ngành",
        };

    /// <summary>Why somebody may not move, after "vì".</summary>
    public static string Of(string held) =>
        held switch
        {
            HoldRules.Pregnant => "mang thai",
            HoldRules.SmallChild => "nuôi con dưới 36 tháng tuổi",
            HoldRules.Discipline => "trong thời hạn kỷ luật",
            HoldRules.NearRetirement => "gần tuổi nghỉ hưu",
            HoldRules.NotListed => "không có trong danh sách cử biệt phái của sở, ngành",
            HoldRules.Leaving => "nghỉ theo chế độ",
            _ => "đang có quyết định khác",
        };

    public static string Of(PassedWhy why) =>
        why switch
        {
            PassedWhy.Held => "chưa được điều động, biệt phái (mang thai, con nhỏ, kỷ luật, gần nghỉ hưu hoặc đang có quyết định)",
            PassedWhy.Refused => "đã có lý do không đến đơn vị này",
            PassedWhy.SenderAtMinimum => "nơi cử ở mức tối thiểu hoặc chính nơi đó đang thiếu",
            PassedWhy.UnitLimit => "nơi cử đã hết số người được cử",
            PassedWhy.PlanLimit => "phương án đã hết số lượt loại này",
            PassedWhy.UsedElsewhere => "được dùng ở nơi cần hơn",
            PassedWhy.Farther => "được, nhưng xa hơn",
            PassedWhy.ShortAtHome => "nơi đang công tác cũng thiếu chuyên môn này",
            PassedWhy.OtherBlock => "thuộc khối khác (Đảng, đoàn thể; chính quyền; quân sự)",
            PassedWhy.Untrained => "làm được nhưng không được đào tạo đúng chuyên môn",
            PassedWhy.Forbidden => "người lập phương án loại ra",
            _ => throw new UnreachableException($"Why {why}"),
        };

    public static string Of(StaffBlock block) =>
        block switch
        {
            StaffBlock.Party => "Đảng, Mặt trận, đoàn thể",
            StaffBlock.Military => "Quân sự",
            _ => "Chính quyền",
        };
}
