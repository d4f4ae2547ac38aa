using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Territory;

/// <summary>Every reason this module says no.</summary>
internal static class TerritoryRefusals
{
    public static Refusal TitleMissing { get; } = new("territory.title-missing", "Chưa có chức danh. Nhập chức danh, tối đa 150 ký tự.", "Title");

    public static Refusal HolderMissing { get; } = new("territory.holder-missing", "Chưa có họ tên người giữ chức danh. Nhập họ tên, tối đa 100 ký tự.", "HolderName");

    public static Refusal FromMissing { get; } = new("territory.from-missing", "Chưa có ngày bắt đầu. Chọn ngày ghi trong quyết định.", "From");

    public static Refusal NotYours { get; } = new("territory.not-yours", "Đơn vị này ngoài phạm vi của vị trí đang dùng. Chọn đơn vị thuộc phạm vi hoặc chuyển vị trí.", "UnitPath");

    public static Refusal UnknownPost { get; } = new("territory.unknown-post", "Không còn chức danh này trong danh sách. Tải lại trang.");

    public static Refusal ClosureTimesMissing { get; } = new("territory.closure-times-missing", "Chưa đủ thời điểm bắt đầu và kết thúc ngừng làm việc. Nhập cả hai.", "ClosedFrom");

    public static Refusal ClosureEndsFirst { get; } = new("territory.closure-ends-first", "Thời điểm kết thúc phải sau thời điểm bắt đầu. Sửa một trong hai.", "ClosedTo");

    public static Refusal ClosureTooLong { get; } = new("territory.closure-too-long", "Một đợt ngừng làm việc không quá 60 ngày. Nhập đợt ngắn hơn rồi gia hạn khi cần.", "ClosedTo");

    public static Refusal ClosureReasonMissing { get; } = new("territory.closure-reason-missing", "Chưa có lý do ngừng làm việc. Nhập lý do, tối đa 500 ký tự.", "Reason");

    public static Refusal UnknownClosure { get; } = new("territory.unknown-closure", "Đợt ngừng làm việc này không còn hoặc đã hủy. Tải lại trang.");

    public static Refusal OutageKindMissing { get; } = new("territory.outage-kind-missing", "Chưa chọn loại sự cố. Chọn đường truyền, phần mềm hoặc điện.", "Kind");

    public static Refusal OutageStartMissing { get; } = new("territory.outage-start-missing", "Chưa có thời điểm bắt đầu sự cố. Nhập ngày và giờ.", "From");

    public static Refusal OutageStartsLater { get; } = new("territory.outage-starts-later", "Thời điểm bắt đầu sự cố ở tương lai. Nhập lúc sự cố đã xảy ra; ngừng có kế hoạch thì báo ở Lịch làm việc.", "From");

    public static Refusal OutageEndsLater { get; } = new("territory.outage-ends-later", "Thời điểm khắc phục ở tương lai. Để trống khi sự cố còn, rồi bấm “Kết thúc” khi xong.", "To");

    public static Refusal OutageWhatMissing { get; } = new("territory.outage-what-missing", "Chưa có diễn biến. Nhập điều đã xảy ra, tối đa 500 ký tự.", "What");

    public static Refusal UnknownOutage { get; } = new("territory.unknown-outage", "Không còn sự cố này trong danh sách. Tải lại trang.");

    public static Refusal OutageEndsFirst(DateTimeOffset from) => new("territory.outage-ends-first", $"Thời điểm khắc phục phải sau lúc bắt đầu {VietnameseFormat.Moment(from)}. Sửa một trong hai.", "To");

    public static Refusal OutageAlreadyEnded(DateTimeOffset at) => new("territory.outage-already-ended", $"Sự cố này đã khắc phục lúc {VietnameseFormat.Moment(at)}. Không cần làm lại.");

    public static Refusal OutageOverlaps(DateTimeOffset from, DateTimeOffset? to) => new(
        "territory.outage-overlaps", $"Đơn vị đã có sự cố cùng loại từ {VietnameseFormat.Moment(from)}{(to is { } end ? $" đến {VietnameseFormat.Moment(end)}" : ", chưa kết thúc")}. Sửa thời gian, hoặc kết thúc sự cố đó trước.", "From");

    public static Refusal DutiesTooLong(int length) => new("territory.duties-too-long", $"Phần phụ trách dài quá {VietnameseFormat.Number(length)} ký tự. Viết gọn lại.", "Duties");

    public static Refusal PostAlreadyEnded(DateOnly on) => new("territory.post-already-ended", $"Chức danh này đã kết thúc ngày {VietnameseFormat.Date(on)}. Không cần làm lại.");

    public static Refusal EndsBeforeStart(DateOnly from) => new("territory.ends-before-start", $"Ngày kết thúc trước ngày bắt đầu {VietnameseFormat.Date(from)}. Chọn ngày muộn hơn.", "To");
}
