using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ThongSuot.Facilities.Handovers.Packages;

/// <summary>What is wrong with a file of a package.</summary>
internal enum PackageFault
{
    /// <summary>No package, or its METS cannot be read.</summary>
    Unreadable,
    Missing,
    Changed,

    /// <summary>In the package and in no METS.</summary>
    Extra,
}

/// <param name="Checked">Files whose hash was compared.</param>
/// <param name="Faults">Each with the path in the package.</param>
internal sealed record PackageReport(int Checked, IReadOnlyList<(PackageFault Fault, string Path)> Faults)
{
    public bool IsWhole => Faults.Count == 0 && Checked > 0;
}

/// <summary>Checks a package by itself, without the program that made it: every file against the hash that its METS holds.</summary>
internal static class PackageCheck
{
    private const string Xlink = "http://www.w3.org/1999/xlink";

    /// <summary>A METS of fifty thousand files is some ten megabytes; more is no package of ours.</summary>
    private const long LargestMets = 64 * 1024 * 1024;

    /// <param name="package">Can be sought in.</param>
    public static PackageReport Run(Stream package)
    {
        try
        {
            using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            var mets = zip
                .Entries.Where(entry =>
                    entry.FullName == ArchivePackage.Mets || entry.FullName.EndsWith('/' + ArchivePackage.Mets, StringComparison.Ordinal)
                )
                .MinBy(entry => entry.FullName.Length);
            return mets is null || mets.Length > LargestMets ? new(0, [(PackageFault.Unreadable, ArchivePackage.Mets)]) : Run(zip, mets);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return new(0, [(PackageFault.Unreadable, wrong.Message)]);
        }
    }

    private static PackageReport Run(ZipArchive zip, ZipArchiveEntry mets)
    {
        var (folder, faults, names) = (
            mets.FullName[..^ArchivePackage.Mets.Length],
            new List<(PackageFault, string)>(),
            new HashSet<string>(StringComparer.Ordinal)
        );
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            if (!entries.TryAdd(entry.FullName, entry))
            {
                faults.Add((PackageFault.Extra, entry.FullName));
            }
        }

        var sums = Listed(mets, folder);
        var told = entries.GetValueOrDefault(folder + ArchivePackage.MetsSum) is { } sum ? TextOf(sum).Split(' ')[0] : null;
        sums.Add((mets.FullName, told ?? string.Empty));
        if (told is null)
        {
            faults.Add((PackageFault.Missing, folder + ArchivePackage.MetsSum));
        }

        foreach (var (path, wanted) in sums)
        {
            names.Add(path);
            if (!entries.TryGetValue(path, out var entry))
            {
                faults.Add((PackageFault.Missing, path));
            }
            else if (wanted.Length > 0 && !wanted.Equals(SumOf(entry), StringComparison.OrdinalIgnoreCase))
            {
                faults.Add((PackageFault.Changed, path));
            }
        }

        names.Add(folder + ArchivePackage.MetsSum);
        faults.AddRange(entries.Keys.Where(name => !names.Contains(name)).Select(name => (PackageFault.Extra, name)));
        return new(sums.Count, faults);
    }

    /// <summary>All that the METS names, with the hash it holds.</summary>
    private static List<(string Path, string Sum)> Listed(ZipArchiveEntry mets, string folder)
    {
        using var body = mets.Open();
        using var xml = XmlReader.Create(body, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var listed = new List<(string, string)>();
        foreach (var element in XDocument.Load(xml).Descendants().Where(element => element.Attribute("CHECKSUM") is not null))
        {
            var located = element.Attribute(XName.Get("href", Xlink)) is not null ? element : element.Elements().FirstOrDefault();
            listed.Add(
                (folder + (located?.Attribute(XName.Get("href", Xlink))?.Value ?? string.Empty), element.Attribute("CHECKSUM")!.Value)
            );
        }

        return listed;
    }

    /// <summary>Nothing where the zip itself cannot read the file any more: it is changed as well.</summary>
    private static string SumOf(ZipArchiveEntry entry)
    {
        try
        {
            using var body = entry.Open();
            return Convert.ToHexStringLower(SHA256.HashData(body));
        }
        catch (InvalidDataException)
        {
            return string.Empty;
        }
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        return reader.ReadToEnd();
    }
}
