using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Territory;

/// <summary>Every reason this module says no.</summary>
internal static class TerritoryRefusals
{
    public static Refusal TitleMissing { get; } =
        new("territory.title-missing", "Chưa có chức danh. Nhập chức danh, tối đa 150 ký tự.", "Title");

    public static Refusal HolderMissing { get; } =
        new("territory.holder-missing", "Chưa có họ tên người giữ chức danh. Nhập họ tên, tối đa 100 ký tự.", "HolderName");

    public static Refusal FromMissing { get; } =
        new("territory.from-missing", "Chưa có ngày bắt đầu. Chọn ngày ghi trong quyết định.", "From");

    public static Refusal NotYours { get; } =
        new(
            "territory.not-yours",
            "Đơn vị này ngoài phạm vi của vị trí đang dùng. Chọn đơn vị thuộc phạm vi hoặc chuyển vị trí.",
            "UnitPath"
        );

    public static Refusal UnknownPost { get; } = new("territory.unknown-post", "Không còn chức danh này trong danh sách. Tải lại trang.");

    public static Refusal ClosureTimesMissing { get; } =
        new("territory.closure-times-missing", "Chưa đủ thời điểm bắt đầu và kết thúc ngừng làm việc. Nhập cả hai.", "ClosedFrom");

    public static Refusal ClosureEndsFirst { get; } =
        new("territory.closure-ends-first", "Thời điểm kết thúc phải sau thời điểm bắt đầu. Sửa một trong hai.", "ClosedTo");

    public static Refusal ClosureTooLong { get; } =
        new("territory.closure-too-long", "Một đợt ngừng làm việc không quá 60 ngày. Nhập đợt ngắn hơn rồi gia hạn khi cần.", "ClosedTo");

    public static Refusal ClosureReasonMissing { get; } =
        new("territory.closure-reason-missing", "Chưa có lý do ngừng làm việc. Nhập lý do, tối đa 500 ký tự.", "Reason");

    public static Refusal UnknownClosure { get; } =
        new("territory.unknown-closure", "Đợt ngừng làm việc này không còn hoặc đã hủy. Tải lại trang.");

    public static Refusal OutageKindMissing { get; } =
        new("territory.outage-kind-missing", "Chưa chọn loại sự cố. Chọn đường truyền, phần mềm hoặc điện.", "Kind");

    public static Refusal OutageStartMissing { get; } =
        new("territory.outage-start-missing", "Chưa có thời điểm bắt đầu sự cố. Nhập ngày và giờ.", "From");

    public static Refusal OutageStartsLater { get; } =
        new(
            "territory.outage-starts-later",
            "Thời điểm bắt đầu sự cố ở tương lai. Nhập lúc sự cố đã xảy ra; ngừng có kế hoạch thì báo ở Lịch làm việc.",
            "From"
        );

    public static Refusal OutageEndsLater { get; } =
        new("territory.outage-ends-later", "Thời điểm khắc phục ở tương lai. Để trống khi sự cố còn, rồi bấm “Kết thúc” khi xong.", "To");

    public static Refusal OutageWhatMissing { get; } =
        new("territory.outage-what-missing", "Chưa có diễn biến. Nhập điều đã xảy ra, tối đa 500 ký tự.", "What");

    public static Refusal OutageReasonMissing { get; } =
        new("territory.outage-reason-missing", "Chưa ghi vì sao sửa. Ghi vài chữ, tối đa 500 ký tự.", "Reason");

    public static Refusal OutageSystemMissing { get; } =
        new(
            "territory.outage-system-missing",
            "Lỗi phần mềm thì chọn hệ thống bị lỗi để trang trạng thái tính đúng. Chọn trong danh sách, hoặc “Chưa rõ hệ thống”.",
            "System"
        );

    public static Refusal NotYourOutage { get; } =
        new("territory.not-your-outage", "Người đã ghi, lãnh đạo đơn vị hoặc Văn phòng UBND tỉnh sửa được. Chuyển cho đúng người.");

    public static Refusal OutageLate(int days) =>
        new(
            "territory.outage-late",
            $"Sự cố bắt đầu trước hơn {days} ngày thì ghi vì sao ghi muộn, tối đa 500 ký tự. Ghi lý do, hoặc nhập lại lúc bắt đầu.",
            "Late"
        );

    public static Refusal UnknownOutage { get; } = new("territory.unknown-outage", "Không còn sự cố này trong danh sách. Tải lại trang.");

    public static Refusal DayMissing { get; } = new("territory.day-missing", "Chưa có ngày. Chọn ngày theo văn bản.", "Day");

    public static Refusal DayNameMissing { get; } =
        new("territory.day-name-missing", "Chưa có tên ngày. Nhập như “Nghỉ hoán đổi Quốc khánh”, tối đa 200 ký tự.", "Name");

    public static Refusal DayKindMissing { get; } = new("territory.day-kind-missing", "Chưa chọn loại ngày. Chọn một loại.", "Kind");

