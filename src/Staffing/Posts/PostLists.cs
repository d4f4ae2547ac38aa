namespace ThongSuot.Staffing.Posts;

/// <summary>The lists of groups of posts, each with the figure of the board it stands behind.</summary>
internal sealed record PostListKind(string Slug, string Name, Func<CensusCell, int> Figure)
{
    public static IReadOnlyList<PostListKind> All { get; } =
    [
        new("tat-ca", "Tất cả", cell => cell.Quota),
        new("thieu", "Thiếu", cell => cell.Vacant),
        new("thua", "Dôi dư", cell => cell.Surplus),
        new("thieu-lanh-dao", "Thiếu lãnh đạo", cell => cell.Key.Leads ? cell.Vacant : 0),
        new("thieu-khoi-luong", "Thiếu theo khối lượng", cell => cell.ShortByLoad),
        new("thua-khoi-luong", "Dôi dư theo khối lượng", cell => cell.SurplusByLoad),
    ];

    public bool Holds(CensusCell cell) => Slug == "tat-ca" ? !cell.IsEmpty : Figure(cell) > 0;
}
