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
            "Người đã làm cho bên giao không đếm, không ký cho bên nhận, kể cả bằng vị trí khác. Người khác của bên nhận làm."
        );

    public static Refusal ReceivedItself { get; } =
        new(
            "facility.received-itself",
            "Người đã làm cho bên nhận không đếm, không ký cho bên giao, kể cả bằng vị trí khác. Người khác của bên giao làm."
        );

    public static Refusal CountedItself { get; } =
        new("facility.counted-itself", "Người đã đếm cho một bên không ghi giảm, kể cả bằng vị trí khác. Người khác ghi quyết định.");

    public static Refusal LeaderSigns { get; } =
        new("facility.leader-signs", "Mỗi bên do lãnh đạo UBND cấp xã ký. Trình lãnh đạo ký biên bản.");

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

    /// <summary>What stands against a reason: nothing written, or too much.</summary>
    public static Refusal? Words(string? reason, int most) =>
        string.IsNullOrWhiteSpace(reason) ? ReasonMissing
        : reason.Trim().Length > most ? ReasonLong(reason.Trim().Length, most)
        : null;

    public static Refusal NothingWrittenOff { get; } =
        new("facility.nothing-written-off", "Dòng này chưa ghi giảm nên không có gì để bỏ. Tải lại trang để xem dòng.");

    public static Refusal WrittenOffStands { get; } =
        new("facility.written-off-stands", "Dòng đã ghi giảm theo quyết định nên không sửa, không xóa. Sở Tài chính bỏ ghi giảm trước.");

    public static Refusal HasWriteOffs { get; } =
        new(
            "facility.has-write-offs",
            "Dòng từng ghi giảm theo quyết định nên được giữ, không xóa, không chia hết. Sửa số lượng cho đúng."
        );

    public static Refusal WriteOffNotYours { get; } =
        new(
            "facility.write-off-not-yours",
            "Ghi giảm do Sở Tài chính hoặc Văn phòng UBND tỉnh ghi, người ngoài hai bên. Gửi quyết định cho Sở Tài chính."
        );

    public static Refusal DecisionFileMissing { get; } =
        new("facility.decision-file-missing", "Chưa có tệp quyết định ghi giảm. Đính kèm bản quyết định, PDF, JPEG hoặc PNG.", "File");

    public static Refusal NameMissing { get; } =
        new("facility.name-missing", "Chưa nhập tên tài sản, hồ sơ. Nhập tối đa 300 ký tự.", "Name");

    public static Refusal QuantityMissing { get; } =
        new("facility.quantity-missing", "Số lượng phải lớn hơn 0. Nhập lại, hoặc xóa dòng.", "Count");

    public static Refusal TextLong { get; } =
        new("facility.text-long", "Mã, đơn vị tính tối đa 60 ký tự; hiện trạng, nơi để, ghi chú tối đa 200. Viết ngắn lại.", "Note");

    public static Refusal QuantityBlank { get; } =
        new("facility.quantity-blank", "Chưa nhập số lượng. Nhập số, như 12 hoặc 12,5.", "Count");

    public static Refusal QuantityNegative { get; } =
        new("facility.quantity-negative", "Số lượng không được âm. Nhập từ 0 trở lên.", "Count");

    public static Refusal QuantityPower { get; } =
        new("facility.quantity-power", "Số lượng không viết dạng lũy thừa. Viết đủ số, như 1000.", "Count");

    public static Refusal QuantityLarge { get; } = new("facility.quantity-large", "Số lượng không quá 100.000.000. Nhập lại.", "Count");

    public static Refusal QuantityFine { get; } =
        new("facility.quantity-fine", "Số lượng có nhiều nhất hai chữ số thập phân. Nhập lại, như 12,5.", "Count");

    public static Refusal ValueLarge { get; } =
        new("facility.value-large", "Số tiền không quá 100.000.000.000.000 đồng. Nhập lại.", "Value");

    public static Refusal RemainingWrong { get; } =
        new("facility.remaining-wrong", "Giá trị còn lại lớn hơn nguyên giá. Sửa một trong hai số.", "Remaining");

    public static Refusal ReopenAsked { get; } =
        new("facility.reopen-asked", "Đã có đề nghị mở lại, đang chờ bên kia. Lãnh đạo bên kia đồng ý hoặc không.");

    public static Refusal ReopenNotAsked { get; } =
        new("facility.reopen-not-asked", "Chưa có đề nghị mở lại. Một bên đề nghị, ghi lý do, rồi bên kia đồng ý.");

    public static Refusal OwnReopen { get; } =
        new("facility.own-reopen", "Bên đã đề nghị mở lại không tự đồng ý. Lãnh đạo bên kia đồng ý hoặc không.");

    public static Refusal LeaderTakesBack { get; } =
        new("facility.leader-takes-back", "Lãnh đạo đã ký biên bản nên chỉ lãnh đạo của một bên thu hồi được. Trình lãnh đạo thu hồi.");

    public static Refusal ReasonMissing { get; } = new("facility.reason-missing", "Chưa ghi lý do. Ghi lý do, tối đa 500 ký tự.", "Reason");

    public static Refusal AnswersMissing { get; } =
        new("facility.answers-missing", "Chưa ghi ai chịu trách nhiệm về chênh lệch. Ghi họ tên, chức vụ, tối đa 200 ký tự.", "Answers");

    public static Refusal HasLines { get; } =
        new("facility.has-lines", "Danh mục đã có dòng nên không ghi “không có gì để bàn giao”. Đếm và bàn giao các dòng đó.");

    public static Refusal NoLines { get; } =
        new("facility.no-lines", "Danh mục chưa có dòng nào. Nhập danh mục, hoặc ghi “không có gì để bàn giao”.");

    public static Refusal NothingToWriteOff { get; } =
        new(
            "facility.nothing-to-write-off",
            "Dòng này không có chênh lệch nên không có gì để ghi giảm. Bên nhận đếm, ghi chênh lệch trước."
        );

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

    public static Refusal ReasonLong(int length, int most) =>
        new("facility.reason-long", $"Lý do dài {length} ký tự, tối đa {most}. Viết ngắn lại.", "Reason");

    public static Refusal OtherList(string receiver, ListState state) =>
        new(
            "facility.other-list",
            $"Danh mục của {receiver} đang ở bước “{HandoverLabels.Of(state)}” nên chưa nhận phần chia. {HandoverLabels.WayBack(state)}",
            "Parts"
        );

    public static Refusal NotWhole(string measure, string field) =>
        new("facility.not-whole", $"“{measure}” đếm bằng số nguyên. Nhập số nguyên, như 12.", field);

    public static Refusal WriteOffTooEarly(DateOnly begun) =>
        new(
            "facility.write-off-too-early",
            $"Quyết định ghi giảm không thể trước quyết định bàn giao ngày {VietnameseFormat.Date(begun)}. Nhập ngày ghi trên quyết định.",
            "On"
        );

    /// <summary>More received than the giver gave or a decision left.</summary>
    public static Refusal ReceivedTooMuch(HandoverItem item) =>
        new(
            "facility.count-wrong",
            $"Bên nhận đếm từ 0 đến {Quantity.Words(item.MostReceived)}: theo danh mục {Quantity.Words(item.Quantity)}, bên giao đếm "
                + $"{Quantity.Words(item.GiverCount ?? item.Quantity)}, đã ghi giảm {Quantity.Words(item.WrittenOff)}. "
                + "Thừa thì trả lại để bên giao đếm lại hoặc thêm dòng.",
            "Count"
        );

    public static Refusal StillOpen(int lines) =>
        new(
            "facility.still-open",
            $"Còn {VietnameseFormat.Number(lines)} dòng bên nhận chưa đếm. Mỗi dòng phải được nhận, ghi chênh lệch hoặc ghi giảm rồi mới lập biên bản."
        );

    public static Refusal StillToRecount(int lines) =>
        new(
            "facility.still-to-recount",
            $"Còn {VietnameseFormat.Number(lines)} dòng có chênh lệch trước khi trả lại, chưa đếm lại. Ghi số đếm của các dòng đó rồi đếm xong."
        );

    public static Refusal AlreadySigned(MinutesSide side) =>
        new("facility.already-signed", $"{HandoverLabels.Of(side)} đã ký biên bản này. Không cần ký lại.");

    public static Refusal CodeTwice(string code) =>
        new("facility.code-twice", $"Mã “{code}” đã có trong danh mục, có thể người khác vừa nhập. Tải tệp lên lại để xem dòng nào trùng.");

    public static Refusal CountWrong(long most) =>
        new(
            "facility.count-wrong",
            $"Số đếm từ 0 đến {Quantity.Words(most)} như danh mục. Thừa so với danh mục thì thêm một dòng mới, ghi lý do ở cột ghi chú.",
            "Count"
        );

    public static Refusal WriteOffWrong(long most) =>
        new(
            "facility.write-off-wrong",
            $"Số ghi giảm phải lớn hơn 0, không quá {Quantity.Words(most)} là phần chênh lệch. Nhập lại.",
            "Count"
        );

    public static Refusal SplitWrong(long most) =>
        new(
            "facility.split-wrong",
            $"Số chia cho các bên nhận khác phải lớn hơn 0 và cộng lại không quá {Quantity.Words(most)}. Nhập lại.",
            "Parts"
        );
}
