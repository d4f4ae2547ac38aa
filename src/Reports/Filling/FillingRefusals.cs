using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>Why a unit's report is not taken.</summary>
internal static class FillingRefusals
{
    public static Refusal NotFound { get; } =
        new("unit-report.not-found", "Không tìm thấy báo cáo, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NothingChosen(string button) =>
        new(
            "unit-report.nothing-chosen",
            $"Chưa đánh dấu báo cáo nào. Đánh dấu ít nhất một đơn vị rồi bấm “{button} các báo cáo đã đánh dấu”."
        );

    public static Refusal NotAsked { get; } =
        new("unit-report.not-asked", "Yêu cầu báo cáo này không gửi đơn vị của vị trí đang dùng. Xem danh sách báo cáo phải nộp.");

    public static Refusal NotInForce { get; } =
        new("unit-report.not-in-force", "Yêu cầu báo cáo chưa có hiệu lực, đang tạm dừng hoặc đã kết thúc nên không phải nộp.");

    public static Refusal OtherUnit { get; } =
        new("unit-report.other-unit", "Báo cáo của đơn vị khác chỉ xem được. Mở báo cáo của đơn vị mình.");

    public static Refusal LeaderSigns { get; } = new("unit-report.leader-signs", "Lãnh đạo đơn vị ký và gửi báo cáo. Trình lãnh đạo ký.");

    public static Refusal AskerDecides { get; } =
        new("unit-report.asker-decides", "Cơ quan yêu cầu báo cáo nhận xét, duyệt hoặc trả lại. Liên hệ cơ quan đó.");

    public static Refusal AskersLeaderDecides { get; } =
        new(
            "unit-report.askers-leader-decides",
            "Lãnh đạo cơ quan yêu cầu duyệt, khóa báo cáo. Chuyên viên kiểm tra, trả lại hoặc báo lãnh đạo duyệt."
        );

    public static Refusal ReasonMissing { get; } =
        new("unit-report.reason-missing", "Chưa ghi lý do. Ghi lý do, tối đa 300 ký tự.", "Content");

    public static Refusal ReasonTooLong(int length) =>
        new(
            "unit-report.reason-too-long",
            $"Ý kiến, lý do dài {VietnameseFormat.Number(length)} ký tự. Rút gọn còn tối đa {SaveReport.NoteLength} ký tự.",
            "Content"
        );

    public static Refusal NothingSaved { get; } = new("unit-report.nothing-saved", "Báo cáo kỳ này chưa lưu gì. Điền và lưu trước.");

    public static Refusal NotOpen(string state) =>
        new("unit-report.not-open", $"Báo cáo đang ở trạng thái “{state}” nên không điền được. Rút về hoặc lập bản đính chính để sửa.");

    public static Refusal NotNow(string state) =>
        new("unit-report.not-now", $"Báo cáo đang ở trạng thái “{state}” nên không làm được việc này. Tải lại trang để xem trạng thái.");

    /// <summary>Said on the page, which shows both numbers, and by the draft that keeps itself, which shows them too.</summary>
    public static Refusal SavedByOther(string by, DateTimeOffset at) =>
        new(
            "unit-report.saved-by-other",
            $"Báo cáo đã thay đổi sau khi trang được mở: {by} lưu lúc {VietnameseFormat.Moment(at)}. "
                + "Số vừa nhập chưa được lưu; xem số khác nhau ghi cạnh từng ô rồi lưu lại."
        );

    /// <summary>Whether somebody else was faster: the page then shows what it would write over.</summary>
    public static bool IsByOther(Refusal refusal) =>
        refusal.Code is "unit-report.saved-by-other" || refusal.Code == WriteRefusals.ChangedMeanwhile.Code;

    /// <summary>While a correction is in hand, what was sent before it is not decided any more.</summary>
    public static Refusal InCorrection { get; } =
        new("unit-report.in-correction", "Đơn vị đang lập bản đính chính nên chưa quyết định được bản đã gửi. Chờ đơn vị gửi lại.");

    public static Refusal NotBegun(DemandPeriod period) =>
        new(
            "unit-report.period-not-begun",
            $"{period.Name} lấy số liệu từ ngày {VietnameseFormat.Date(period.From)} nên chưa điền được. Điền từ ngày đó."
        );

    public static Refusal RemindedTooEarly(DemandPeriod period) =>
        new(
            "unit-report.reminded-too-early",
            $"{period.Name} chưa hết nên các đơn vị chưa gửi được. Đôn đốc được từ ngày {VietnameseFormat.Date(period.Opens)}."
        );

    public static Refusal RemindedAlready(int units, DateTimeOffset last, DateTimeOffset next) =>
        new(
            "unit-report.reminded-already",
            $"{units} đơn vị chưa gửi đều đã được đôn đốc, lần gần nhất {VietnameseFormat.Moment(last)}. "
                + $"Đôn đốc lại được từ {VietnameseFormat.Moment(next)}."
        );

    public static Refusal NotEnded(DemandPeriod period, DateOnly first) =>
        new(
            "unit-report.period-not-ended",
            $"{period.Name} lấy số liệu đến hết ngày {VietnameseFormat.Date(period.To)} nên chưa ký, chưa gửi được. "
                + $"Lưu nháp, ký từ ngày {VietnameseFormat.Date(first)}."
        );

    public static Refusal Missing(DemandCell cell, string field) =>
        new(
            "unit-report.cell-missing",
            $"Chưa có số của “{cell.Name}”. Nhập số (không có thì nhập 0), hoặc ghi vì sao không có số.",
            field
        );

    public static Refusal Doubtful(string what, string field) => new("unit-report.cell-doubtful", what, field);

    public static Refusal BadNumber(DemandCell cell, string said, string? field) =>
        new("unit-report.bad-number", $"“{cell.Name}”: {said}", field);

    public static Refusal Negative(DemandCell cell, string? field) =>
        new("unit-report.negative", $"“{cell.Name}” không được âm. Nhập số từ 0 trở lên.", field);

    public static Refusal TooLarge(DemandCell cell, string? field) =>
        new("unit-report.too-large", $"“{cell.Name}”: số lớn quá. Nhập số có tối đa 15 chữ số.", field);

    public static Refusal TooPrecise(DemandCell cell, string? field) =>
        new("unit-report.too-precise", $"“{cell.Name}” có hơn 2 chữ số thập phân. Làm tròn như 4,65.", field);

    public static Refusal NoteTooLong(DemandCell cell, int length, string field) =>
        new(
            "unit-report.note-too-long",
            $"Ghi chú của “{cell.Name}” dài {VietnameseFormat.Number(length)} ký tự. Rút gọn còn tối đa {SaveReport.NoteLength} ký tự.",
            field
        );

    public static Refusal OtherFile(string found, string here) =>
        new("unit-report.other-file", $"Tệp là của {found}; báo cáo này là của {here}. Dùng tệp tải từ đúng báo cáo này.", "File");

    /// <summary>Why a report is not decided together with the others; sentences of a preview, not of an act.</summary>
    public const string NotSent = "Chưa gửi báo cáo. Nhắc đơn vị gửi.";

    public const string CorrectionInHand = "Đang lập bản đính chính. Chờ đơn vị gửi lại.";

    public static string Already(string state) => $"{state}.";

    public static string ReadFirst(string cell) => $"“{cell}” có điều đơn vị giải thích. Mở báo cáo đọc, rồi duyệt riêng.";
}
