using System.Diagnostics;

namespace ThongSuot.Support.Cover;

/// <summary>Why a one-stop seat is empty. Stored as text, so names do not change.</summary>
internal enum AbsenceKind
{
    Leave,
    Illness,
    Training,
    LeftPost,
}

/// <summary>How far the cover of an absence is, by the least covered of its working days.</summary>
internal enum CoverState
{
    /// <summary>On a day at least nobody is named.</summary>
    Uncovered,

    /// <summary>Somebody is named for each day, and of a day at least the leader has not decided.</summary>
    Proposed,

    Covered,

    /// <summary>Taken back: the person is there after all.</summary>
    Ended,
}

internal static class CoverLabels
{
    public static IReadOnlyList<AbsenceKind> Kinds { get; } = Enum.GetValues<AbsenceKind>();

    public static string Of(AbsenceKind kind) =>
        kind switch
        {
            AbsenceKind.Leave => "Nghỉ phép",
            AbsenceKind.Illness => "Nghỉ ốm",
            AbsenceKind.Training => "Đi học, tập huấn",
            AbsenceKind.LeftPost => "Thôi vị trí",
            _ => throw new UnreachableException($"Absence {kind}"),
        };

    public static string Of(CoverState state) =>
        state switch
        {
            CoverState.Uncovered => "Chưa có người thay",
            CoverState.Proposed => "Chờ duyệt người thay",
            CoverState.Covered => "Có người thay",
            CoverState.Ended => "Đã thôi",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(CoverState state) =>
        state switch
        {
            CoverState.Uncovered => "overdue",
            CoverState.Proposed => "near",
            CoverState.Covered => "in-time",
            _ => "stopped",
        };
}
