using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThongSuot.Platform.Storage;

/// <summary>Many rows in one column: JSON, packed. Twelve thousand people are some hundred kilobytes.</summary>
public static class PackedJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static byte[] Pack<T>(T rows)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, rows, Options);
        }

        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(brotli, Options) ?? throw new InvalidDataException("Empty package");
    }
}
