using System.Globalization;
using System.Text;
using System.Text.Json;
using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class CleanTextTests
{
    private static readonly JsonSerializerOptions Machine = new() { Converters = { new CleanJsonText() } };

    [Theory]
    [InlineData("Nguyễn\0 Mẫu\u0001 An\u007F\u0085", "Nguyễn Mẫu An\n")]
    [InlineData("a\ufffeb\uffffc\ufdd0d", "abcd")]
    [InlineData("\u202Etxt.exe\u202C \u2066x\u2069\u200E\u200F", "txt.exe x")]
    [InlineData("\ufeffTam\u200B \u200CSơn\u2060", "Tam Sơn")]
    [InlineData("một\u00a0hai\u3000ba\u2009bốn", "một hai ba bốn")]
    [InlineData("một\r\nhai\rba\nbốn\u2028năm", "một\nhai\nba\nbốn\nnăm")]
    [InlineData("Tie\u0302\u0301ng Vie\u0323\u0302t, HO\u0300A, đu\u031B\u01A1\u0300ng, Ça\u0301", "Tiếng Việt, HÒA, đường, Çá")]
    [InlineData("👨\u200D👩\u200D👧 và 𠊛", "👨\u200D👩\u200D👧 và 𠊛")]
    [InlineData("H25.14\u00AD250912", "H25.14-250912")]
    [InlineData("giấy\u00AD tờ\t1", "giấy tờ\t1")]
    public void What_comes_from_outside_is_cleaned_of_what_nobody_sees_or_can_store(string dirty, string clean) =>
        CleanText.Of(dirty).ShouldBe(clean);

    // An attribute cannot hold half of a pair.
    [Fact]
    public void A_half_of_a_pair_is_left_out() => CleanText.Of("a\ud800b\udc00c").ShouldBe("abc");

    [Fact]
    public void Every_scalar_and_every_half_of_a_pair_is_storable_printable_and_the_same_after_a_second_cleaning()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var letter = code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            var clean = CleanText.Of($"a{letter}b{letter}");
            if (
                CleanText.Of(clean) != clean
                || clean.Contains('\0')
                || clean.Contains('\r')
                || CleanText.Printable(clean) != clean
                || strict.GetString(strict.GetBytes(clean)) != clean
            )
            {
                Assert.Fail($"U+{code:X}");
            }
        }
    }

    [Fact]
    public void Any_sequence_of_letters_is_cleaned_once_and_for_all_and_cut_between_letters()
    {
        var random = new Random(20260101);
        char[] likely =
        [
            'a',
            'e',
            'ê',
            ' ',
            '\r',
            '\n',
            '\u0301',
            '\u0323',
            '\u0302',
            '\u200D',
            '\ud83d',
            '\udc68',
            '\ud840',
            '\udc00',
            '\u00AD',
            '1',
            '\ufe0f',
            '\0',
            '\u202E',
        ];
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([
                .. Enumerable
                    .Range(0, random.Next(1, 40))
                    .Select(_ => random.Next(3) == 0 ? (char)random.Next(0x10000) : likely[random.Next(likely.Length)]),
            ]);
            var clean = CleanText.Of(text);
            CleanText.Of(clean).ShouldBe(clean);
            clean.Length.ShouldBeLessThanOrEqualTo(text.Length);
            var most = random.Next(1, 20);
            var cut = CleanText.CutTo(clean, most);
            cut.Length.ShouldBeLessThanOrEqualTo(Math.Max(most, 1));
            CleanText.Of(cut).ShouldBe(cut, "no half of a pair is left");
            _ = (
                Masking.Name(text),
                VietnameseText.SearchKey(text),
                VietnameseOrder.SortKey(text),
                PastedCode.Of(text),
                PhoneNumber.Normalise(text),
                TypedNumber.Decimal(text),
                TypedNumber.Whole(text)
            );
        }
    }

    [Theory]
    [InlineData("Nguyễn Mẫu An", 100, "Nguyễn Mẫu An")]
    [InlineData("Chưa có hướng dẫn giao dự toán", 20, "Chưa có hướng dẫn…")]
    [InlineData("😀😀😀😀", 4, "😀…")]
    [InlineData("abcdef", 3, "ab…")]
    public void A_cut_is_seen_and_falls_between_letters(string text, int most, string cut) => CleanText.CutTo(text, most).ShouldBe(cut);

    [Theory]
    [InlineData("😀 An", "😀 A*")]
    [InlineData("𠊛𡎢 Mẫu", "𠊛* M**")]
    [InlineData("Nguyễn Vạn Hòa", "N***** V** H**")]
    public void A_name_that_begins_with_a_rare_letter_is_masked_without_splitting_it(string name, string masked) =>
        Masking.Name(name).ShouldBe(masked);

    [Theory]
    [InlineData("\"a\\u0000b\"", "ab")]
    [InlineData("\"\\ud800Nguyễn\\udc00 A\"", "Nguyễn A")]
    [InlineData("\"\\ud83d\\ude00 \\\"x\\\" \\n\\ud800\"", "😀 \"x\" \n")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void Text_of_the_machine_interfaces_goes_through_the_same_cleaning(string json, string? text) =>
        JsonSerializer.Deserialize<string>(json, Machine).ShouldBe(text);

    [Theory]
    [InlineData("h25.14-250912-0042", "H25.14-250912-0042")]
    [InlineData(" H25.14\u2011250912\u20110042.\u200B", "H25.14-250912-0042")]
    [InlineData("Ｈ２５.１４－２５０９１２－００４２", "H25.14-250912-0042")]
    [InlineData("(H25.14 – 250912 – 0042);", "H25.14-250912-0042")]
    [InlineData("“2.000635”,", "2.000635")]
    public void A_code_is_understood_however_it_was_pasted(string pasted, string code) => PastedCode.Of(pasted).ShouldBe(code);

    [Theory]
    [InlineData("0912\u00a0345\u2011678")]
    [InlineData("+84 (0) 912.345.678")]
    [InlineData("(+84) 912 345 678")]
    [InlineData("0084912345678,")]
    [InlineData("84 912 345 678")]
    [InlineData("０９１２３４５６７８")]
    [InlineData("\u202A0912–345–678\u202C;")]
    [InlineData("tel:+84-912-345-678")]
    [InlineData("0912/345/678")]
    public void A_telephone_number_is_understood_however_it_was_pasted(string pasted) =>
        PhoneNumber.Normalise(pasted).Value.ShouldBe("0912345678");

    [Theory]
    [InlineData("\u0660\u0669\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668")]
    [InlineData("०९१२३४५६७८")]
    public void Digits_of_other_scripts_are_no_telephone_number(string typed) =>
        PhoneNumber.Normalise(typed).Refusal!.Code.ShouldBe("phone.not-digits");

    [Theory]
    [InlineData("4,65", "4.65")]
    [InlineData("4.65", "4.65")]
    [InlineData("4.6500000000000004", "4.65")]
    [InlineData("1E3", "1000")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1 234 567,5 đ", "1234567.5")]
    [InlineData("0.650", "0.65")]
    [InlineData("２,５", "2.5")]
    [InlineData("1.234", null)]
    [InlineData("4,650", null)]
    [InlineData("1.23.4", null)]
    [InlineData("-4", null)]
    [InlineData("٤", null)]
    [InlineData("bốn", null)]
    [InlineData("", null)]
    public void A_number_is_read_as_it_was_meant_or_refused(string typed, string? value) =>
        (TypedNumber.Decimal(typed) is { IsRefused: false, Value: var read } ? read : (decimal?)null).ShouldBe(
            value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData("264", 264L)]
    [InlineData("3.510.000", 3_510_000L)]
    [InlineData("3 510 000 đồng", 3_510_000L)]
    [InlineData("3.510", 3_510L)]
    [InlineData("30,0", 30L)]
    [InlineData("30,5", null)]
    [InlineData("3,510", null)]
    [InlineData("30.5", null)]
    public void A_whole_number_stays_whole(string typed, long? value) =>
        (TypedNumber.Whole(typed) is { IsRefused: false, Value: var read } ? read : (long?)null).ShouldBe(value);

    [Fact]
    public void A_number_with_two_readings_is_refused_naming_both() =>
        TypedNumber
            .Decimal("4.650")
            .Refusal!.Message.ShouldBe("“4.650” đọc được hai cách: 4.650 hoặc 4,65. Viết lại cho rõ: 4650 hoặc 4,65.");

    [Theory]
    [InlineData("kỹ", "kĩ")]
    [InlineData("Sĩ", "Sỹ")]
    [InlineData("Lý Quý", "Lí Quí")]
    [InlineData("Y tế", "I tế")]
    public void One_letter_written_two_ways_is_searched_as_one(string one, string other) =>
        VietnameseText.SearchKey(one).ShouldBe(VietnameseText.SearchKey(other));

    [Theory]
    [InlineData("tay", "tai")]
    [InlineData("thuỷ", "thủi")]
    [InlineData("yên", "iên")]
    public void Sounds_that_differ_stay_apart(string one, string other) =>
        VietnameseText.SearchKey(one).ShouldNotBe(VietnameseText.SearchKey(other));
}
