using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Board;

/// <summary>A figure by which units are mapped and compared.</summary>
/// <param name="Of">Null where the unit had nothing to measure.</param>
/// <param name="IsShare">In percent rather than a count.</param>
/// <param name="List">The list of the records that are counted; null for a share.</param>
internal sealed record BoardMeasure(string Slug, string Name, Func<BalanceRow, decimal?> Of, bool IsShare, string? List = null)
{
    public static IReadOnlyList<BoardMeasure> All { get; } =
    [
        new("qua-han", "Tỷ lệ giải quyết quá hạn", row => Share(row.ResolvedOverdue, row.Resolved), true),
        new("dung-han", "Tỷ lệ giải quyết đúng và trước hạn", row => Share(row.Early + row.OnTime, row.Resolved), true),
        new("tiep-nhan", "Hồ sơ tiếp nhận", row => row.Received, false, DossierLists.Received),
        new("dang-giai-quyet", "Hồ sơ đang giải quyết", row => row.Open, false, DossierLists.Open),
        new("dang-qua-han", "Hồ sơ đang quá hạn", row => row.OpenOverdue, false, DossierLists.Overdue),
        new("truc-tuyen", "Tỷ lệ nộp trực tuyến", row => Share(row.Online, row.Received), true),
        new("hai-long", "Tỷ lệ hài lòng", row => Share(row.Satisfied, row.Rated), true),
    ];

    /// <summary>The smallest difference shown.</summary>
    public decimal Step => IsShare ? 0.1m : 1;

    public static BoardMeasure BySlug(string? slug) => All.FirstOrDefault(measure => measure.Slug == slug) ?? All[0];

    public string Text(decimal value) => IsShare ? VietnameseFormat.Percent(value, 1) : VietnameseFormat.Number((long)value);

    public string Text(decimal? value) => value is { } known ? Text(known) : "–";

    private static decimal? Share(long part, long whole) => whole == 0 ? null : 100m * part / whole;
}
