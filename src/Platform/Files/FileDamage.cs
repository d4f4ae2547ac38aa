using System.Buffers.Binary;

namespace ThongSuot.Platform.Files;

/// <summary>What a PDF, JPEG or PNG says of itself, read without unpacking it.</summary>
internal static class FileDamage
{
    /// <summary>A sheet of A0 at 200 dpi has 62 million; what says more would fill the memory of the PC it is opened on.</summary>
    private const long MostPixels = 100_000_000;

    private static ReadOnlySpan<byte> EndOfPdf => "%%EOF"u8;

    private static ReadOnlySpan<byte> EndOfPng => "IEND"u8;

    private static ReadOnlySpan<byte> EndOfJpeg => [0xFF, 0xD9];

    /// <summary>Whether it ends before its end, or is a picture that says no size or an impossible one.</summary>
    public static bool Shows(Stream content, string contentType)
    {
        var (found, pixels, end) = contentType switch
        {
            "image/png" => (TryPng(content, out var size), size, EndOfPng.ToArray()),
            "image/jpeg" => (TryJpeg(content, out var size), size, EndOfJpeg.ToArray()),
            _ => (true, 1L, EndOfPdf.ToArray()),
        };
        return !found || pixels is <= 0 or > MostPixels || !EndFollows(content, end);
    }

    private static bool TryPng(Stream content, out long pixels)
    {
        pixels = 0;
        Span<byte> head = stackalloc byte[24];
        content.Position = 0;
        if (content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[12..16].SequenceEqual("IHDR"u8))
        {
            return false;
        }

        pixels = (long)BinaryPrimitives.ReadUInt32BigEndian(head[16..]) * BinaryPrimitives.ReadUInt32BigEndian(head[20..]);
        return true;
    }

    /// <summary>Walks the segments up to the frame, which tells the size.</summary>
    private static bool TryJpeg(Stream content, out long pixels)
    {
        pixels = 0;
        Span<byte> segment = stackalloc byte[9];
        content.Position = 2;
        while (content.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false) == segment.Length && segment[0] == 0xFF)
        {
            if (segment[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                pixels = (long)BinaryPrimitives.ReadUInt16BigEndian(segment[5..]) * BinaryPrimitives.ReadUInt16BigEndian(segment[7..]);
                return true;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            if (length < 2)
            {
                return false;
            }

            content.Position += 2 + length - segment.Length;
        }

        return false;
    }

    /// <summary>
    /// Whether the picture's end follows its head. It need not end the file: telephones put seconds of video behind a photograph.
    /// </summary>
    private static bool EndFollows(Stream content, ReadOnlySpan<byte> mark)
    {
        var rest = new byte[(int)(content.Length - content.Position)];
        content.ReadExactly(rest);
        return rest.AsSpan().IndexOf(mark) >= 0;
    }
}
