using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Letters;

/// <summary>Every reason why a letter is not registered or not moved.</summary>
internal static class LetterRefusals
{
    public static Refusal NotFound { get; } = new("letter.not-found", "Không có đơn này trong đơn vị. Mở lại từ sổ đơn thư.");

    public static Refusal NotYours { get; } = new("letter.not-yours", "Đơn do người của cơ quan đã nhận xử lý. Mở đơn của cơ quan mình.");

    public static Refusal LeaderSigns { get; } =
        new("letter.leader-signs", "Thụ lý, tạm đình chỉ, gia hạn, quyết định do lãnh đạo cơ quan ký. Trình lãnh đạo.");

    public static Refusal OfficerPrepares { get; } =
        new("letter.officer-prepares", "Việc này do chuyên viên, cán bộ tiếp nhận làm. Giao người thụ lý hồ sơ.");

    public static Refusal OwnProposal { get; } =
        new("letter.own-proposal", "Người đề xuất không tự quyết định. Để lãnh đạo khác quyết định.");

    public static Refusal SameUnit { get; } = new("letter.same-unit", "Đơn đang ở cơ quan này. Chọn cơ quan có thẩm quyền khác.", "Unit");

    public static Refusal UnitMissing { get; } = new("letter.unit", "Chưa chọn cơ quan có thẩm quyền. Chọn một xã, phường, sở.", "Unit");

    public static Refusal WordsMissing { get; } =
        new("letter.words", "Chưa ghi nội dung, hoặc quá 3.000 ký tự. Ghi lý do hoặc kết quả.", "Words");

    public static Refusal NumberMissing { get; } =
        new("letter.number", "Chưa ghi số văn bản, hoặc quá 60 ký tự. Nhập số, ký hiệu: 12/QĐ-UBND.", "Number");

    public static Refusal PaperNumberMissing { get; } =
        new(
            "letter.paper-number",
            "Văn bản ngày trước phải có số. Nhập số, ký hiệu đã đăng ký ở văn thư, hoặc chọn ngày hôm nay.",
            "Number"
        );

    public static Refusal WhyMissing { get; } =
        new("letter.why", "Chưa ghi vì sao ghi sau ngày văn bản, hoặc quá 300 ký tự. Ghi lý do, hoặc chọn ngày hôm nay.", "Why");

    public static Refusal TooLateToExtend { get; } =
        new("letter.extend-late", "Đã quá hạn giải quyết nên không thể kéo dài thời hạn. Ghi lý do quá hạn khi quyết định.");

    public static Refusal KindMissing { get; } =
        new("letter.kind", "Chưa chọn loại đơn. Chọn khiếu nại, kiến nghị hoặc yêu cầu thông tin.", "Kind");

    public static Refusal FieldMissing { get; } = new("letter.field", "Chưa chọn lĩnh vực. Chọn một lĩnh vực trong danh sách.", "Field");

    public static Refusal SenderMissing { get; } =
        new("letter.sender", "Chưa ghi người gửi đơn, hoặc quá 300 ký tự. Đơn không có tên thì ghi “không ghi tên”.", "SenderName");

    public static Refusal AddressLong { get; } = new("letter.address", "Địa chỉ dài quá 300 ký tự. Rút gọn.", "SenderAddress");

    public static Refusal ContentMissing { get; } =
        new("letter.content", "Chưa tóm tắt nội dung đơn, hoặc quá 3.000 ký tự. Tóm tắt nội dung.", "Content");

    public static Refusal People { get; } = new("letter.people", "Số người từ 1 đến 10.000. Nhập lại số người ký đơn.", "People");

    public static Refusal SecondOnlyComplaint { get; } =
        new("letter.second", "Chỉ khiếu nại có lần hai và khiếu nại kỷ luật. Bỏ chọn, hoặc chọn loại đơn khiếu nại.", "Kind");

    public static Refusal ReceivedOn { get; } =
        new("letter.received", "Ngày nhận đơn trong một năm qua, đến hôm nay. Sửa ngày nhận.", "ReceivedOn");

    public static Refusal PlaceMissing { get; } = new("letter.place", "Chưa chọn xã, phường của vụ việc. Chọn trong danh sách.", "Place");

    public static Refusal StoppedAfterDue(DateOnly due) =>
        new(
            "letter.stopped-after-due",
            $"Đơn đã quá hạn {VietnameseFormat.Date(due)}; tạm đình chỉ ghi lùi không xóa được quá hạn. Chọn ngày hôm nay.",
            "On"
        );

    public static Refusal DayWrong(DateOnly from) =>
        new("letter.day", $"Ngày văn bản từ {VietnameseFormat.Date(from)} (bước trước) đến hôm nay. Sửa ngày.", "On");

    public static Refusal LooksLikeDenunciation(string words) =>
        new(
            "letter.denunciation",
            $"Nội dung có chữ “{words}”. Nếu là tố cáo, vào sổ tố cáo (/to-cao) để giữ bí mật; nếu không, chọn “Không phải tố cáo”.",
            "Content"
        );

    public static Refusal WrongState(string state) =>
        new("letter.state", $"Đơn đang ở trạng thái “{state}”, chưa thể làm việc này. Mở lại đơn để xem việc có thể làm.");
}
