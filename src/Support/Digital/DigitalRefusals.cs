using ThongSuot.Platform.Results;

namespace ThongSuot.Support.Digital;

/// <summary>Every reason said about community digital teams.</summary>
internal static class DigitalRefusals
{
    public static Refusal NotYours { get; } =
        new("support.team-not-yours", "Chỉ người của xã, phường ghi tổ công nghệ số của mình. Dùng vị trí của xã, phường đó.");

    public static Refusal NotFound { get; } = new("support.team-not-found", "Không có tổ này trong phạm vi của bạn. Mở lại danh sách tổ.");

    public static Refusal HamletTwice { get; } =
        new("support.hamlet-twice", "Thôn, tổ dân phố này đã có tổ công nghệ số. Mở tổ đó để sửa.", "Hamlet");

    public static Refusal MembersLong { get; } =
        new("support.members-long", "Danh sách thành viên dài quá 600 ký tự. Ghi họ tên, mỗi người một dòng.", "Members");

    public static Refusal DayWrong { get; } = new("support.visit-day", "Ngày hoạt động từ 60 ngày trước đến hôm nay. Nhập lại ngày.", "On");

    public static Refusal CountWrong { get; } = new("support.visit-count", "Mỗi số lượt từ 0 đến 2.000. Nhập lại.", "Filing");

    public static Refusal NothingDone { get; } =
        new("support.visit-nothing", "Chưa ghi lượt hỗ trợ nào. Ghi ít nhất một số lượt.", "Filing");

    public static Refusal Twice { get; } =
        new(
            "support.visit-twice",
            "Ngày này tổ đã ghi một buổi đúng những số đó. Xem lại danh sách buổi; là buổi khác thì đánh dấu “Là buổi khác” rồi ghi lại.",
            "NotTwice"
        );

    public static Refusal NoteLong { get; } = new("support.visit-note", "Ghi chú dài quá 500 ký tự. Viết gọn lại.", "Note");
}
