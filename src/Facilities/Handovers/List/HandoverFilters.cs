using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Handovers.List;

/// <summary>The lists of old units and of their lists; a number on a first page or a board counts with the same condition.</summary>
internal static class HandoverFilters
{
    public const string All = "tat-ca";
    public const string Late = "qua-han";

    /// <summary>Lists that wait for the giver to count.</summary>
    public const string ToGive = "cho-ben-giao-dem";
    public const string ToReceive = "cho-ben-nhan-dem";
    public const string ToDraw = "cho-lap-bien-ban";
    public const string ToSign = "cho-ky";
    public const string Disputed = "co-chenh-lech";
    public const string Signed = "da-ky";

    public static IReadOnlyList<(string Slug, string Name)> UnitTabs { get; } =
    [
        (All, "Tất cả"),
        .. Enum.GetValues<HandoverState>().Select(state => (HandoverLabels.Slug(state), HandoverLabels.Of(state))),
        (Late, "Quá hạn"),
    ];

    public static IReadOnlyList<(string Slug, string Name)> ListTabs { get; } =
    [
        (ToGive, "Chờ bên giao đếm"),
        (ToReceive, "Chờ bên nhận đếm"),
        (ToDraw, "Chờ lập biên bản"),
        (ToSign, "Chờ ký"),
        (Disputed, "Có chênh lệch"),
        (Signed, "Đã ký"),
        (All, "Tất cả"),
    ];

    public static IQueryable<Handover> Pick(IQueryable<Handover> rows, string? slug, DateOnly today) =>
        slug == Late ? rows.Where(row => row.State != HandoverState.HandedOver && row.DueOn < today)
        : Enum.GetValues<HandoverState>().Any(state => HandoverLabels.Slug(state) == slug) ? OfState(rows, slug!)
        : rows;

    public static IQueryable<HandoverList> Pick(IQueryable<HandoverList> rows, string? slug) =>
        slug switch
        {
            ToGive => rows.Where(row => row.State == ListState.Listing && row.Lines > 0),
            ToReceive => rows.Where(row => row.State == ListState.Counting),
            ToDraw => rows.Where(row => row.State == ListState.Counted),
            ToSign => rows.Where(row => row.State == ListState.Signing),
            Disputed => rows.Where(row => row.DisputedLines > 0),
            Signed => rows.Where(row => row.State == ListState.Signed),
            _ => rows.Where(row => row.Lines > 0),
        };

    /// <summary>Of one organisation: a path that is none narrows nothing.</summary>
    public static string? Unit(string? typed, Scope scope) =>
        typed is { Length: > 1 } && typed.StartsWith('/') && typed.EndsWith('/') && scope.Covers(typed) ? typed : null;

    public static IEnumerable<string> Words(string? text) =>
        VietnameseText.SearchKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8);

    private static IQueryable<Handover> OfState(IQueryable<Handover> rows, string slug)
    {
        var state = Enum.GetValues<HandoverState>().First(state => HandoverLabels.Slug(state) == slug);
        return rows.Where(row => row.State == state);
    }
}
