using System.Globalization;
using ThongSuot.Benefits.File;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.Import;

/// <summary>The cells of one row; what cannot be read becomes a problem that names its column and how to mend it.</summary>
internal sealed class BatchCells(Func<string, string> cell)
{
    private static readonly string[] Days = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];

    public List<string> Problems { get; } = [];

    public string Text(string column) => cell(column).Trim();

    public decimal Decimal(string column)
    {
        if (Typed.TryDecimal(Text(column), out var value))
        {
            return value;
        }

        Wrong(column, "không phải số", "Viết như 4,65");
        return 0;
    }

    public long Whole(string column)
    {
        if (Typed.TryWhole(Text(column), out var value) && value <= 1_000_000_000)
        {
            return value;
        }

        Wrong(column, "không phải số nguyên", "Viết như 264");
        return 0;
    }

    public bool Flag(string column)
    {
        switch (VietnameseText.Fold(Text(column)))
        {
            case "co" or "x" or "1" or "true":
                return true;
            case "" or "khong" or "0" or "false":
                return false;
            default:
                Wrong(column, "không rõ", "Ghi “có” hoặc “không”");
                return false;
        }
    }

    public DateOnly? Day(string column, bool required)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            if (required)
            {
                Problems.Add($"Cột “{column}” trống. Nhập ngày như 15/1/1966.");
            }

            return null;
        }

        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (number is >= 1930 and <= 2030)
            {
                // Only the year is known: 1 January (ND 135/2020).
                return new DateOnly(number, 1, 1);
            }

            if (number is > 10_000 and < 80_000)
            {
                // A spreadsheet stores days as numbers from 1900 on.
                return new DateOnly(1899, 12, 30).AddDays(number);
            }
        }

        Wrong(column, "không phải ngày", "Nhập như 15/1/1966");
        return null;
    }

    /// <summary>The choice whose words or code the cell holds.</summary>
    public T? Choice<T>(string column, IEnumerable<(T Value, string Words)> choices)
        where T : struct
    {
        var folded = VietnameseText.Fold(Text(column));
        var all = choices.ToList();
        foreach (var (value, words) in all)
        {
            if (folded.Length > 0 && words.Split('|').Any(word => VietnameseText.Fold(word) == folded))
            {
                return value;
            }
        }

        Wrong(column, "không có", $"Dùng một trong: {string.Join("; ", all.Select(choice => choice.Words.Split('|')[0]))}");
        return null;
    }

    private void Wrong(string column, string what, string remedy) => Problems.Add($"Cột “{column}”: “{Text(column)}” {what}. {remedy}.");
}
