using System.Collections.Concurrent;
using System.Globalization;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Web.Imports;

/// <summary>The typed cells of one row; what cannot be read becomes a problem that names its column and how to mend it.</summary>
public sealed class ImportCells(SheetLine line, SheetTable table, DateOnly today)
{
    // Serial 60 is the 29th of February 1900, a day that was not; before it spreadsheets count one day less.
    private const int DayThatWasNot = 60;
    private const int From1904 = 1_462;
    private const int LastSerial = 110_000;

    private static readonly string[] Days = ["d/M/yyyy", "yyyy-M-d", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d"];
    private static readonly HashSet<string> Yes = new(
        ["co", "x", "1", "true", "yes", "y", "v", "✓", "✔", "☑", "☒", "dung", "phai"],
        StringComparer.Ordinal
    );
    private const int MostKeys = 10_000;

    private static readonly ConcurrentDictionary<string, string[]> Keys = new(StringComparer.Ordinal);

    private static readonly HashSet<string> No = new(
        ["khong", "ko", "k", "0", "false", "no", "n", "-", "☐", "sai"],
        StringComparer.Ordinal
    );

    public List<string> Problems { get; } = [];

    public int Line => line.Line;

    /// <summary>Whether the file has the column at all: without it, it says nothing about what is there.</summary>
    public bool Has(ImportColumn column) => table.PlaceOf(column) >= 0;

    public bool IsEmpty(ImportColumn column) => Raw(column).IsEmpty;

    /// <summary>One line of text.</summary>
    public string Text(ImportColumn column) => CleanText.Line(Value(column).Text);

    /// <summary>Text with its line breaks.</summary>
    public string Words(ImportColumn column) => Value(column).Text;

    /// <summary>A code or number of identity, however it was pasted.</summary>
    /// <param name="digits">Of a number of identity: a spreadsheet that took it for a number lost the zeros in front, and there
    /// are two at most.</param>
    public string Code(ImportColumn column, int digits = 0)
    {
        var value = Value(column);
        var code =
            digits > 0 ? PastedCode.Bare(value.Text) : PastedCode.Fold(value.Text).Replace(" ", string.Empty, StringComparison.Ordinal);
        return value.Kind == SheetValueKind.Number && code.Length >= digits - 2 ? code.PadLeft(digits, '0') : code;
    }

    /// <summary>A number of zero or more; nothing for an empty cell or a problem.</summary>
    /// <param name="powers">Whether a typed 1e3 is a thousand: where people count things it is a slip.</param>
    public decimal? Decimal(ImportColumn column, int decimals, bool powers = true)
    {
        var value = Value(column);
        if (value.IsEmpty)
        {
            return null;
        }

        if (!powers && value.Kind != SheetValueKind.Number && !TypedNumber.IsPlain(value.Text))
        {
            Wrong(column, $"“{CleanText.CutTo(value.Text, 40)}” không phải số viết đủ. Viết đủ chữ số, như 1000.");
            return null;
        }

        var read = value.Kind == SheetValueKind.Number ? OfNumber(value) : TypedNumber.Decimal(value.Text);
        if (read.IsRefused || decimal.Round(read.Value, decimals) != read.Value)
        {
            Wrong(column, read.Refusal?.Message ?? $"“{value.Text}” có hơn {decimals} chữ số thập phân. Làm tròn như 4,65.");
            return null;
        }

        return read.Value;
    }

    /// <summary>A whole number from zero on; 30,5 is a problem, never 305.</summary>
    public long? Whole(ImportColumn column, long most)
    {
        var value = Value(column);
        if (value.IsEmpty)
        {
            return null;
        }

        var read = value.Kind == SheetValueKind.Number ? WholeOf(value) : TypedNumber.Whole(value.Text);
        if (read.IsRefused || read.Value > most)
        {
            Wrong(column, read.Refusal?.Message ?? $"“{value.Text}” lớn quá. Nhập số không quá {VietnameseFormat.Number(most)}.");
            return null;
        }

        return read.Value;
    }

    /// <summary>Yes or no in the words people use; nothing for an empty cell or a problem.</summary>
    /// <param name="yes">Words that mean yes in this column, folded.</param>
    /// <param name="no">Words that mean no in this column, folded.</param>
    public bool? Truth(ImportColumn column, IReadOnlyCollection<string>? yes = null, IReadOnlyCollection<string>? no = null)
    {
        var value = Value(column);
        var word = VietnameseText.Fold(PastedCode.Fold(value.Text)).TrimEnd('.', '!');
        if (value.IsEmpty || value.Kind == SheetValueKind.Truth)
        {
            return value.IsEmpty ? null : value.Number > 0;
        }

        if (Yes.Contains(word) || yes?.Contains(word) == true)
        {
            return true;
        }

        if (No.Contains(word) || no?.Contains(word) == true)
        {
            return false;
        }

        Wrong(column, $"“{CleanText.CutTo(value.Text, 40)}” không rõ là có hay không. Ghi “có” hoặc “không”.");
        return null;
    }

    /// <summary>A day as people or spreadsheets write it; nothing for an empty cell or a problem.</summary>
    /// <param name="yearAlone">A year alone means its first day: of many people only the year of birth is known (ND 135/2020).</param>
    public DateOnly? Day(ImportColumn column, bool yearAlone = false)
    {
        var value = Value(column);
        if (value.IsEmpty)
        {
            return null;
        }

        if ((value.Kind == SheetValueKind.Number ? OfSerial(value.Number, yearAlone) : OfText(value.Text, yearAlone)) is not { } day)
        {
            Wrong(column, $"“{CleanText.CutTo(value.Text, 40)}” không phải ngày. Viết ngày/tháng/năm, như 15/1/1966.");
            return null;
        }

        if (!OfficeDates.Takes(day, DateReach.Past))
        {
            Wrong(column, DateRefusals.OutOfReach(day, DateReach.Past, field: null).Message);
            return null;
        }

        return day;
    }

    /// <summary>The choice whose words or code the cell holds; nothing for an empty cell or a problem.</summary>
    /// <param name="choices">Each with its words; more than one word for a choice are parted by |.</param>
    public T? Choice<T>(ImportColumn column, IEnumerable<(T Value, string Words)> choices)
        where T : struct
    {
        var value = Value(column);
        if (value.IsEmpty)
        {
            return null;
        }

        var (wanted, all) = (VietnameseText.SearchKey(value.Text), choices.ToList());
        foreach (var (choice, words) in all)
        {
            if (KeysOf(words).Contains(wanted, StringComparer.Ordinal))
            {
                return choice;
            }
        }

        Wrong(
            column,
            $"“{CleanText.CutTo(value.Text, 60)}” không có. Dùng một trong: {string.Join("; ", all.Select(choice => choice.Words.Split('|')[0]))}."
        );
        return null;
    }

    // The words of a choice are the program's own or a catalogue's: the same few for every row of every list.
    private static string[] KeysOf(string words)
    {
        if (Keys.TryGetValue(words, out var known))
        {
            return known;
        }

        string[] keys = [.. words.Split('|').Select(VietnameseText.SearchKey)];
        return Keys.Count < MostKeys ? Keys.GetOrAdd(words, keys) : keys;
    }

    /// <summary>An empty cell where something must stand.</summary>
    public void Need(ImportColumn column, string remedy)
    {
        if (Raw(column) is { IsEmpty: true, Kind: not SheetValueKind.Error })
        {
            Wrong(column, $"để trống. {remedy}");
        }
    }

    public void Wrong(ImportColumn column, string sentence) => Problems.Add($"Cột “{column.Head}”: {sentence}");

    private SheetValue Raw(ImportColumn column) =>
        table.PlaceOf(column) is >= 0 and var place && place < line.Cells.Count ? line.Cells[place] : SheetValue.Empty;

    private SheetValue Value(ImportColumn column)
    {
        var value = Raw(column);
        if (value.Kind != SheetValueKind.Error)
        {
            return value;
        }

        var problem = $"Cột “{column.Head}”: ô có lỗi {value.Text}. Sửa công thức hoặc nhập giá trị.";
        if (!Problems.Contains(problem, StringComparer.Ordinal))
        {
            Problems.Add(problem);
        }

        return SheetValue.Empty;
    }

    private static Result<decimal> OfNumber(SheetValue value) =>
        value.Number is >= 0 and < 1e15
            ? (decimal)value.Number
            : new Refusal("number.unreadable", $"“{value.Text}” không phải số dùng được ở đây. Nhập số từ 0 trở lên.");

    private static Result<long> WholeOf(SheetValue value) =>
        value.Number is >= 0 and < 1e15 && decimal.Truncate((decimal)value.Number) == (decimal)value.Number
            ? (long)value.Number
            : new Refusal("number.not-whole", $"“{value.Text}” không phải số nguyên từ 0 trở lên. Viết số nguyên như 264.");

    private DateOnly? OfSerial(double number, bool yearAlone)
    {
        var serial = (int)Math.Floor(Math.Clamp(number, -1, LastSerial + 1));
        if (yearAlone && serial >= OfficeDates.Earliest.Year && serial <= today.Year && number == serial)
        {
            return new DateOnly(serial, 1, 1);
        }

        serial += table.CountsFrom1904 ? From1904 : 0;
        return serial is < 1 or DayThatWasNot or > LastSerial
            ? null
            : new DateOnly(1899, 12, serial < DayThatWasNot ? 31 : 30).AddDays(serial);
    }

    private DateOnly? OfText(string text, bool yearAlone)
    {
        // A day with a time of midnight is how programs export a day.
        var plain = PastedCode.Fold(text).Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal);
        plain =
            plain.Length > 10
            && plain.IndexOfAny([' ', 'T']) is > 5 and var end
            && plain[end..].All(letter => char.IsAsciiDigit(letter) || letter is ' ' or 'T' or ':' or '.' or 'Z' or 'A' or 'M')
                ? plain[..end]
                : plain;
        if (DateOnly.TryParseExact(plain, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        // In a CSV a day may stand as its number.
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (yearAlone || number > 10_000)
            ? OfSerial(number, yearAlone)
            : null;
    }
}
