namespace ThongSuot.Platform.Modules;

/// <summary>Names for demonstrations and simulations. The middle name Mẫu ("sample") tells everyone that this is nobody.</summary>
public static class SyntheticPeople
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hà", "Đinh", "Phùng"];
    private static readonly string[] Given =
    [
        "An",
        "Bình",
        "Chi",
        "Dũng",
        "Giang",
        "Hà",
        "Hương",
        "Khánh",
        "Lan",
        "Minh",
        "Nga",
        "Phong",
        "Quang",
        "Sơn",
        "Thảo",
        "Tùng",
        "Vân",
        "Yến",
        "Ánh",
        "Đức",
        "Hiếu",
        "Loan",
        "Nhung",
        "Oanh",
    ];

    public static string Name(Random random) => $"{Families[random.Next(Families.Length)]} Mẫu {Given[random.Next(Given.Length)]}";

    /// <summary>A number of the right shape from a range that no operator has assigned.</summary>
    public static string Phone(Random random) => $"0510{random.Next(0, 1_000_000):000000}";
}
