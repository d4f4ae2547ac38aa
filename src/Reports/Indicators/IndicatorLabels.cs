using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Indicators;

/// <summary>Words for what the register holds.</summary>
internal static class IndicatorLabels
{
    private static readonly (string Module, string Name)[] Modules =
    [
        ("dossiers", "Hồ sơ"),
        ("difficulties", "Vướng mắc"),
        ("directives", "Chỉ đạo"),
        ("staffing", "Nhân sự"),
        ("benefits", "Chế độ, chính sách"),
        ("conferences", "Hội nghị"),
        ("facilities", "Bàn giao, trụ sở"),
        ("finance", "Ngân sách"),
        ("petitions", "Phản ánh, đơn thư"),
        ("support", "Hỗ trợ, tập huấn"),
        ("project", "Dự án đầu tư công"),
        ("declared", "Đơn vị nhập"),
    ];

    public static IReadOnlyList<string> ModuleKeys { get; } = [.. Modules.Select(module => module.Module)];

    public static string OfModule(string module) => Array.Find(Modules, one => one.Module == module).Name ?? module;

    public static string Of(IndicatorDirection direction) =>
        direction switch
        {
            IndicatorDirection.HigherIsBetter => "cao hơn là tốt",
            IndicatorDirection.LowerIsBetter => "thấp hơn là tốt",
            _ => "để biết",
        };

    public static string Of(IndicatorLevels levels) =>
        string.Join(
            ", ",
            new[] { (IndicatorLevels.Commune, "xã"), (IndicatorLevels.Department, "sở ngành"), (IndicatorLevels.Province, "tỉnh") }
                .Where(one => levels.HasFlag(one.Item1))
                .Select(one => one.Item2)
        );

    /// <summary>Whole numbers without decimals, others with two.</summary>
    public static string Number(decimal number) => VietnameseFormat.Number(number, number == decimal.Truncate(number) ? 0 : 2);

    /// <summary>A value as it is printed with its unit.</summary>
    public static string Of(RegisteredIndicator indicator, IndicatorValue value) =>
        indicator.Unit == "%" ? VietnameseFormat.Percent(indicator.Number(value)) : Number(indicator.Number(value));
}

/// <summary>How a window is printed beside a figure.</summary>
internal static class WindowWords
{
    public static string Of(DayWindow window) => $"{VietnameseFormat.Date(window.From)}–{VietnameseFormat.Date(window.To)}";
}
