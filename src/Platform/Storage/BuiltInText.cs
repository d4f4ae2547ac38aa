using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace ThongSuot.Platform.Storage;

/// <summary>Built-in tables are text embedded in the assembly of the module that owns them.</summary>
public static class BuiltInText
{
    /// <param name="resource">Its full name; one that ends in <c>.gz</c> is unpacked.</param>
    public static StreamReader Open(Assembly assembly, string resource)
    {
        var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no embedded {resource}");
        return new(resource.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }

    /// <summary>Changes when any of the texts does.</summary>
    public static string Fingerprint(Assembly assembly, params string[] resources)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var resource in resources)
        {
            using var stream = assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no embedded {resource}");
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            sha.AppendData(copy.GetBuffer().AsSpan(0, (int)copy.Length));
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..16];
    }
}
