using System.Globalization;
using System.Text.RegularExpressions;
using ThongSuot.Benefits;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.People;

namespace ThongSuot.Demonstration.Vectors;

/// <summary>
/// Examples of the retirement age: "man born 01/1964" against "age 61y3m; leaves at end of 04/2025; pension from 2025-05-01".
/// </summary>
internal static partial class VectorAge
{
    public static IEnumerable<string> Problems(string subject, string note, DayRules rules)
    {
        if (Born().Match(subject) is not { Success: true } born || Expected().Match(note) is not { Success: true } expected)
        {
            return
            [
                "subject hoặc note không đọc được. Viết như “man born 01/1964” và “age 61y3m; leaves at end of 04/2025; pension from 2025-05-01”.",
            ];
        }

        var month = born.Groups["month"].Success ? Whole(born, "month") : 1;
        if (month is < 1 or > 12 || Whole(expected, "leavesMonth") is < 1 or > 12)
        {
            return ["tháng phải từ 01 đến 12."];
        }

        var age = RetirementAge.Of(
            born.Groups["who"].Value.StartsWith("w", StringComparison.OrdinalIgnoreCase) ? Sex.Female : Sex.Male,
            new DateOnly(Whole(born, "year"), month, 1),
            rules
        );
        var computed = $"{age.Months / 12}y{age.Months % 12}m, {age.LeavesOn:MM/yyyy}, {age.PensionFrom:yyyy-MM-dd}";
        var told =
            $"{Whole(expected, "years")}y{Whole(expected, "months")}m, {expected.Groups["leaves"].Value}, {expected.Groups["pension"].Value}";
        return computed == told ? [] : [$"tuổi nghỉ hưu: tính ra {computed}, tệp ghi {told}."];
    }

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<who>woman|man)\s+born\s+(in\s+)?((?<month>[0-9]{1,2})/)?(?<year>[0-9]{4})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Born();

    [GeneratedRegex(
        @"age (?<years>[0-9]+)y(?<months>[0-9]+)m; leaves at end of (?<leaves>(?<leavesMonth>[0-9]{2})/[0-9]{4}); pension from (?<pension>[0-9]{4}-[0-9]{2}-[0-9]{2})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Expected();
}
