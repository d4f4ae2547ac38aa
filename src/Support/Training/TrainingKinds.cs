using System.Diagnostics;

namespace ThongSuot.Support.Training;

/// <summary>What goes wrong that people can be trained for. Stored as text, so names do not change.</summary>
internal enum NeedKind
{
    LateCounter,
    LateOfficer,
    LateLeader,
    Supplement,
    Refusal,
    Difficulty,
    Outage,
}

/// <summary>Whom a session is for.</summary>
internal enum PersonKind
{
    Counter,
    Officer,
    Leader,
}

internal enum TrainingState
{
    /// <summary>People are invited.</summary>
    Planned,

    /// <summary>It was held: who came and what the checks showed is written down.</summary>
    Held,

    Cancelled,
}

internal static class TrainingLabels
{
    /// <summary>The field of outages: they are of the unit, not of a procedure.</summary>
    public const string OutageField = "su-co";

    public static IReadOnlyList<NeedKind> Kinds { get; } = Enum.GetValues<NeedKind>();

    public static PersonKind PersonOf(NeedKind kind) =>
        kind switch
        {
            NeedKind.LateCounter or NeedKind.Supplement or NeedKind.Outage => PersonKind.Counter,
            NeedKind.LateLeader => PersonKind.Leader,
            _ => PersonKind.Officer,
        };

    /// <summary>Whether it is counted out of dossiers, so that a rate can be told.</summary>
    public static bool HasRate(NeedKind kind) => kind is not (NeedKind.Difficulty or NeedKind.Outage);

    public static string Of(NeedKind kind) =>
        kind switch
        {
            NeedKind.LateCounter => "Hồ sơ chậm do Bộ phận Một cửa",
            NeedKind.LateOfficer => "Hồ sơ chậm do người xử lý",
            NeedKind.LateLeader => "Hồ sơ chậm do lãnh đạo duyệt, ký",
            NeedKind.Supplement => "Hồ sơ bị yêu cầu bổ sung",
            NeedKind.Refusal => "Hồ sơ bị từ chối",
            NeedKind.Difficulty => "Kiến nghị vướng mắc",
            NeedKind.Outage => "Sự cố đã ghi",
            _ => throw new UnreachableException($"Need {kind}"),
        };

    public static string Of(PersonKind person) =>
        person switch
        {
            PersonKind.Counter => "Cán bộ một cửa",
            PersonKind.Officer => "Chuyên viên xử lý",
            PersonKind.Leader => "Lãnh đạo cấp xã",
            _ => throw new UnreachableException($"Person {person}"),
        };

    public static string Of(TrainingState state) =>
        state switch
        {
            TrainingState.Planned => "Đã mời",
            TrainingState.Held => "Đã kết thúc",
            _ => "Đã hủy",
        };

    public static string Style(TrainingState state) =>
        state switch
        {
            TrainingState.Planned => "near",
            TrainingState.Held => "in-time",
            _ => "stopped",
        };
}
