using System.Diagnostics;
using System.Text;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;
using static ThongSuot.Web.Tests.Sheets.Workbook;

namespace ThongSuot.Web.Tests.Sheets;

/// <summary>
/// Whatever bytes are uploaded are answered in words, within a second or so and some tens of megabytes. 2,000 inputs a reader;
/// <c>TS_FUZZ=200000</c> does more, <c>TS_FUZZ_SEED</c> begins elsewhere.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const long MostBytes = 256L * 1024 * 1024;

    // What has no end must be left at once; a shared machine may take its time all the same.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("TS_FUZZ"), out var rounds) ? rounds : 2_000;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("TS_FUZZ_SEED"), out var seed) ? seed : 20261127;

    [Fact]
    public void A_mutated_csv_is_read_or_refused()
    {
        var random = new Random(Seed);
        byte[][] samples =
        [
            Encoding.UTF8.GetBytes("Họ tên;Giá trị;Ghi chú\nAn;4,65;\"một\r\nhai\"\nBình;1.234,5;'=x\n"),
            Encoding.Unicode.GetBytes("\uFEFFHọ tên\tGiá trị\nAn\t15/1/1966\n"),
            Encoding.UTF8.GetBytes("sep=,\nHọ tên,Giá trị\n\"An \"\"B\"\"\",1E3\n"),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            Ask(Mutated(samples[random.Next(samples.Length)], random), $"round {round}");
        }
    }

    [Fact]
    public void A_mutated_workbook_is_read_or_refused()
    {
        var random = new Random(Seed + 1);
        var rows =
            Row(1, "Họ tên", "Giá trị", "Ghi chú")
            + $"<row r=\"2\">{Text("A2", "An")}{Number("B2", "4.65")}<c r=\"C2\" t=\"s\"><v>0</v></c></row><row r=\"4\" hidden=\"1\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c></row>";
        const string strings = "<si><r><t>một_x000D_</t></r><rPh><t>x</t></rPh></si>";
        var whole = Of(rows, strings).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            // Half of them broken as a package, half whole packages with broken parts.
            if (random.Next(2) == 0)
            {
                Ask(Mutated(whole, random), $"package {round}");
            }
            else
            {
                Ask(Of(MutatedText(rows, random), random.Next(2) == 0 ? strings : MutatedText(strings, random)).ToArray(), $"part {round}");
            }
        }
    }

    [Fact]
    public void Forty_thousand_rows_in_one_another_are_refused_and_end_nothing()
    {
        var nested = Of(string.Concat(Enumerable.Repeat("<row><c><is>", 40_000)));
        nested.Length.ShouldBeLessThan(4_000);
        Ask(nested.ToArray(), "nested").ShouldBe("import.too-large");
        Ask(Of(Row(1, "Họ tên", "Giá trị"), string.Concat(Enumerable.Repeat("<si><r>", 100_000))).ToArray(), "nested texts")
            .ShouldBe("import.too-large");
    }

    [Theory]
    [InlineData("<si><t/></si>", 3_000_000)]
    [InlineData("<si><t>a</t></si>", 2_000_000)]
    [InlineData("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 400_000)]
    public void A_small_file_of_endless_shared_texts_takes_little(string text, int times) =>
        Ask(Of(Row(1, "Họ tên", "Giá trị"), string.Concat(Enumerable.Repeat(text, times))).ToArray(), text).ShouldBe("import.too-large");

    [Fact]
    public void One_text_one_attribute_and_one_row_without_end_take_little()
    {
        var large = new string('a', 30_000_000);
        Ask(Of(Row(1, "Họ tên", "Giá trị"), $"<si><t>{large}</t></si>").ToArray(), "text").ShouldBe("import.too-large");
        Ask(Of($"<row r=\"1\" x=\"{large}\"/>").ToArray(), "attribute").ShouldBe("import.too-large");
        Ask(Of("<row r=\"1\">" + string.Concat(Enumerable.Repeat("<c/>", 5_000_000)) + "</row>").ToArray(), "cells")
            .ShouldBe("import.too-large");
        Ask(Of(string.Concat(Enumerable.Repeat("<row/>", 4_000_000))).ToArray(), "rows").ShouldBe("import.too-large");
        Ask(Encoding.UTF8.GetBytes(new string(',', 10_000_000)), "commas").ShouldNotBeNull();
        Ask(Encoding.UTF8.GetBytes("\"" + large[..10_000_000]), "quote").ShouldNotBeNull();
        Ask(Encoding.UTF8.GetBytes(new string('\n', 10_000_000)), "breaks").ShouldNotBeNull();
    }

    [Fact]
    public void A_package_of_endless_parts_or_entities_is_refused_before_it_is_opened()
    {
        Ask(Pack(Enumerable.Range(0, 20_000).Select(at => ($"x{at}", string.Empty))).ToArray(), "parts").ShouldBe("import.too-large");
        var entities =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
            + string.Concat(
                Enumerable
                    .Range(0, 9)
                    .Select(at => $"<!ENTITY a{at} \"{string.Concat(Enumerable.Repeat(at == 0 ? "&a;" : $"&a{at - 1};", 10))}\">")
            )
            + "]><workbook>&a8;</workbook>";
        Ask(Pack([("xl/workbook.xml", entities)]).ToArray(), "entities").ShouldBe("import.unreadable");
    }

    /// <returns>The code of the refusal; null when it was read.</returns>
    private static string? Ask(byte[] bytes, string which)
    {
        var (before, begun) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var read = SheetReaderTests.Read(new MemoryStream(bytes));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, which);
        Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(Longest, which);
        if (read.IsRefused)
        {
            return read.Refusal.Message.Length > 0 ? read.Refusal.Code : throw new InvalidOperationException(which);
        }

        foreach (var line in read.Value.Lines)
        {
            var cells = new ImportCells(line, read.Value, new DateOnly(2026, 11, 27));
            foreach (var column in new[] { new ImportColumn("Giá trị", true, ""), new ImportColumn("Ghi chú", false, "") })
            {
                _ = (
                    cells.Text(column),
                    cells.Code(column, 12),
                    cells.Decimal(column, 2),
                    cells.Whole(column, 999),
                    cells.Truth(column),
                    cells.Day(column, yearAlone: true),
                    cells.Choice(column, [(1, "một|1")])
                );
            }

            cells.Problems.ShouldAllBe(problem => problem.StartsWith("Cột “"));
        }

        return null;
    }

    private static byte[] Mutated(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var times = random.Next(1, 12); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(random.Next(1, 40)).ToList());
                    break;
                case 3:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes[at], random.Next(1, 200)));
                    break;
            }
        }

        return [.. bytes];
    }

    private static string MutatedText(string text, Random random)
    {
        string[] pieces =
        [
            "<row>",
            "</row>",
            "<c r=\"ZZ1\">",
            "</c>",
            "<v>",
            "1E999",
            "NaN",
            "-",
            "&#0;",
            "&#xD800;",
            "&#xFFFE;",
            "\0",
            "r=\"-1\"",
            "r=\"99999999999\"",
            "t=\"s\"",
            "<![CDATA[",
            "_xD83D_",
            "<is><t>",
            "2958466",
        ];
        var mutated = new StringBuilder(text);
        for (var times = random.Next(1, 8); times > 0; times--)
        {
            var at = random.Next(mutated.Length);
            _ = random.Next(3) switch
            {
                0 => mutated.Insert(at, pieces[random.Next(pieces.Length)]),
                1 => mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at)),
                _ => mutated.Insert(at, (char)random.Next(0x10000)),
            };
            if (mutated.Length == 0)
            {
                break;
            }
        }

        return mutated.ToString();
    }
}
