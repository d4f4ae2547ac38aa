using System.Text;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Time;

namespace ThongSuot.Storage.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 một trang".Normalize());

    private readonly string folder = Directory.CreateTempSubdirectory("ts-store-").FullName;

    private FileStore Store(long largest = 1000) => new(new FileStoreOptions(folder, largest), new OfficeClock(new FakeClock()));

    public void Dispose() => Directory.Delete(folder, recursive: true);

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
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 9];

        (await Store().StoreAsync(new MemoryStream(jpeg), "anh.pdf", default)).Value.ContentType.ShouldBe("image/jpeg");
        (await Store().StoreAsync(new MemoryStream(png), "anh.exe", default)).Value.ContentType.ShouldBe("image/png");
        (await Store().StoreAsync(new MemoryStream(Encoding.ASCII.GetBytes("<script>alert(1)</script>")), "don.pdf", default)).Refusal!.Code.ShouldBe("file.type");
        (await Store().StoreAsync(new MemoryStream("%PDF"u8.ToArray()), "don.pdf", default)).Refusal!.Code.ShouldBe("file.type");
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
        await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Store().StoreAsync(new MemoryStream(Pdf), $"don-{number}.pdf", default)));
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
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
