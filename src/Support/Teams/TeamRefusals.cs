using ThongSuot.Platform.Results;

namespace ThongSuot.Support.Teams;

/// <summary>Every reason said about rapid teams and their roster.</summary>
internal static class TeamRefusals
{
    public static Refusal NotYours { get; } =
        new("support.roster-not-yours", "Lãnh đạo cơ quan, Văn phòng UBND tỉnh xếp người của tổ. Chuyển cho đúng người.");

    public static Refusal MemberNotFound { get; } =
        new("support.member-not-found", "Không có người này trong tổ bạn phụ trách. Mở lại lịch trực.", "Member");

    public static Refusal SeatWrong { get; } =
        new("support.member-seat", "Người của tổ phải đang làm việc tại cơ quan và được trả lời sự cố. Chọn trong danh sách.", "Seat");

    public static Refusal PhoneMissing { get; } =
        new("support.member-phone", "Chưa ghi số điện thoại. Ghi số gọi được khi trực, tối đa 20 ký tự.", "Phone");

    public static Refusal SkillMissing { get; } =
        new("support.member-skill", "Chưa chọn việc làm được. Chọn ít nhất một: đường truyền, phần mềm, điện.", "Line");

    public static Refusal BaseMissing { get; } =
        new("support.member-base", "Chưa chọn nơi đóng. Chọn xã, phường người này làm việc.", "Base");

    public static Refusal MemberLeft { get; } = new("support.member-left", "Người này đã thôi tham gia tổ. Thêm lại nếu cần.");

    public static Refusal DaysWrong { get; } =
        new(
            "support.on-call-days",
            "Ngày trực từ hôm nay trở đi, ngày cuối không trước ngày đầu và trong 31 ngày. Nhập lại hai ngày.",
            "To"
        );

    public static Refusal StillHas(string name, IReadOnlyList<string> codes) =>
        new(
            "support.member-still-has",
            $"{name} còn giữ {codes.Count} sự cố chưa xong: {string.Join(", ", codes.Take(5))}{(codes.Count > 5 ? "…" : string.Empty)}. Mở từng sự cố ở “Báo sự cố”, bấm “Chuyển người khác”, rồi làm lại."
        );
}
