using System.Diagnostics;

namespace ThongSuot.Facilities.Handovers;

/// <summary>The eight files that every old unit hands over. Names are stored.</summary>
internal enum HandoverKind
{
    Assets,
    Archives,
    Seals,
    Finance,
    Dossiers,
    Projects,
    Party,
    MassOrganisations,
}

/// <summary>How the handover of an old unit stands as a whole. Each old unit is in exactly one.</summary>
internal enum HandoverState
{
    /// <summary>Nothing is listed yet.</summary>
    NotStarted,

    /// <summary>Lists are made, counted, signed.</summary>
    Counting,

    /// <summary>Something is in dispute.</summary>
    Disputed,

    /// <summary>All eight files are signed or hold nothing.</summary>
    HandedOver,
}

/// <summary>How far a list has come.</summary>
internal enum ListState
{
    /// <summary>The giver makes the list and counts.</summary>
    Listing,

    /// <summary>The giver has counted; the receiver counts.</summary>
    Counting,

    /// <summary>Both have counted.</summary>
    Counted,

    /// <summary>Minutes are drawn and wait for signatures: nothing of the list changes.</summary>
    Signing,

    /// <summary>All signed; a change needs new minutes.</summary>
    Signed,

    /// <summary>The giver has said that there is nothing of this kind.</summary>
    Nothing,
}

/// <summary>How a line stands. Each is in exactly one, and its parts add up to what was listed.</summary>
internal enum ItemState
{
    /// <summary>The receiver has not counted it.</summary>
    Open,
    Received,

    /// <summary>Some of it was not received.</summary>
    Disputed,

    /// <summary>None of it is left: a decision wrote it off.</summary>
    WrittenOff,
}

/// <summary>Who signs minutes.</summary>
internal enum MinutesSide
{
    Giver,
    Receiver,

    /// <summary>Where the kind of things wants a third.</summary>
    Witness,
}

/// <summary>What stands on screen and in addresses for each value.</summary>
internal static class HandoverLabels
{
    public static IReadOnlyList<HandoverKind> Kinds { get; } = Enum.GetValues<HandoverKind>();

    public static string Of(HandoverKind kind) =>
        kind switch
        {
            HandoverKind.Assets => "Tài sản công",
            HandoverKind.Archives => "Hồ sơ, tài liệu lưu trữ",
            HandoverKind.Seals => "Con dấu, chứng thư số",
            HandoverKind.Finance => "Tài chính, ngân sách",
            HandoverKind.Dossiers => "Hồ sơ đang giải quyết",
            HandoverKind.Projects => "Dự án chuyển tiếp",
            HandoverKind.Party => "Hồ sơ, tài sản của Đảng",
            HandoverKind.MassOrganisations => "Mặt trận, đoàn thể",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    /// <summary>The part of the address.</summary>
    public static string Slug(HandoverKind kind) =>
        kind switch
        {
            HandoverKind.Assets => "tai-san",
            HandoverKind.Archives => "luu-tru",
            HandoverKind.Seals => "con-dau",
            HandoverKind.Finance => "tai-chinh",
            HandoverKind.Dossiers => "ho-so-dang-giai-quyet",
            HandoverKind.Projects => "du-an",
            HandoverKind.Party => "dang",
            HandoverKind.MassOrganisations => "doan-the",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    public static HandoverKind? Kind(string? slug) =>
        Kinds.Where(kind => Slug(kind) == slug).Select(kind => (HandoverKind?)kind).FirstOrDefault();

    public static string Of(HandoverState state) =>
        state switch
        {
            HandoverState.NotStarted => "Chưa bàn giao",
            HandoverState.Counting => "Đang kiểm đếm",
            HandoverState.Disputed => "Có chênh lệch",
            HandoverState.HandedOver => "Đã bàn giao",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Slug(HandoverState state) =>
        state switch
        {
            HandoverState.NotStarted => "chua-ban-giao",
            HandoverState.Counting => "dang-kiem-dem",
            HandoverState.Disputed => "co-chenh-lech",
            HandoverState.HandedOver => "da-ban-giao",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(HandoverState state) =>
        state switch
        {
            HandoverState.HandedOver => "in-time",
            HandoverState.Disputed => "overdue",
            HandoverState.Counting => "near",
            _ => "stopped",
        };

    public static string Of(ListState state) =>
        state switch
        {
            ListState.Listing => "Bên giao đang lập, đếm",
            ListState.Counting => "Chờ bên nhận đếm",
            ListState.Counted => "Hai bên đã đếm",
            ListState.Signing => "Chờ ký biên bản",
            ListState.Signed => "Đã ký",
            ListState.Nothing => "Không có",
            _ => throw new UnreachableException($"State {state}"),
        };

    /// <summary>How a list comes back to the step in which the giver changes it.</summary>
    public static string WayBack(ListState state) =>
        state switch
        {
            ListState.Counting or ListState.Counted => "Bên nhận trả lại bên giao trước.",
            ListState.Signing => "Thu hồi biên bản, rồi bên nhận trả lại bên giao.",
            ListState.Signed => "Đề nghị mở lại, bên kia đồng ý, rồi trả lại bên giao.",
            _ => "Mở lại danh mục trước.",
        };

    public static string Style(ListState state) =>
        state switch
        {
            ListState.Signed => "in-time",
            ListState.Counting or ListState.Counted or ListState.Signing => "near",
            _ => "stopped",
        };

    public static string Of(ItemState state) =>
        state switch
        {
            ItemState.Open => "Chưa đếm",
            ItemState.Received => "Đã nhận",
            ItemState.Disputed => "Có chênh lệch",
            ItemState.WrittenOff => "Ghi giảm theo quyết định",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Slug(ItemState state) =>
        state switch
        {
            ItemState.Open => "chua-dem",
            ItemState.Received => "da-nhan",
            ItemState.Disputed => "chenh-lech",
            ItemState.WrittenOff => "ghi-giam",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(ItemState state) =>
        state switch
        {
            ItemState.Received => "in-time",
            ItemState.Disputed => "overdue",
            _ => "stopped",
        };

    public static string Of(MinutesSide side) =>
        side switch
        {
            MinutesSide.Giver => "Bên giao",
            MinutesSide.Receiver => "Bên nhận",
            MinutesSide.Witness => "Người chứng kiến",
            _ => throw new UnreachableException($"Side {side}"),
        };
}
