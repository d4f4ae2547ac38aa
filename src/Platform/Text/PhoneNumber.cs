using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Text;

/// <summary>Vietnamese telephone numbers in one form: 10 digits from 0 (mobile), or 11 from 02 (a fixed line).</summary>
public static class PhoneNumber
{
    private const int MobileLength = 10;
    private const int FixedLength = 11;

    /// <summary>
    /// The number in one form, or what is wrong with it. Blanks, dots, dashes, brackets, full-width digits and +84 are
    /// understood, however it was pasted.
    /// </summary>
    /// <param name="field">The input the refusal belongs to.</param>
    public static Result<string> Normalise(string? text, string? field = null)
    {
        var bare = string.Concat(
            PastedCode
                .Fold(text)
                .Where(character => character is not (' ' or '.' or '-' or '(' or ')' or '[' or ']' or ',' or ';' or ':' or '/'))
        );
        bare = bare.StartsWith("tel", StringComparison.OrdinalIgnoreCase) ? bare[3..] : bare;
        if (bare.Length == 0)
        {
            return new Refusal("phone.empty", "Chưa có số điện thoại. Nhập đủ 10 chữ số.", field);
        }

        var digits = WithoutCountry(bare);
        if (!digits.All(char.IsAsciiDigit))
        {
            return new Refusal("phone.not-digits", "Số điện thoại chỉ gồm chữ số. Bỏ các ký tự khác.", field);
        }

        if (digits[0] != '0' || (digits.Length > 1 && digits[1] is '0' or '1' or '4' or '6'))
        {
            return new Refusal("phone.wrong-start", "Số điện thoại bắt đầu bằng 02, 03, 05, 07, 08 hoặc 09. Kiểm tra lại đầu số.", field);
        }

        var isFixed = digits.StartsWith("02", StringComparison.Ordinal);
        var length = isFixed ? FixedLength : MobileLength;
        return digits.Length switch
        {
            var found when found < length => new Refusal(
                "phone.too-short",
                $"Số điện thoại thiếu {length - found} chữ số. Nhập đủ {length} chữ số.",
                field
            ),
            var found when found > length => new Refusal(
                "phone.too-long",
                $"Số điện thoại thừa {found - length} chữ số. Nhập đúng {length} chữ số.",
                field
            ),
            _ => digits,
        };
    }

    private static string WithoutCountry(string bare)
    {
        if (bare.StartsWith("+84", StringComparison.Ordinal))
        {
            return WithZero(bare[3..]);
        }

        if (bare.StartsWith("0084", StringComparison.Ordinal))
        {
            return WithZero(bare[4..]);
        }

        // Without a plus sign 84 is the country only when what follows has a whole number's length.
        return bare.StartsWith("84", StringComparison.Ordinal) && bare.Length >= MobileLength + 1 ? WithZero(bare[2..]) : bare;
    }

    // "+84 (0)912…" is written as often as "+84 912…".
    private static string WithZero(string national) => national.StartsWith('0') ? national : "0" + national;
}
