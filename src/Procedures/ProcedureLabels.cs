using System.Diagnostics;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures;

/// <summary>Công khai: whether the public may rely on it.</summary>
public enum Publishing
{
    /// <summary>Being prepared; no dossier is received under it.</summary>
    Draft,

    /// <summary>Đã công khai.</summary>
    Published,

    /// <summary>Đã bãi bỏ from <c>ValidTo</c>; until that day it still holds.</summary>
    Repealed,
}

/// <summary>
/// What the clock does when a complete dossier comes back after a supplement (facts: ND 61/2018 Art. 19(4), kept by ND 118/2025).
/// </summary>
public enum ClockAfterSupplement
{
    /// <summary>Starts again from zero. The default, certainty M.</summary>
    Restart,

    /// <summary>Goes on from where it stopped, where a sector's law says so.</summary>
    Resume,
}

/// <summary>What happens in a step.</summary>
public enum StepKind
{
    Receive,
    Assign,
    Appraise,

    /// <summary>Lấy ý kiến of another body; only in a procedure's own workflow.</summary>
    Consult,
    Sign,
    Return,
}

/// <summary>Who holds the dossier in a step.</summary>
public enum StepHolder
{
    /// <summary>The service centre that received it.</summary>
    ReceptionCentre,

    /// <summary>The department or commune office that owns the field.</summary>
    Owner,

    /// <summary>A leader of the body that decides.</summary>
    Leader,
}

/// <summary>How a paper is given.</summary>
public enum PaperKind
{
    Original,
    Copy,

    /// <summary>Xuất trình: looked at and handed back.</summary>
    Shown,

    /// <summary>The portal says both; the law usually asks for one of the two.</summary>
    OriginalAndCopy,
    Unknown,
}

/// <summary>Mức dịch vụ công trực tuyến (ND 224/2026 Art. 14).</summary>
public enum OnlineLevel
{
    Unknown,
    Partial,
    Full,
}

internal static class DecidingSystem
{
    public const string Ours = "ubnd";

    public static IReadOnlyList<string> All { get; } =
    [Ours, "cong-an", "quan-doi", "thue", "hai-quan", "kho-bac", "bao-hiem-xa-hoi", "ngan-hang", "toa-an", "ngoai-giao"];
}

/// <summary>Vietnamese words for the values above, as they stand on screen.</summary>
internal static class ProcedureLabels
{
    public static string Of(TimeLimit limit) =>
        limit.Unit switch
        {
            TimeLimitUnit.None => "chưa rõ",
            TimeLimitUnit.SameDay => "trong ngày",
            TimeLimitUnit.WorkingHour => $"{Number(limit.Value)} giờ làm việc",
            TimeLimitUnit.WorkingDay => $"{Number(limit.Value)} ngày làm việc",
            TimeLimitUnit.CalendarDay => $"{Number(limit.Value)} ngày",
            TimeLimitUnit.Month => $"{Number(limit.Value)} tháng",
            TimeLimitUnit.Year => $"{Number(limit.Value)} năm",
            _ => throw new UnreachableException($"Unit {limit.Unit}"),
        };

    public static string Of(TimeLimitUnit unit) =>
        unit switch
        {
            TimeLimitUnit.None => "Chưa có thời hạn",
            TimeLimitUnit.SameDay => "Trong ngày",
            TimeLimitUnit.WorkingHour => "Giờ làm việc",
            TimeLimitUnit.WorkingDay => "Ngày làm việc",
            TimeLimitUnit.CalendarDay => "Ngày",
            TimeLimitUnit.Month => "Tháng",
            TimeLimitUnit.Year => "Năm",
            _ => throw new UnreachableException($"Unit {unit}"),
        };

    public static string Of(Publishing publishing) =>
        publishing switch
        {
            Publishing.Draft => "Bản nháp",
            Publishing.Published => "Đang công khai",
            Publishing.Repealed => "Bãi bỏ",
            _ => throw new UnreachableException($"Publishing {publishing}"),
        };

    public static string Of(ClockAfterSupplement clock) =>
        clock switch
        {
            ClockAfterSupplement.Restart => "Tính lại từ đầu khi đủ giấy tờ",
            ClockAfterSupplement.Resume => "Tính tiếp phần còn lại",
            _ => throw new UnreachableException($"Clock {clock}"),
        };

