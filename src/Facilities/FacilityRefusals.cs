using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities;

/// <summary>Every reason this module says no.</summary>
internal static class FacilityRefusals
{
    public static Refusal NotFound { get; } =
        new("facility.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NotYours { get; } =
        new(
            "facility.not-yours",
            "Vị trí đang dùng không làm được việc này. Bên giao lập danh mục, đếm; bên nhận đếm, lãnh đạo bên nhận ký. Chuyển cho đúng bên."
        );

    public static Refusal GaveItself { get; } =
        new(
            "facility.gave-itself",
            "Người đã đếm cho bên giao không đếm, không ký cho bên nhận, kể cả bằng vị trí khác. Người khác của bên nhận làm."
        );

    public static Refusal ReceivedItself { get; } =
        new("facility.received-itself", "Người đã đếm cho bên nhận không ký cho bên giao. Người khác của bên giao ký.");

    public static Refusal CountedItself { get; } =
        new("facility.counted-itself", "Người đã đếm cho bên nhận không tự ghi giảm. Lãnh đạo khác hoặc Sở Tài chính ghi quyết định.");

    public static Refusal LeaderSigns { get; } =
        new("facility.leader-signs", "Bên nhận do lãnh đạo UBND cấp xã ký. Trình lãnh đạo ký biên bản.");

    public static Refusal BegunAlready { get; } =
        new("facility.begun-already", "Tỉnh đã mở đợt bàn giao cho mọi đơn vị cũ. Xem bảng theo dõi bàn giao.");

    public static Refusal DecisionNumberMissing { get; } =
        new(
            "facility.decision-number-missing",
            "Chưa nhập số, ký hiệu quyết định. Nhập như trên văn bản, ví dụ 1234/QĐ-UBND, tối đa 60 ký tự.",
            "Number"
        );

    public static Refusal DecisionDateWrong { get; } =
        new("facility.decision-date-wrong", "Ngày quyết định để trống hoặc ở sau hôm nay. Nhập ngày ghi trên quyết định.", "On");

    public static Refusal ReasonMissing { get; } = new("facility.reason-missing", "Chưa ghi lý do. Ghi lý do, tối đa 500 ký tự.", "Reason");

    public static Refusal AnswersMissing { get; } =
        new("facility.answers-missing", "Chưa ghi ai chịu trách nhiệm về chênh lệch. Ghi họ tên, chức vụ, tối đa 200 ký tự.", "Answers");

    public static Refusal HasLines { get; } =
        new("facility.has-lines", "Danh mục đã có dòng nên không ghi “không có gì để bàn giao”. Đếm và bàn giao các dòng đó.");

    public static Refusal NoLines { get; } =
        new("facility.no-lines", "Danh mục chưa có dòng nào. Nhập danh mục, hoặc ghi “không có gì để bàn giao”.");

    public static Refusal NothingToWriteOff { get; } =
        new("facility.nothing-to-write-off", "Mọi thứ ở dòng này đã nhận hoặc đã ghi giảm. Không còn gì để ghi giảm; xem lại dòng.");

    public static Refusal SplitCounted { get; } =
        new("facility.split-counted", "Dòng đã đếm nên không chia được nữa. Bên nhận trả lại danh mục, rồi chia trước khi đếm.");

    public static Refusal NoOtherReceiver { get; } =
        new("facility.no-other-receiver", "Đơn vị cũ chỉ có một đơn vị kế thừa nên không chia. Bàn giao cả dòng cho đơn vị đó.");

    public static Refusal MinutesClosed { get; } =
        new("facility.minutes-closed", "Biên bản đã đủ chữ ký hoặc đã thu hồi. Tải lại trang để xem biên bản đang chờ ký.");

    public static Refusal OtherContent { get; } =
        new("facility.other-content", "Nội dung biên bản không phải bản vừa xem. Mở lại biên bản, đọc rồi ký.");

    public static Refusal SignedOtherSide { get; } =
        new("facility.signed-other-side", "Một người chỉ ký một bên của biên bản. Người khác ký bên này.");

    public static Refusal SiteNotYours { get; } =
        new(
            "facility.site-not-yours",
            "Vị trí đang dùng không làm được việc này. Đơn vị quản lý trụ sở đề xuất; lãnh đạo Sở Tài chính hoặc lãnh đạo tỉnh quyết định."
        );

    public static Refusal OwnPlan { get; } =
        new("facility.own-plan", "Người đề xuất phương án không tự quyết định, kể cả bằng vị trí khác. Người khác ghi quyết định.");

    public static Refusal StillUsed { get; } =
        new(
            "facility.still-used",
            "Trụ sở đang có cơ quan làm việc nên chưa thể ghi “dôi dư”. Ghi nơi làm việc mới trước: sửa số người, số quầy về 0."
        );

    public static Refusal SurplusHasPeople { get; } =
        new(
            "facility.surplus-has-people",
            "Trụ sở đang ghi dôi dư mà lại có người, có quầy. Đưa vào sử dụng lại trước, hoặc ghi 0.",
            "People"
        );

    public static Refusal PlanMissing { get; } = new("facility.plan-missing", "Chưa chọn phương án. Chọn một phương án.", "Plan");

    public static Refusal PlanDueWrong { get; } =
        new("facility.plan-due-wrong", "Hạn thực hiện để trống hoặc trước ngày quyết định. Nhập lại.", "DueOn");

    public static Refusal DoneDateWrong { get; } =
        new("facility.done-date-wrong", "Ngày xử lý xong phải từ ngày quyết định đến hôm nay. Nhập lại.", "On");

    public static Refusal SiteUnitWrong { get; } =
        new("facility.site-unit-wrong", "Đơn vị này ngoài phạm vi của vị trí đang dùng. Chọn đơn vị của mình.", "Unit");

    public static Refusal SiteNameMissing { get; } =
        new("facility.site-name-missing", "Chưa nhập tên trụ sở. Nhập tối đa 200 ký tự.", "Name");

    public static Refusal SiteNameTwice { get; } =
        new("facility.site-name-twice", "Đơn vị đã có trụ sở tên này. Sửa trụ sở đó, hoặc đặt tên khác.", "Name");

    public static Refusal SiteAddressMissing { get; } =
        new("facility.site-address-missing", "Chưa nhập địa chỉ. Nhập tối đa 300 ký tự.", "Address");

    public static Refusal SitePlaceWrong { get; } =
        new(
            "facility.site-place-wrong",
            "Tọa độ phải đủ cả kinh độ (102 đến 118) và vĩ độ (6 đến 24), như 105,319 và 20,873. Nhập lại, hoặc để trống cả hai.",
            "Longitude"
        );

    public static Refusal SiteAreaWrong { get; } =
        new("facility.site-area-wrong", "Diện tích sàn phải lớn hơn 0, không quá 1.000.000 m². Nhập lại, không tính gara.", "Area");

    public static Refusal SiteOfficesLong { get; } =
        new("facility.site-offices-long", "Cơ quan làm việc ghi tối đa 300 ký tự. Viết ngắn lại.", "Offices");

    public static Refusal SiteCountWrong { get; } =
        new("facility.site-count-wrong", "Số người, số quầy, số ghế từ 0 đến 5.000. Nhập lại.", "People");

    public static Refusal PhotosFull { get; } = new("facility.photos-full", "Trụ sở đã có 12 ảnh. Dùng các ảnh đang có.", "Photo");

    public static Refusal SiteYearWrong(int today) =>
        new("facility.site-year-wrong", $"Năm xây dựng từ 1880 đến {today}. Nhập lại, hoặc để trống.", "Year");

    public static Refusal SiteState(Sites.SiteState state) =>
        new(
            "facility.site-state",
            $"Trụ sở đang ở trạng thái “{Sites.SiteLabels.Of(state)}” nên chưa làm được việc này. Tải lại trang để xem trạng thái."
        );

    public static Refusal WrongState(ListState state) =>
        new(
            "facility.wrong-state",
            $"Danh mục đang ở bước “{HandoverLabels.Of(state)}” nên chưa làm được việc này. Tải lại trang để xem bước hiện tại."
        );

    public static Refusal StillOpen(int lines) =>
        new(
            "facility.still-open",
            $"Còn {VietnameseFormat.Number(lines)} dòng bên nhận chưa đếm. Mỗi dòng phải được nhận, ghi chênh lệch hoặc ghi giảm rồi mới lập biên bản."
        );

    public static Refusal AlreadySigned(MinutesSide side) =>
        new("facility.already-signed", $"{HandoverLabels.Of(side)} đã ký biên bản này. Không cần ký lại.");

    public static Refusal CodeTwice(string code) =>
        new("facility.code-twice", $"Mã “{code}” đã có trong danh mục, có thể người khác vừa nhập. Tải tệp lên lại để xem dòng nào trùng.");

    public static Refusal CountWrong(long most) =>
        new(
            "facility.count-wrong",
            $"Số đếm từ 0 đến {Quantity.Words(most)} như danh mục. Thừa so với danh mục thì bên giao thêm một dòng mới.",
            "Count"
        );

    public static Refusal WriteOffWrong(long most) =>
        new(
            "facility.write-off-wrong",
            $"Số ghi giảm phải lớn hơn 0, không quá {Quantity.Words(most)} là phần chưa nhận. Nhập lại.",
            "Count"
        );

    public static Refusal SplitWrong(long most) =>
        new(
            "facility.split-wrong",
            $"Số chia cho các bên nhận khác phải lớn hơn 0 và cộng lại không quá {Quantity.Words(most)}. Nhập lại.",
            "Parts"
        );
}
