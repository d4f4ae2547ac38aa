using ThongSuot.Petitions.Send;

namespace ThongSuot.Petitions.Tests.Feedback;

public sealed class PhotoTests
{
    [Fact]
    public void Where_a_photo_was_taken_is_cut_out_and_the_picture_stays()
    {
        byte[] head = [0xFF, 0xD8];
        byte[] gps = [0xFF, 0xE1, 0x00, 0x06, (byte)'G', (byte)'P', (byte)'S', 0];
        byte[] frame = [0xFF, 0xC0, 0x00, 0x05, 8, 1, 1];
        byte[] scan = [0xFF, 0xDA, 0x00, 0x03, 1, 0x55, 0x66, 0xFF, 0xD9];
        byte[] video = [1, 2, 3];

        PhotoMetadata.Strip([.. head, .. gps, .. frame, .. scan, .. video]).ShouldBe([.. head, .. frame, .. scan]);
    }

    [Fact]
    public void What_is_no_photo_or_is_cut_off_is_not_taken()
    {
        PhotoMetadata.Strip("MZ, a program"u8.ToArray()).ShouldBeNull();
        PhotoMetadata.Strip([0xFF, 0xD8, 0xFF, 0xE1, 0x40, 0x00, 1]).ShouldBeNull();
        PhotoMetadata.Strip([]).ShouldBeNull();
    }
}
