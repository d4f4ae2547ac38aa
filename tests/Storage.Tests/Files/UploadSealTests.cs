using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests.Files;

/// <summary>What a form says of a file is never believed; what this seat sent is.</summary>
public sealed class UploadSealTests
{
    [Theory, OnEveryDatabase]
    public async Task A_seal_opens_for_the_seat_that_sent_the_file_and_while_its_bytes_are_there(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (files, seal, seat) = (
            program.Services.GetRequiredService<FileStore>(),
            program.Services.GetRequiredService<UploadSeal>(),
            SeatId.New()
        );
        var stored = (
            await files.StoreAsync(new MemoryStream(Encoding.UTF8.GetBytes($"%PDF-1.7 {seat.Value} %%EOF")), "don.pdf", default)
        ).Value;
        var sealedFile = seal.Seal(new Attachment(stored, "don.pdf"), seat);

        seal.Open(sealedFile, seat).Value.File.Hash.ShouldBe(stored.Hash);
        seal.Open(sealedFile, seat).Value.File.Size.ShouldBe(stored.Size);
        Gone(seal.Open(sealedFile, SeatId.New()), "another seat did not send it");
        Gone(seal.Open(new string('a', 64), seat), "not a seal");
        Gone(seal.Open(stored.Hash, seat), "a hash alone is anybody's word");
        Gone(
            seal.Open(
                seal.Seal(
                    new Attachment(
                        new StoredFile
                        {
                            Hash = new string('a', 64),
                            Size = -5,
                            ContentType = "application/pdf",
                            StoredAt = stored.StoredAt,
                        },
                        "x"
                    ),
                    seat
                ),
                seat
            ),
            "its bytes are not there"
        );
    }

    private static void Gone(Result<Attachment> opened, string why) => opened.Refusal.ShouldNotBeNull(why).Code.ShouldBe("file.gone", why);
}
