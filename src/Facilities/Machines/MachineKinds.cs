using System.Diagnostics;

namespace ThongSuot.Facilities.Machines;

/// <summary>What a machine is for. Names are stored.</summary>
internal enum MachineKind
{
    Computer,
    CounterComputer,
    Scanner,
    Printer,
    CardReader,
    Queue,
    Kiosk,
    SignDevice,
    Ups,
    LargeScanner,
    Other,
}

internal enum MachineCondition
{
    Good,
    Fair,
    Worn,
    Broken,
}

/// <summary>How a machine stands. Each is in exactly one.</summary>
internal enum MachineState
{
    InUse,

    /// <summary>Nobody of its unit needs it: it can go elsewhere.</summary>
    Spare,
    AsksRepair,
    AsksReplacement,
    Repairing,
    Replacing,

    /// <summary>Offered to another unit, which has not answered.</summary>
    Offered,

    /// <summary>The other unit takes it; a decision moves it.</summary>
    Agreed,

    /// <summary>Nobody found it when it was counted.</summary>
    Missing,

    /// <summary>Off the books.</summary>
    Gone,
}

/// <summary>What may be done with a machine.</summary>
internal enum MachineAct
{
    AskRepair,
    AskReplacement,
    Approve,
    Decline,
    Repaired,
    Replaced,
    SetAside,
    TakeUp,
    Offer,
    Accept,
    Reject,
    Move,
    CallOff,
    Found,
    WriteOff,
}

/// <summary>Words on screen for each value.</summary>
internal static class MachineLabels
{
    public static IReadOnlyList<MachineKind> Kinds { get; } = Enum.GetValues<MachineKind>();

    public static string Of(MachineKind kind) =>
        kind switch
        {
            MachineKind.Computer => "Máy tính làm việc",
            MachineKind.CounterComputer => "Máy tính quầy",
            MachineKind.Scanner => "Máy quét có khay nạp",
            MachineKind.Printer => "Máy in",
            MachineKind.CardReader => "Đầu đọc căn cước",
            MachineKind.Queue => "Máy lấy số",
            MachineKind.Kiosk => "Ki-ốt tự phục vụ",
            MachineKind.SignDevice => "Thiết bị ký số",
            MachineKind.Ups => "Bộ lưu điện",
            MachineKind.LargeScanner => "Máy quét khổ lớn",
            MachineKind.Other => "Khác",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    public static string Of(MachineCondition condition) =>
        condition switch
        {
            MachineCondition.Good => "Tốt",
            MachineCondition.Fair => "Trung bình",
            MachineCondition.Worn => "Kém",
            MachineCondition.Broken => "Hỏng",
            _ => throw new UnreachableException($"Condition {condition}"),
        };

    public static string Of(MachineState state) =>
        state switch
        {
            MachineState.InUse => "Đang dùng",
            MachineState.Spare => "Dư, chưa dùng",
            MachineState.AsksRepair => "Chờ duyệt sửa",
            MachineState.AsksReplacement => "Chờ duyệt thay",
            MachineState.Repairing => "Đang sửa",
            MachineState.Replacing => "Chờ thay",
            MachineState.Offered => "Chờ bên nhận trả lời",
            MachineState.Agreed => "Chờ quyết định điều chuyển",
            MachineState.Missing => "Không thấy khi kiểm kê",
            MachineState.Gone => "Đã ghi giảm",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Slug(MachineState state) =>
        state switch
        {
            MachineState.InUse => "dang-dung",
            MachineState.Spare => "du",
            MachineState.AsksRepair => "cho-duyet-sua",
            MachineState.AsksReplacement => "cho-duyet-thay",
            MachineState.Repairing => "dang-sua",
            MachineState.Replacing => "cho-thay",
            MachineState.Offered => "cho-ben-nhan",
            MachineState.Agreed => "cho-quyet-dinh",
            MachineState.Missing => "khong-thay",
            MachineState.Gone => "da-ghi-giam",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(MachineState state) =>
        state switch
        {
            MachineState.InUse => "in-time",
            MachineState.Missing => "overdue",
            MachineState.Spare or MachineState.Gone => "stopped",
            _ => "near",
        };

    public static MachineKind? Kind(string? name) => Enum.TryParse<MachineKind>(name, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
