using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Cover;

/// <summary>Every reason said about stand-ins.</summary>
internal static class CoverRefusals
{
    public static Refusal NotYours { get; } =
        new(
            "support.cover-not-yours",
            "Vị trí đang dùng không làm được việc này. Người ở Một cửa đề xuất, lãnh đạo đơn vị duyệt; chuyển cho đúng người."
        );

    public static Refusal Own { get; } =
        new(
            "support.cover-own",
            "Người vắng, người thay và người đã đề xuất không tự duyệt, kể cả bằng vị trí khác. Lãnh đạo khác của đơn vị duyệt."
        );

    public static Refusal NotFound { get; } =
        new("support.absence-not-found", "Không có lần vắng mặt này trong phạm vi của bạn. Mở lại danh sách.");

    public static Refusal SeatMissing { get; } =
        new("support.absence-seat", "Người vắng phải đang giữ vị trí Một cửa của đơn vị. Chọn trong danh sách.", "Seat");

    public static Refusal KindMissing { get; } =
        new("support.absence-kind", "Chưa chọn lý do vắng. Chọn một lý do trong danh sách.", "Kind");

    public static Refusal DaysWrong { get; } =
        new("support.absence-days", "Ngày đi từ hôm nay trở đi, ngày về không trước ngày đi và trong 180 ngày. Nhập lại hai ngày.", "To");

    public static Refusal NoteLong { get; } = new("support.absence-note", "Ghi chú dài quá 300 ký tự. Viết gọn lại.", "Note");

    public static Refusal NoWorkingDay { get; } =
        new(
            "support.absence-no-day",
            "Từ ngày đi đến ngày về không có ngày làm việc nào nên không cần người thay. Kiểm tra lại ngày.",
            "To"
        );

    public static Refusal CoversHimself { get; } =
        new("support.covers-himself", "Người vắng không tự thay mình. Chọn người khác.", "Cover");

    public static Refusal CoverMissing { get; } =
        new(
            "support.cover-missing",
            "Người thay phải đang giữ vị trí Một cửa của đơn vị. Chọn trong danh sách, hoặc đề nghị Quản trị cấp vị trí Một cửa cho người được cử.",
            "Cover"
        );

    public static Refusal NobodyFree { get; } =
        new(
            "support.cover-nobody",
            "Không còn ai giữ được vị trí Một cửa trong những ngày đó. Đề nghị Quản trị cấp vị trí Một cửa cho người khác, hoặc tỉnh cử người."
        );

    public static Refusal State(CoverState state) =>
        new(
            "support.absence-state",
            $"Lần vắng mặt này đang “{CoverLabels.Of(state)}” nên không làm được việc đó. Tải lại trang để xem trạng thái mới."
        );

    public static Refusal AbsentAlready(DateOnly from, DateOnly to) =>
        new(
            "support.absent-already",
            $"Người này đã được ghi vắng từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}. Sửa ngày, hoặc thôi lần trước rồi ghi lại.",
            "From"
        );

    public static Refusal CoverAway(string name, DateOnly from, DateOnly to) =>
        new(
            "support.cover-away",
            $"{name} cũng vắng từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}. Chọn người khác.",
            "Cover"
        );

    public static Refusal CoverTaken(string name, string other) =>
        new("support.cover-taken", $"{name} đã thay {other} trong những ngày đó. Chọn người khác.", "Cover");

    public static Refusal PartWrong(DateOnly from, DateOnly to) =>
        new(
            "support.cover-days",
            $"Ngày thay phải trong những ngày vắng, từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}, còn ngày làm việc chưa tới. Nhập lại hai ngày.",
            "From"
        );

    public static Refusal CoveredAlready(CoverPart part) =>
        new("support.cover-already", $"{part.PersonName} đã được duyệt thay {part.Days}. Chọn những ngày khác.", "From");

    public static Refusal MoveWrong(DateOnly from) =>
        new(
            "support.absence-move",
            $"Ngày đi giữ {VietnameseFormat.Date(from)} hoặc từ hôm nay trở đi; ngày về từ hôm nay, không trước ngày đi và trong 180 ngày. Nhập lại; đã đi làm lại thì chọn “Thôi vắng mặt”.",
            "To"
        );
}
