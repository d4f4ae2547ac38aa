namespace ThongSuot.Finance.Projects;

/// <param name="Slug">As in the address.</param>
internal sealed record ProjectList(string Slug, string Name, Func<ProjectRow, DateOnly, bool> Holds);

/// <summary>The lists of projects.</summary>
internal static class ProjectLists
{
    public const string Orphans = "chua-co-chu";
    public const string Waiting = "cho-xac-nhan";
    public const string Sites = "giai-phong";
    public const string Late = "cham-quyet-toan";

    public static IReadOnlyList<ProjectList> Tabs { get; } =
    [
        new("tat-ca", "Tất cả", (_, _) => true),
        new(Orphans, "Chưa có chủ đầu tư", (row, _) => row.Project.IsOrphan),
        new(Waiting, "Chờ xác nhận vốn, giải ngân", (row, _) => row.Project.Waiting > 0),
        new("chuyen-tiep", "Chuyển tiếp từ huyện cũ", (row, _) => row.Project.Carry != CarryState.None),
        new("dang-lam", "Đang thực hiện", (row, _) =>
            !row.Project.IsOrphan && row.Project.State is >= ProjectState.InvestmentApproved and < ProjectState.HandedOver
        ),
        new(Late, "Chậm quyết toán", (row, today) => row.IsLate(today)),
        new("cham-moc", "Chậm mốc", (row, _) => row.LateMilestones > 0),
        new(Sites, "Giải phóng mặt bằng", (row, _) => row.HasSite),
        new("canh-bao", "Giải ngân vượt tiến độ", (row, _) => row.Alarms.Count > 0),
        new("chi-vuot", "Giải ngân vượt nghiệm thu", (row, _) => row.Project.PaidAhead > 0),
    ];
}