    public static Refusal CalendarDocumentMissing { get; } =
        new("territory.calendar-document-missing", "Chưa có văn bản. Nhập số, ký hiệu và ngày của văn bản, tối đa 300 ký tự.", "Document");

    public static Refusal NothingToConfirm(int year) =>
        new("territory.nothing-to-confirm", $"Năm {year} không còn ngày tạm tính nào. Sửa từng ngày nếu cần.");

    public static Refusal UnknownDay { get; } = new("territory.unknown-day", "Ngày này không còn trong lịch của tỉnh. Tải lại trang.");

    public static Refusal DayRange(int most) =>
        new(
            "territory.day-range",
            $"Khoảng ngày phải từ ngày đầu đến ngày cuối, không quá {most} ngày. Sửa một trong hai ngày.",
            "LastDay"
        );

    public static Refusal AlreadyWorked(DateOnly day) =>
        new(
            "territory.already-worked",
            $"Ngày {VietnameseFormat.Date(day)} vốn là ngày làm việc, không phải làm bù. Chọn ngày nghỉ.",
            "Day"
        );

    public static Refusal HoursFromMissing { get; } =
        new("territory.hours-from-missing", "Chưa có ngày bắt đầu áp dụng giờ làm việc. Chọn ngày theo văn bản.", "HoursFrom");

    public static Refusal HoursEndFirst { get; } =
        new("territory.hours-end-first", "Ngày hết áp dụng phải sau ngày bắt đầu. Sửa một trong hai ngày.", "HoursTo");

    public static Refusal HoursNameMissing { get; } =
        new("territory.hours-name-missing", "Chưa có tên giờ làm việc. Nhập như “Giờ mùa hè”, tối đa 200 ký tự.", "HoursName");

    public static Refusal NoHours { get; } =
        new("territory.no-hours", "Chưa có ngày nào làm việc. Nhập giờ ít nhất cho thứ Hai đến thứ Sáu.", "Weekdays");

    public static Refusal BadHours(string field) =>
        new(
            "territory.bad-hours",
            "Giờ chưa đúng. Ghi các khoảng cách nhau một dấu cách, như 07:30-11:30 13:00-17:00; mỗi khoảng từ 30 phút, mỗi ngày không quá 12 giờ.",
            field
        );

    public static Refusal OutageEndsFirst(DateTimeOffset from) =>
        new(
            "territory.outage-ends-first",
            $"Thời điểm khắc phục phải sau lúc bắt đầu {VietnameseFormat.Moment(from)}. Sửa một trong hai.",
            "To"
        );

    public static Refusal OutageAlreadyEnded(DateTimeOffset at) =>
        new("territory.outage-already-ended", $"Sự cố này đã khắc phục lúc {VietnameseFormat.Moment(at)}. Không cần làm lại.");

    public static Refusal OutageOverlaps(DateTimeOffset from, DateTimeOffset? to) =>
        new(
            "territory.outage-overlaps",
            $"Đơn vị đã có sự cố cùng loại từ {VietnameseFormat.Moment(from)}{(to is { } end ? $" đến {VietnameseFormat.Moment(end)}" : ", chưa kết thúc")}. Sửa thời gian, hoặc kết thúc sự cố đó trước.",
            "From"
        );

    public static Refusal DutiesTooLong(int length) =>
        new("territory.duties-too-long", $"Phần phụ trách dài quá {VietnameseFormat.Number(length)} ký tự. Viết gọn lại.", "Duties");

    public static Refusal PostAlreadyEnded(DateOnly on) =>
        new("territory.post-already-ended", $"Chức danh này đã kết thúc ngày {VietnameseFormat.Date(on)}. Không cần làm lại.");

    public static Refusal EndsBeforeStart(DateOnly from) =>
        new("territory.ends-before-start", $"Ngày kết thúc trước ngày bắt đầu {VietnameseFormat.Date(from)}. Chọn ngày muộn hơn.", "To");

    public static Refusal NotYourCentre { get; } =
        new("territory.not-your-centre", "Nơi tiếp nhận này không thuộc phạm vi của bạn. Chọn nơi tiếp nhận trong danh sách.", "UnitPath");

    public static Refusal AddressMissing { get; } =
        new("territory.address-missing", "Chưa có địa chỉ. Nhập số nhà, đường, thôn hoặc tổ dân phố; tối đa 300 ký tự.", "Address");

    public static Refusal BadContactPhone { get; } =
        new(
            "territory.bad-contact-phone",
            "Điện thoại chưa đúng. Chỉ ghi chữ số và dấu cách, phẩy, gạch, ngoặc; tối đa 60 ký tự.",
            "Phone"
        );

    public static Refusal ContactHoursTooLong { get; } =
        new("territory.contact-hours-too-long", "Ghi chú giờ làm việc dài quá 200 ký tự. Viết gọn lại.", "Hours");

    public static Refusal ContactFromMissing { get; } =
        new("territory.contact-from-missing", "Chưa chọn ngày áp dụng. Chọn ngày bắt đầu dùng địa chỉ, điện thoại này.", "From");
}
