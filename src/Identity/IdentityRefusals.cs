using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Identity;

/// <summary>Every reason why Identity says no.</summary>
internal static class IdentityRefusals
{
    /// <summary>One sentence for a wrong name and a wrong password, so that names cannot be found out.</summary>
    public static Refusal WrongCredentials { get; } = new("identity.wrong-credentials", "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra bộ gõ và phím Caps Lock rồi nhập lại.", "Password");

    public static Refusal NoSeat { get; } = new("identity.no-seat", "Tài khoản chưa được giao vị trí nào còn hiệu lực. Liên hệ quản trị của đơn vị.");

    public static Refusal WrongCode { get; } = new("identity.wrong-code", "Mã xác thực không đúng hoặc đã dùng. Chờ mã mới trên ứng dụng rồi nhập lại.", "Code");

    public static Refusal CodeExpired { get; } = new("identity.code-expired", "Đã quá 5 phút từ khi nhập mật khẩu. Đăng nhập lại từ đầu.");

    public static Refusal NotYourSeat { get; } = new("identity.not-your-seat", "Vị trí này không thuộc tài khoản của bạn hoặc đã hết hiệu lực. Chọn vị trí khác.");

    public static Refusal NotLocked { get; } = new("identity.not-locked", "Tài khoản này không bị khóa.");

    public static Refusal AlreadyClosed { get; } = new("identity.already-closed", "Tài khoản này đã ngừng sử dụng.");

    public static Refusal WrongOldPassword { get; } = new("identity.wrong-old-password", "Mật khẩu hiện tại không đúng. Nhập lại.", "OldPassword");

    public static Refusal WeakPassword { get; } = new("identity.weak-password", "Mật khẩu cần ít nhất 10 ký tự và không trùng tên đăng nhập. Nhập mật khẩu dài hơn.", "NewPassword");

    public static Refusal OutsideScope { get; } = new("identity.outside-scope", "Đơn vị này ngoài phạm vi quản trị của bạn. Chọn đơn vị trong phạm vi.", "UnitPath");

    public static Refusal RoleAbove { get; } = new("identity.role-above", "Quản trị của đơn vị này không giao được vai trò cấp tỉnh hoặc trung ương. Chọn vai trò khác.", "Role");

    public static Refusal NoSecretOffered { get; } = new("identity.no-secret-offered", "Chưa tạo khóa cho ứng dụng xác thực. Bấm “Thiết lập” trước.");

    public static Refusal NameTaken(string userName) => new("identity.name-taken", $"Tên đăng nhập “{userName}” đã có. Chọn tên khác.", "UserName");

    public static Refusal Locked(DateTimeOffset until) => new(
        "identity.locked", $"Tài khoản tạm khóa vì nhập sai nhiều lần. Thử lại sau {VietnameseFormat.Moment(until)} hoặc nhờ quản trị mở khóa.", "Password");
}
