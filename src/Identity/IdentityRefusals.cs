using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Identity;

/// <summary>Every reason why Identity says no.</summary>
internal static class IdentityRefusals
{
    /// <summary>One sentence for a wrong name and a wrong password, so that names cannot be found out.</summary>
    public static Refusal WrongCredentials { get; } =
        new(
            "identity.wrong-credentials",
            "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra bộ gõ và phím Caps Lock rồi nhập lại.",
            "Password"
        );

    public static Refusal NoSeat { get; } =
        new("identity.no-seat", "Tài khoản chưa được giao vị trí nào còn hiệu lực. Liên hệ quản trị của đơn vị.");

    public static Refusal WrongCode { get; } =
        new("identity.wrong-code", "Mã xác thực không đúng hoặc đã dùng. Chờ mã mới trên ứng dụng rồi nhập lại.", "Code");

    public static Refusal CodeExpired { get; } = new("identity.code-expired", "Đã quá 5 phút từ khi nhập mật khẩu. Đăng nhập lại từ đầu.");

    public static Refusal NotYourSeat { get; } =
        new("identity.not-your-seat", "Vị trí này không thuộc tài khoản của bạn hoặc đã hết hiệu lực. Chọn vị trí khác.");

    public static Refusal NotLocked { get; } = new("identity.not-locked", "Tài khoản này không bị khóa.");

    public static Refusal AlreadyClosed { get; } = new("identity.already-closed", "Tài khoản này đã ngừng sử dụng.");

    public static Refusal WrongOldPassword { get; } =
        new("identity.wrong-old-password", "Mật khẩu hiện tại không đúng. Nhập lại.", "OldPassword");

    public static Refusal WeakPassword { get; } =
        new("identity.weak-password", "Mật khẩu cần ít nhất 10 ký tự và không trùng tên đăng nhập. Nhập mật khẩu dài hơn.", "NewPassword");

    public static Refusal SamePassword { get; } =
        new("identity.same-password", "Mật khẩu mới trùng mật khẩu hiện tại. Nhập mật khẩu khác.", "NewPassword");

    public static Refusal TotpOnAlready { get; } =
        new("identity.totp-on-already", "Mã xác thực đang bật. Tắt bằng mật khẩu và mã trước khi thiết lập lại.");

    public static Refusal OutsideScope { get; } =
        new("identity.outside-scope", "Đơn vị này ngoài phạm vi quản trị của bạn. Chọn đơn vị trong phạm vi.", "UnitPath");

    public static Refusal RoleAbove { get; } =
        new("identity.role-above", "Quản trị của đơn vị này không giao được vai trò cấp tỉnh hoặc trung ương. Chọn vai trò khác.", "Role");

    public static Refusal AbsentMissing { get; } =
        new("identity.absent-missing", "Người vắng phải là chuyên viên của đơn vị. Chọn trong danh sách.", "Seat");

    public static Refusal StandInMissing { get; } =
        new("identity.stand-in-missing", "Người làm thay phải là một chuyên viên khác của cùng đơn vị. Chọn trong danh sách.", "StandIn");

    public static Refusal StandInAway(string name) =>
        new("identity.stand-in-away", $"{name} cũng vắng trong những ngày này. Chọn người khác, hoặc sửa ngày.", "StandIn");

    public static Refusal AbsenceDays { get; } =
        new("identity.absence-days", "Ngày về phải từ ngày đi trở đi và trong 180 ngày. Nhập lại hai ngày.", "To");

    public static Refusal AbsencePast { get; } = new("identity.absence-past", "Ngày bắt đầu đã qua. Chọn từ hôm nay trở đi.", "From");

    public static Refusal AbsentAlready { get; } =
        new("identity.absent-already", "Người này đã có người làm thay trong những ngày đó. Thôi lần trước rồi ghi lại.", "From");

    public static Refusal AbsenceGone { get; } =
        new("identity.absence-gone", "Việc làm thay này không còn chờ. Mở lại trang để xem danh sách hiện nay.");

    public static Refusal OwnAbsence { get; } =
        new("identity.own-absence", "Không tự đồng ý việc vắng mặt hoặc làm thay của chính mình. Đề nghị lãnh đạo khác.");

    public static Refusal NoSecretOffered { get; } =
        new("identity.no-secret-offered", "Chưa tạo khóa cho ứng dụng xác thực. Bấm “Thiết lập” trước.");

    public static Refusal BadUserName { get; } =
        new(
            "identity.bad-user-name",
            "Tên đăng nhập gồm 3–60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch. Nhập lại, ví dụ nguyenvana.auco.",
            "UserName"
        );

    public static Refusal PersonNameMissing { get; } =
        new("identity.person-name-missing", "Nhập họ tên người dùng, tối đa 100 ký tự.", "PersonName");

    public static Refusal RoleMissing { get; } = new("identity.role-missing", "Chưa chọn vai trò. Chọn vai trò trong danh sách.", "Role");

    public static Refusal TitleMissing { get; } =
        new("identity.title-missing", "Nhập chức danh như in trên giấy tờ, ví dụ Phó Chủ tịch UBND; tối đa 150 ký tự.", "Title");

    public static Refusal AccountNotFound { get; } =
        new("identity.account-not-found", "Không có tài khoản này đang dùng trong phạm vi quản trị của bạn.");

