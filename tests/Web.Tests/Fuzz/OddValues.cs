using System.Text;

namespace ThongSuot.Web.Tests.Fuzz;

/// <summary>What people, machines and attackers put into fields: form-encoded, so that bytes which are no text can be among them.</summary>
internal static class OddValues
{
    private static readonly string[] Encoded =
    [
        // Dates and moments.
        "0026-11-27",
        "2126-11-27",
        "9999-12-31",
        "0001-01-01",
        "2019-12-31",
        "2051-01-01",
        "2025-02-29",
        "31%2F12%2F2025",
        "2025-13-45",
        "9999-12-31T23:59",
        "0026-11-27T08:00",
        "08:60",
        // Numbers.
        "-1",
        "0",
        "2147483648",
        "9223372036854775808",
        "99999999999999999999999999999999999999",
        "1e309",
        "NaN",
        "0x10",
        "%D9%A3%D9%A4",
        "1.234,5",
        "%EF%BC%91%EF%BC%92",
        "4.6500000000000004",
        // Text.
        "",
        "+",
        "%00",
        "a%00b",
        "%EF%BF%BE",
        "%ED%A0%80",
        "%FF%FE",
        "%E2%80%AE%C4%90%E1%BA%B7ng",
        "%E2%80%8B",
        "%F0%9F%98%80%F0%A0%80%8B",
        "%0D%0A%0D%0A",
        "%25%27%22%3C%3E%26",
        "%3Dcmd%7C%27%2FC+calc%27%21A0",
        // Keys, paths, words of ours.
        "00000000-0000-0000-0000-000000000000",
        "00000000-0000-0000-0000-00000000000",
        "%2F",
        "%2F25%2F",
        "%2F40%2F",
        "..%2F..%2F",
        "%2F%2Fkhac.vn",
        "true",
        "null",
        "Accepted%2CRejected",
        "tat-ca",
        "H44.101-250912-0042",
        "VM25-2025-0001",
    ];

    private static readonly string[] Long =
    [
        new('a', 5_000),
        string.Concat(Enumerable.Repeat("%0A", 4_100)),
        string.Concat(Enumerable.Repeat("%C4%90%E1%BA%B7ng+", 700)),
        new('9', 400),
    ];

    /// <summary>One of them, or a mix of two, or bytes at random; form-encoded.</summary>
    public static string Next(Random random) =>
        random.Next(12) switch
        {
            0 => Long[random.Next(Long.Length)],
            1 => Encoded[random.Next(Encoded.Length)] + Encoded[random.Next(Encoded.Length)],
            2 => Bytes(random),
            _ => Encoded[random.Next(Encoded.Length)],
        };

    private static string Bytes(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, 24); left > 0; left--)
        {
            text.Append('%').Append(random.Next(256).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
