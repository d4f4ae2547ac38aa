using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>
/// What is hashed and what is signed: the same bytes for the sealer, the nightly check and a reader without our database.
/// </summary>
internal static class DeedChain
{
    /// <summary>The hash before the first deed.</summary>
    public static readonly byte[] Beginning = new byte[SHA256.HashSizeInBytes];

    private const byte Version = 1;

    /// <summary>SHA-256 of <paramref name="previous"/> followed by the deed's canonical bytes.</summary>
    public static byte[] HashOf(byte[] previous, DeedRow deed)
    {
        using var bytes = new MemoryStream(512);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(previous);
        WriteDeed(writer, deed);
        writer.Flush();
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>What a head's signature covers.</summary>
    public static byte[] HeadBytes(string province, long position, byte[] hash, DateTimeOffset at) =>
        Signed("head", province, [position, at.UtcTicks], hash);

    /// <summary>
    /// What the signature of a chain's first line in an export covers: so that neither the end of a chain can be cut off nor a whole chain.
    /// </summary>
    /// <param name="chain">Its place among the chains of the export, from 1.</param>
    public static byte[] RangeBytes(string province, int chain, int chains, long first, long last, byte[] previous) =>
        Signed("range", province, [chain, chains, first, last], previous);

    private static byte[] Signed(string kind, string province, ReadOnlySpan<long> numbers, byte[] hash)
    {
        var text = Encoding.ASCII.GetBytes($"ThongSuot audit {kind} {Version} {province}\n");
        var bytes = new byte[text.Length + (8 * numbers.Length) + hash.Length];
        text.CopyTo(bytes, 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(text.Length + (8 * i)), numbers[i]);
        }

        hash.CopyTo(bytes, bytes.Length - hash.Length);
        return bytes;
    }

    // Every field with its length, so that no two deeds share their bytes; a field added to the deed makes a new version.
    private static void WriteDeed(BinaryWriter writer, DeedRow deed)
    {
        writer.Write(Version);
        writer.Write(deed.Sequence);
        writer.Write(deed.At.UtcTicks);
        WriteText(writer, deed.Act);
        WriteText(writer, deed.ActorKind.ToString());
        WriteText(writer, deed.AccountId?.ToString());
        WriteText(writer, deed.SeatId?.ToString());
        WriteText(writer, deed.ActorName);
        WriteText(writer, deed.ActorTitle);
        WriteText(writer, deed.ActorUnitPath);
        WriteText(writer, deed.SubjectKind);
        WriteText(writer, deed.SubjectId.ToString());
        WriteText(writer, deed.ProvinceCode);
        WriteText(writer, deed.UnitPath);
        WriteText(writer, deed.Text);
        WriteText(writer, deed.Reason);
        WriteText(writer, deed.Detail);
        WriteText(writer, deed.SubmissionKey);
    }

    private static void WriteText(BinaryWriter writer, string? text)
    {
        if (text is null)
        {
            writer.Write(-1);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }
}