    public static string Of(StepKind kind) =>
        kind switch
        {
            StepKind.Receive => "Tiếp nhận",
            StepKind.Assign => "Phân công",
            StepKind.Appraise => "Thẩm định",
            StepKind.Consult => "Lấy ý kiến",
            StepKind.Sign => "Duyệt, ký",
            StepKind.Return => "Trả kết quả",
            _ => throw new UnreachableException($"Step {kind}"),
        };

    public static string Of(StepHolder holder) =>
        holder switch
        {
            StepHolder.ReceptionCentre => "Nơi tiếp nhận",
            StepHolder.Owner => "Cơ quan chuyên môn",
            StepHolder.Leader => "Lãnh đạo",
            _ => throw new UnreachableException($"Holder {holder}"),
        };

    public static string Of(PaperKind kind) =>
        kind switch
        {
            PaperKind.Original => "Bản chính",
            PaperKind.Copy => "Bản sao",
            PaperKind.Shown => "Xuất trình",
            PaperKind.OriginalAndCopy => "Bản chính và bản sao",
            PaperKind.Unknown => "Chưa rõ",
            _ => throw new UnreachableException($"Paper {kind}"),
        };

    public static string Of(PaperNeed need) =>
        need switch
        {
            PaperNeed.Required => "Bắt buộc",
            PaperNeed.Derived => "Thường phải có, chưa đối chiếu văn bản",
            PaperNeed.Conditional => "Tùy trường hợp",
            PaperNeed.Unknown => "Chưa rõ",
            _ => throw new UnreachableException($"Need {need}"),
        };

    /// <summary>How many of a paper, «2 bản chính, 1 bản sao»; empty where there is one of what its kind says.</summary>
    public static string Counts(Paper paper) =>
        paper is { Originals: null or <= 1, Copies: null or <= 1 }
            ? string.Empty
            : string.Join(
                ", ",
                new[]
                {
                    paper.Originals > 0 ? $"{paper.Originals} bản chính" : null,
                    paper.Copies > 0 ? $"{paper.Copies} bản sao" : null,
                }.OfType<string>()
            );

    public static string Of(ProcedureChannel channel) =>
        channel switch
        {
            ProcedureChannel.Direct => "trực tiếp",
            ProcedureChannel.Online => "trực tuyến",
            ProcedureChannel.Post => "bưu chính",
            _ => throw new UnreachableException($"Channel {channel}"),
        };

    public static string Of(FeeBasis basis) =>
        basis switch
        {
            FeeBasis.Unknown => "Chưa có mức",
            FeeBasis.Free => "Không thu",
            FeeBasis.StatedZero => "Cổng ghi 0 đồng, chưa đối chiếu",
            FeeBasis.Fixed => "Một mức",
            FeeBasis.PerUnit => "Theo đơn vị",
            FeeBasis.Table => "Theo biểu mức thu",
            FeeBasis.ByValue => "Theo giá trị",
            FeeBasis.SetByCouncil => "HĐND tỉnh quy định",
            FeeBasis.Exempt => "Miễn cho đối tượng",
            _ => throw new UnreachableException($"Basis {basis}"),
        };

    public static string Of(OnlineLevel level) =>
        level switch
        {
            OnlineLevel.Unknown => "không rõ",
            OnlineLevel.Partial => "một phần",
            OnlineLevel.Full => "toàn trình",
            _ => throw new UnreachableException($"Level {level}"),
        };

    public static string OfSystem(string system) =>
        system switch
        {
            DecidingSystem.Ours => "UBND các cấp",
            "cong-an" => "Công an",
            "hai-quan" => "Hải quan",
            "thue" => "Thuế",
            "ngan-hang" => "Ngân hàng Nhà nước",
            "bao-hiem-xa-hoi" => "Bảo hiểm xã hội",
            "kho-bac" => "Kho bạc Nhà nước",
            "toa-an" => "Tòa án",
            "quan-doi" => "Quân đội, Bộ đội Biên phòng",
            "ngoai-giao" => "Bộ Ngoại giao",
            _ => system,
        };

    /// <summary>2.5 → 2,5 and 1804 → 1.804, as Vietnamese write numbers.</summary>
    public static string Number(decimal value) =>
        value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
}
