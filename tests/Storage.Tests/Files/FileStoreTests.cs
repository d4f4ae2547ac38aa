using System.Text;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Time;

namespace ThongSuot.Storage.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 một trang %%EOF".Normalize());

    private readonly string folder = Directory.CreateTempSubdirectory("ts-store-").FullName;

    private static byte[] Png(uint width, uint height, bool whole = true) =>
        [.. Hex("89504E470D0A1A0A0000000D"), .. "IHDR"u8, .. Of(width), .. Of(height), .. Hex("0802000000"), .. whole ? "IEND"u8 : []];

    /// <summary>A thumbnail in its head has an end of its own, and telephones put seconds of video behind the photograph.</summary>
    private static byte[] Jpeg(uint width, uint height, bool whole = true)
    {
        byte[] frame = [.. Hex("FFC0000B08"), .. Of(height)[2..], .. Of(width)[2..], .. Hex("01011100")];
        return [.. Hex("FFD8FFE1000A00000000FFD90000"), .. frame, .. Hex(whole ? "FFD9" : string.Empty), .. new byte[70_000]];
    }

    private static byte[] Hex(string digits) => Convert.FromHexString(digits);

    private static byte[] Of(uint number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private FileStore Store(long largest = 1000) => new(new FileStoreOptions(folder, largest), new OfficeClock(new FakeClock()));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_holds_what_was_stored_and_neither_a_hash_of_nothing_nor_a_name_that_is_no_hash()
    {
        var store = Store();
        var stored = (await store.StoreAsync(new MemoryStream(Pdf), "don.pdf", default)).Value;

        store.Holds(stored.Hash).ShouldBeTrue();
        store.Holds(new string('0', 64)).ShouldBeFalse();
        store.Holds(stored.Hash.ToUpperInvariant()).ShouldBeFalse();
        store.Holds("../" + stored.Hash).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stored_file_is_read_back_byte_for_byte()
    {
        var stored = (await Store().StoreAsync(new MemoryStream(Pdf), "don.pdf", default)).Value;

        await using var opened = Store().Open(stored.Hash)!;
        using var copy = new MemoryStream();
        await opened.CopyToAsync(copy);
        copy.ToArray().ShouldBe(Pdf);
        (stored.Size, stored.ContentType, stored.StoredAt).ShouldBe((Pdf.Length, "application/pdf", FakeClock.Morning));
    }

    [Fact]
    public async Task The_type_is_found_in_the_content_not_in_the_name()
    {
        (await Store(100_000).StoreAsync(new MemoryStream(Jpeg(1, 1)), "anh.pdf", default)).Value.ContentType.ShouldBe("image/jpeg");
        (await Store().StoreAsync(new MemoryStream(Png(1, 1)), "anh.exe", default)).Value.ContentType.ShouldBe("image/png");
        (
            await Store().StoreAsync(new MemoryStream(Encoding.ASCII.GetBytes("<script>alert(1)</script>")), "don.pdf", default)
        ).Refusal!.Code.ShouldBe("file.type");
        (await Store().StoreAsync(new MemoryStream("%PDF"u8.ToArray()), "don.pdf", default)).Refusal!.Code.ShouldBe("file.type");
    }

    [Theory]
    [InlineData(40_000u, 40_000u, true, "file.damaged")]
    [InlineData(0u, 800u, true, "file.damaged")]
    [InlineData(1200u, 800u, false, "file.damaged")]
    [InlineData(1200u, 800u, true, null)]
    public async Task A_picture_that_was_cut_off_or_says_an_impossible_size_is_refused(uint width, uint height, bool whole, string? code)
    {
        (await Store().StoreAsync(new MemoryStream(Png(width, height, whole)), "anh.png", default)).Refusal?.Code.ShouldBe(code);
        (await Store(100_000).StoreAsync(new MemoryStream(Jpeg(width, height, whole)), "anh.jpg", default)).Refusal?.Code.ShouldBe(code);
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count().ShouldBe(code is null ? 2 : 0);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("FFD8FFE0010203")]
    [InlineData("255044462D312E370A312030206F626A")]
    public async Task A_head_with_nothing_behind_it_is_no_file(string head)
    {
        var refusal = (await Store().StoreAsync(new MemoryStream(Convert.FromHexString(head)), "don", default)).Refusal!;

        (refusal.Code, Directory.EnumerateFiles(folder).Count()).ShouldBe(("file.damaged", 0));
    }

    [Fact]
    public async Task A_type_is_recognised_though_the_bytes_arrive_one_by_one()
    {
        (await Store().StoreAsync(new Drip(Pdf), "don.pdf", default)).Value.ContentType.ShouldBe("application/pdf");
    }

    [Fact]
    public async Task A_file_may_be_as_large_as_the_limit_and_not_a_byte_larger()
    {
        (await Store(Pdf.Length).StoreAsync(new MemoryStream(Pdf), "don.pdf", default)).IsRefused.ShouldBeFalse();
        (await Store(Pdf.Length - 1).StoreAsync(new MemoryStream(Pdf), "don.pdf", default)).Refusal!.Code.ShouldBe("file.too-large");
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        (await Store().StoreAsync(new MemoryStream(), "don.pdf", default)).Refusal!.Code.ShouldBe("file.empty");
    }

    [Fact]
    public async Task The_same_content_is_kept_once_and_nothing_half_written_stays()
    {
        await Task.WhenAll(
            Enumerable.Range(1, 8).Select(number => Store().StoreAsync(new MemoryStream(Pdf), $"don-{number}.pdf", default))
        );
        await Store().StoreAsync(new MemoryStream("x"u8.ToArray()), "don.pdf", default);

        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    [InlineData("")]
    public void What_is_not_a_hash_opens_nothing(string hash) => Store().Open(hash).ShouldBeNull();

    private sealed class Drip(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }

    [Fact]
    public async Task A_full_disk_is_told_in_words_and_leaves_nothing()
    {
        var refused = await Store().StoreAsync(new FullDisk(), "don.pdf", default);

        refused.Refusal!.Code.ShouldBe("file.no-space");
        refused.Refusal.Message.ShouldContain("“don.pdf” chưa được lưu");
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_takes_no_files_is_told_in_words()
    {
        var file = Path.Combine(folder, "tep");
        await File.WriteAllTextAsync(file, "x");

        var refused = await new FileStore(new FileStoreOptions(file), new OfficeClock(new FakeClock())).StoreAsync(
            new MemoryStream(Pdf),
            "don.pdf",
            default
        );

        refused.Refusal!.Code.ShouldBe("file.not-stored");
    }

    [Fact]
    public void What_a_killed_upload_left_is_swept_after_two_hours_and_no_living_one_nor_a_scan()
    {
        var now = FakeClock.Morning.UtcDateTime;
        var (old, living, scan) = (Path.Combine(folder, "a.part"), Path.Combine(folder, "b.part"), Path.Combine(folder, "ab"));
        foreach (var (path, age) in new[] { (old, 121), (living, 119), (scan, 9000) })
        {
            File.WriteAllText(path, "%PDF");
            File.SetLastWriteTimeUtc(path, now.AddMinutes(-age));
        }

        Store().SweepParts().ShouldBe(1);

        (File.Exists(old), File.Exists(living), File.Exists(scan)).ShouldBe((false, true, true));
    }

    [Fact]
    public async Task The_program_sweeps_when_it_starts()
    {
        var files = Directory.CreateTempSubdirectory("ts-swept-").FullName;
        var left = Path.Combine(files, "left.part");
        await File.WriteAllTextAsync(left, "%PDF");
        File.SetLastWriteTimeUtc(left, FakeClock.Morning.UtcDateTime.AddDays(-1));
        var (setting, drop) = await TestDatabases.CreateAsync(TestDatabase.Sqlite);

        await using (await TestProgram.OverAsync(setting, files))
        {
            File.Exists(left).ShouldBeFalse();
        }

        await drop();
        Directory.Delete(files, recursive: true);
    }

    /// <summary>Fails after some bytes as a full disk does: ENOSPC.</summary>
    private sealed class FullDisk : MemoryStream
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (reads++ > 0)
            {
                throw new IOException("No space left on device", 28);
            }

            Pdf.CopyTo(buffer);
            return ValueTask.FromResult(Pdf.Length);
        }
    }
}
