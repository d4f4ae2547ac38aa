using System.IO.Compression;
using System.Text;
using System.Xml;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Handovers.Packages;

/// <summary>A file that goes into a package.</summary>
/// <param name="Path">Under the folder of the representation, in plain letters.</param>
/// <param name="Type">Media type.</param>
/// <param name="WriteAsync">Writes its bytes.</param>
internal sealed record PackageFile(string Path, string Type, string Title, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>A file as it was written.</summary>
/// <param name="Path">From the folder of the package.</param>
/// <param name="Hash">SHA-256, lower hexadecimal.</param>
internal sealed record PackedFile(string Path, string Type, string Title, long Size, string Hash);

/// <summary>What a package says of itself.</summary>
/// <param name="Fonds">Code of the fonds: the old unit's.</param>
/// <param name="Created">When it was made.</param>
internal sealed record PackageFacts(
    Guid Id,
    string Fonds,
    string Title,
    string Giver,
    string Receiver,
    DateTimeOffset Created,
    IReadOnlyList<PackedMinutes> Minutes
)
{
    /// <summary><c>urn:{fonds}:uuid:{id}</c>.</summary>
    public string ObjectId => $"urn:{Fonds}:uuid:{Id}";

    public string Folder => $"AIP_hoso_{Id}";
}

/// <summary>Signed minutes whose lines a package describes.</summary>
internal sealed record PackedMinutes(HandoverMinutes Minutes, MinutesContent Content);

/// <summary>
/// Writes an archive package AIP_hoso (TT 05/2025/TT-BNV: METS, EAD and PREMIS after CSIP, SHA-256, times +07:00) as a zip that leaves
/// while it is made: files first, then what describes them, last the METS that holds the hash of every other one.
/// </summary>
internal static class ArchivePackage
{
    public const string Mets = "METS.xml";
    public const string MetsSum = "METS.xml.sha256";
    public const string Ead = "metadata/descriptive/EAD.xml";
    public const string Premis = "metadata/preservation/PREMIS.xml";
    private const string Data = "representations/rep1/data/";

    /// <returns>SHA-256 of the METS: whoever keeps it can prove the whole package.</returns>
    public static async Task<string> WriteAsync(Stream to, PackageFacts facts, IReadOnlyList<PackageFile> files, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        var packed = new List<PackedFile>();
        foreach (var file in files)
        {
            packed.Add(await AddAsync(zip, facts, new(Data + file.Path, file.Type, file.Title, 0, string.Empty), file.WriteAsync, ct));
        }

        var ead = await AddXmlAsync(zip, facts, Ead, "Mô tả hồ sơ", xml => PackageXml.WriteEad(xml, facts), ct);
        var premis = await AddXmlAsync(zip, facts, Premis, "Bảo quản", xml => PackageXml.WritePremis(xml, facts, packed), ct);
        var mets = await AddXmlAsync(zip, facts, Mets, "METS", xml => PackageXml.WriteMets(xml, facts, ead, premis, packed), ct);
        _ = await AddAsync(
            zip,
            facts,
            new(MetsSum, "text/plain", MetsSum, 0, string.Empty),
            (stream, token) => stream.WriteAsync(Encoding.ASCII.GetBytes($"{mets.Hash}  {Mets}\n"), token).AsTask(),
            ct
        );
        return mets.Hash;
    }

    private static Task<PackedFile> AddXmlAsync(
        ZipArchive zip,
        PackageFacts facts,
        string path,
        string title,
        Action<XmlWriter> write,
        CancellationToken ct
    ) =>
        AddAsync(
            zip,
            facts,
            new(path, "text/xml", title, 0, string.Empty),
            (stream, _) =>
            {
                WriteXml(stream, write);
                return Task.CompletedTask;
            },
            ct
        );

    /// <summary>Letter by letter into a buffer and from there into a file: nothing in it waits.</summary>
    private static void WriteXml(Stream stream, Action<XmlWriter> write)
    {
        var settings = new XmlWriterSettings
        {
            Indent = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            CloseOutput = false,
        };
        using var xml = XmlWriter.Create(stream, settings);
        write(xml);
    }

    private static async Task<PackedFile> AddAsync(
        ZipArchive zip,
        PackageFacts facts,
        PackedFile file,
        Func<Stream, CancellationToken, Task> write,
        CancellationToken ct
    )
    {
        var entry = zip.CreateEntry($"{facts.Folder}/{file.Path}", CompressionLevel.Fastest);
        entry.LastWriteTime = OfficeClock.Local(facts.Created);
        await using var body = await entry.OpenAsync(ct);
        await using var hashing = new HashingStream(body);
        await write(hashing, ct);
        return file with { Size = hashing.Length, Hash = hashing.Sum() };
    }
}
