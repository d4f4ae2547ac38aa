using System.Diagnostics;

namespace ThongSuot.Finance.Publicity;

/// <summary>What a body publishes of its budget (TT 26/2026/TT-BTC, Article 26): estimate, execution, settlement.</summary>
internal enum PublicForm
{
    Decided,
    ThreeMonths,
    SixMonths,
    NineMonths,
    WholeYear,
    Settlement,
}

/// <summary>The forms: addresses, titles, and the months they tell of.</summary>
internal static class PublicForms
{
    private const int MonthsOfYear = 12;

    public static IReadOnlyList<PublicForm> All { get; } = Enum.GetValues<PublicForm>();

    public static PublicForm? BySlug(string? slug) => All.Cast<PublicForm?>().FirstOrDefault(form => SlugOf(form!.Value) == slug);

    public static string SlugOf(PublicForm form) =>
        form switch
        {
            PublicForm.Decided => "du-toan",
            PublicForm.ThreeMonths => "3-thang",
            PublicForm.SixMonths => "6-thang",
            PublicForm.NineMonths => "9-thang",
            PublicForm.WholeYear => "12-thang",
            PublicForm.Settlement => "quyet-toan",
            _ => throw new UnreachableException($"Form {form}"),
        };

    public static string NameOf(PublicForm form, int year) =>
        form switch
        {
            PublicForm.Decided => $"Công khai dự toán ngân sách năm {year}",
            PublicForm.Settlement => $"Công khai quyết toán ngân sách năm {year}",
            PublicForm.WholeYear => $"Công khai tình hình thực hiện dự toán ngân sách năm {year}",
            _ => $"Công khai tình hình thực hiện dự toán ngân sách {MonthsOf(form)} tháng năm {year}",
        };

    /// <param name="correction">0 for the first publication.</param>
    public static string NameOf(PublicForm form, int year, int correction) =>
        correction == 0 ? NameOf(form, year) : $"{NameOf(form, year)} (đính chính lần {correction})";

    /// <summary>Months told of; none for the estimate.</summary>
    public static int MonthsOf(PublicForm form) =>
        form switch
        {
            PublicForm.Decided => 0,
            PublicForm.ThreeMonths => 3,
            PublicForm.SixMonths => 6,
            PublicForm.NineMonths => 9,
            _ => MonthsOfYear,
        };

    /// <summary>The last day of what is told; the settlement counts what was paid in the time of adjustment too.</summary>
    public static DateOnly LastDayOf(PublicForm form, int year) =>
        form == PublicForm.Settlement ? new DateOnly(year + 1, 1, 31)
        : form == PublicForm.Decided ? new DateOnly(year, 12, 31)
        : new DateOnly(year, 1, 1).AddMonths(MonthsOf(form)).AddDays(-1);

    /// <summary>Nothing is published of months that have not ended.</summary>
    public static bool HasEnded(PublicForm form, int year, DateOnly today) => form == PublicForm.Decided || LastDayOf(form, year) < today;
}
