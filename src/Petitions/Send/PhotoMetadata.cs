using System.Buffers.Binary;

namespace ThongSuot.Petitions.Send;

/// <summary>Takes out of a photo what it says besides the picture: where and when it was taken, with which telephone.</summary>
internal static class PhotoMetadata
{
    private const int PngSignature = 8;
    private const int PngChunkFrame = 12;

    private static readonly string[] PngKept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB"];

    /// <summary>The same picture without it; null for what is neither JPEG nor PNG, or is cut off.</summary>
    public static byte[]? Strip(byte[] photo) =>
        photo.AsSpan().StartsWith<byte>([0xFF, 0xD8]) ? Jpeg(photo)
        : photo.AsSpan().StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) ? Png(photo)
        : null;

    private static byte[]? Jpeg(byte[] photo)
    {
        using var kept = new MemoryStream(photo.Length);
        kept.Write(photo, 0, 2);
        for (var at = 2; at + 4 <= photo.Length; )
        {
            if (photo[at] != 0xFF)
            {
                return null;
            }

            var (mark, length) = (photo[at + 1], 2 + BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(at + 2)));
            if (at + length > photo.Length)
            {
                return null;
            }

            if (mark == 0xDA)
            {
                // The picture itself; what telephones put behind its end is left out too.
                kept.Write(photo, at, EndOf(photo, at) - at);
                return kept.ToArray();
            }

            // APP0 says how the picture is coded and APP14 its colours; the other APPs and comments tell of the one who took it.
            if (mark is 0xE0 or 0xEE || mark is < 0xE0 or (> 0xEF and not 0xFE))
            {
                kept.Write(photo, at, length);
            }

            at += length;
        }

        return null;
    }

    private static int EndOf(byte[] photo, int from)
    {
        var end = photo.AsSpan(from).IndexOf<byte>([0xFF, 0xD9]);
        return end < 0 ? photo.Length : from + end + 2;
    }

    private static byte[]? Png(byte[] photo)
    {
        using var kept = new MemoryStream(photo.Length);
        kept.Write(photo, 0, PngSignature);
        for (var at = PngSignature; at + PngChunkFrame <= photo.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(photo.AsSpan(at));
            if (length > photo.Length - at - PngChunkFrame)
            {
                return null;
            }

            var (name, whole) = (System.Text.Encoding.ASCII.GetString(photo, at + 4, 4), (int)length + PngChunkFrame);
            if (PngKept.Contains(name))
            {
                kept.Write(photo, at, whole);
            }

            if (name == "IEND")
            {
                return kept.ToArray();
            }

            at += whole;
        }

        return null;
    }
}
