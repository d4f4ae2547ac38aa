namespace ThongSuot.Platform.Text;

/// <summary>Numbers as they are read aloud, which papers about money must bear beside the digits.</summary>
public static class VietnameseNumber
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    private const ulong Billion = 1_000_000_000;

    /// <summary>An amount of money: <c>Một trăm hai mươi nghìn đồng</c>.</summary>
    /// <param name="dong">Whole đồng.</param>
    public static string Money(long dong)
    {
        var words = InWords(dong) + " đồng";
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A whole number, without capital: <c>một nghìn không trăm linh năm</c>.</summary>
    public static string InWords(long number) =>
        number switch
        {
            0 => Digits[0],
            < 0 => "âm " + Read((ulong)-(Int128)number, whole: false),
            _ => Read((ulong)number, whole: false),
        };

    /// <param name="whole">Something was read before it: hundreds are said though they are none, or 1.005 would sound like 1.500.</param>
    private static string Read(ulong number, bool whole)
    {
        var (billions, rest) = (number / Billion, (int)(number % Billion));
        var words = new List<string>();
        if (billions > 0)
        {
            words.Add(Read(billions, whole) + " tỷ");
        }

        foreach (
            var (group, scale) in new[] { (rest / 1_000_000, " triệu"), (rest / 1_000 % 1_000, " nghìn"), (rest % 1_000, string.Empty) }
        )
        {
            if (group > 0)
            {
                words.Add(Group(group, whole || words.Count > 0) + scale);
            }
        }

        return string.Join(' ', words);
    }

    private static string Group(int group, bool whole)
    {
        var (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
        var words = new List<string>();
        if (hundreds > 0 || whole)
        {
            words.Add(Digits[hundreds] + " trăm");
        }

        if (tens == 0)
        {
            words.AddRange(
                ones == 0 ? []
                : words.Count > 0 ? ["linh", Digits[ones]]
                : [Digits[ones]]
            );
            return string.Join(' ', words);
        }

        words.Add(tens == 1 ? "mười" : Digits[tens] + " mươi");
        words.AddRange(
            (tens, ones) switch
            {
                (_, 0) => [],
                (> 1, 1) => ["mốt"],
                (_, 5) => ["lăm"],
                _ => [Digits[ones]],
            }
        );
        return string.Join(' ', words);
    }
}