    public static Refusal SeatsElsewhere { get; } =
        new("identity.seats-elsewhere", "Tài khoản còn vị trí ở đơn vị ngoài phạm vi của bạn nên chỉ quản trị cấp trên làm được việc này.");

    public static Refusal OwnAccount { get; } =
        new("identity.own-account", "Không tự làm việc này với tài khoản của chính mình. Nhờ quản trị khác làm.");

    public static Refusal OwnProposal { get; } =
        new("identity.own-proposal", "Người đề nghị không tự xác nhận. Nhờ quản trị khác hoặc lãnh đạo đơn vị xác nhận.");

    public static Refusal ProposalGone { get; } =
        new(
            "identity.proposal-gone",
            "Đề nghị này không còn chờ xác nhận: đã được xác nhận, từ chối hoặc ngoài phạm vi của bạn. Tải lại trang để xem danh sách mới."
        );

    public static Refusal ProposedAlready { get; } =
        new("identity.proposed-already", "Việc này đã được đề nghị và đang chờ người thứ hai xác nhận. Xem ở trang Chờ xác nhận.");

    public static Refusal NoTotp { get; } = new("identity.no-totp", "Tài khoản này chưa bật mã xác thực.");

    public static Refusal ReasonMissing { get; } = new("identity.reason-missing", "Chưa nhập lý do. Ghi rõ để người sau biết.", "Reason");

    public static Refusal SeatAlready { get; } =
        new("identity.seat-already", "Tài khoản đã có vai trò này ở đơn vị này. Kết thúc vị trí cũ trước, hoặc chọn vai trò khác.", "Role");

    public static Refusal ClientNameMissing { get; } =
        new("identity.client-name-missing", "Nhập tên hệ thống kết nối, tối đa 100 ký tự.", "Name");

    public static Refusal ClientScopeMissing { get; } =
        new("identity.client-scope-missing", "Chưa chọn việc được làm. Chọn trong danh sách.", "ClientScope");

    public static Refusal NobodyWaitsForPassword { get; } =
        new(
            "identity.nobody-waits-for-password",
            "Không có ai chờ mật khẩu tạm. Người có vị trí đã xác nhận và chưa đổi mật khẩu mới được cấp theo danh sách."
        );

    public static Refusal PasswordsShown { get; } =
        new(
            "identity.passwords-shown",
            "Biểu mẫu này đã gửi và danh sách mật khẩu đã tải về một lần. Chưa giữ được tệp thì tải lại trang và tạo lại."
        );

    public static Refusal NoneConfirmed { get; } =
        new("identity.none-confirmed", "Không có vị trí nào chờ bạn xác nhận. Tải lại trang để xem danh sách mới.");

    public static Refusal ExpiryMissing { get; } =
        new("identity.expiry-missing", "Chưa chọn ngày hết hạn của khóa. Chọn một ngày trong 2 năm tới.", "ExpiresOn");

    public static Refusal AddressesTooLong { get; } =
        new("identity.addresses-too-long", "Danh sách địa chỉ dài quá 400 ký tự. Gộp thành dải địa chỉ, ví dụ 10.25.0.0/16.", "Addresses");

    public static Refusal ClientNotFound { get; } =
        new("identity.client-not-found", "Không có kết nối này trong phạm vi quản trị của bạn.");

    public static Refusal AlreadyRevoked { get; } = new("identity.already-revoked", "Khóa này đã thu hồi.");

    public static Refusal BadAddress(string part) =>
        new(
            "identity.bad-address",
            $"“{CleanText.CutTo(part, 60)}” không phải địa chỉ IP hoặc dải địa chỉ. Nhập như 203.113.0.7 hoặc 10.25.0.0/16, cách nhau dấu phẩy.",
            "Addresses"
        );

    public static Refusal ExpiryOutOfReach(DateOnly day, DateOnly last) =>
        new(
            "identity.expiry-out-of-reach",
            $"Ngày hết hạn {VietnameseFormat.Date(day)} đã qua hoặc quá xa. Chọn một ngày từ hôm nay đến {VietnameseFormat.Date(last)}.",
            "ExpiresOn"
        );

    public static Refusal RoleNotHere(string role, string unit) =>
        new("identity.role-not-here", $"{unit} không có vai trò {role}. Chọn vai trò khác, hoặc chọn lại đơn vị.", "Role");

    public static Refusal EndsBeforeItBegins(DateOnly from) =>
        new("identity.ends-before-it-begins", $"Ngày cuối phải từ ngày bắt đầu {VietnameseFormat.Date(from)}. Chọn ngày khác.");

    public static Refusal SeatEnded(DateOnly on) => new("identity.seat-ended", $"Vị trí này đã kết thúc ngày {VietnameseFormat.Date(on)}.");

    public static Refusal NameTaken(string userName) =>
        new("identity.name-taken", $"Tên đăng nhập “{userName}” đã có. Chọn tên khác.", "UserName");

    public static Refusal Locked(DateTimeOffset until) =>
        new(
            "identity.locked",
            $"Tài khoản tạm khóa vì nhập sai nhiều lần. Thử lại sau {VietnameseFormat.Moment(until)} hoặc nhờ quản trị mở khóa.",
            "Password"
        );

    public static Refusal NoProvince(string code) =>
        new("identity.no-province", $"Không có tỉnh, thành phố mã “{code}”. Nhập mã hai chữ số, ví dụ 25 (Phú Thọ).", "Province");
}
