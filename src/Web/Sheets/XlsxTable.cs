using System.IO.Compression;
using System.Xml;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// The wanted table of a workbook. Parts are streamed element by element: nothing is ever loaded as a tree, so no nesting can end
/// the process and no small file can become a large one in memory.
/// </summary>
internal sealed class XlsxTable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive archive;
    private readonly SheetBudget budget;
    private readonly IReadOnlyList<ImportColumn> columns;
    private readonly string workbook;

    private XlsxTable(ZipArchive archive, IReadOnlyList<ImportColumn> columns, SheetBudget budget)
    {
        (this.archive, this.columns, this.budget) = (archive, columns, budget);
        workbook = TargetsOf("_rels/.rels", string.Empty)
            .FirstOrDefault(target => target.Type.EndsWith("/officeDocument", StringComparison.Ordinal))
            .Path
            ?? "xl/workbook.xml";
    }

    public static Result<SheetTable> Read(Stream file, IReadOnlyList<ImportColumn> columns, SheetBudget budget)
    {
        ZipEnd.Check(file);
        using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return new XlsxTable(package, columns, budget).Read();
    }

    private Result<SheetTable> Read()
    {
        var (sheets, from1904) = Book();
        var folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        var targets = TargetsOf($"{folder}_rels/{workbook[folder.Length..]}.rels", folder);
        var strings = targets.FirstOrDefault(target => target.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Path is { } path
            ? SharedStrings(path)
            : [];
        TableFinder? nearest = null;
        foreach (var sheet in sheets.Where(sheet => !sheet.IsHidden))
        {
            var finder = Find(targets.FirstOrDefault(target => target.Id == sheet.Id).Path, strings);
            if (finder.Head is not null)
            {
                return finder.Table(sheet.Name, from1904, [.. sheets.Where(other => other.Id != sheet.Id).Select(other => other.Name)]);
            }

            nearest = nearest is null || finder.Found > nearest.Found ? finder : nearest;
        }

        foreach (var sheet in sheets.Where(sheet => sheet.IsHidden))
        {
            if (Find(targets.FirstOrDefault(target => target.Id == sheet.Id).Path, strings).Head is not null)
            {
                return ImportRefusals.HiddenSheet(sheet.Name);
            }
        }

        return nearest?.Table() ?? ImportRefusals.Unreadable;
    }

    private TableFinder Find(string? path, List<string> strings)
    {
        var finder = new TableFinder(columns, budget.Limits);
        if (path is not null)
        {
            using var xml = Open(path);
            new XlsxLines(xml, strings, budget).Read(finder.Take);
        }

        return finder;
    }

    private (List<(string Name, string Id, bool IsHidden)> Sheets, bool From1904) Book()
    {
        var (sheets, from1904) = (new List<(string, string, bool)>(), false);
        using var xml = Open(workbook);
        while (xml.Read())
        {
            budget.Step(xml.Depth);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && sheets.Count < SheetLimits.Parts)
            {
                sheets.Add(
                    (
                        CleanText.Line(xml.GetAttribute("name")),
                        xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("r:id") ?? string.Empty,
                        xml.GetAttribute("state") is "hidden" or "veryHidden"
                    )
                );
            }
        }

        return (sheets, from1904);
    }

    private List<string> SharedStrings(string path)
    {
        var strings = new List<string>();
        using var xml = Open(path);
        while (xml.Read())
        {
            budget.Step(xml.Depth);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                budget.TakeString();
                strings.Add(XlsxText.Of(xml, budget));
            }
        }

        return strings;
    }

    private List<(string Id, string Type, string Path)> TargetsOf(string part, string folder)
    {
        var targets = new List<(string, string, string)>();
        if (Entry(part) is null)
        {
            return targets;
        }

        using var xml = Open(part);
        while (xml.Read())
        {
            budget.Step(xml.Depth);
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "Relationship"
                && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Target") is { } target
                && targets.Count < SheetLimits.Parts
            )
            {
                targets.Add(
                    (
                        xml.GetAttribute("Id") ?? string.Empty,
                        xml.GetAttribute("Type") ?? string.Empty,
                        target.StartsWith('/') ? target[1..] : folder + target
                    )
                );
            }
        }

        return targets;
    }

    private ZipArchiveEntry? Entry(string path) =>
        archive.GetEntry(path)
        ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));

    private XmlReader Open(string path)
    {
        var entry = Entry(path) ?? throw new InvalidDataException($"No part {path}");
        return XmlReader.Create(
            new MeteredStream(entry.Open(), budget, entry.CompressedLength),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
                CheckCharacters = false,
            }
        );
    }
}

/// <summary>The end of a ZIP file, looked at before its directory is read into memory.</summary>
internal static class ZipEnd
{
    private const int EndLength = 22;
    private const int LongestRemark = 65_535;
    private const long LargestDirectory = 1024 * 1024;

    /// <exception cref="InvalidDataException">There is no end.</exception>
    public static void Check(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndLength + LongestRemark)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        file.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndLength > tail.Length)
        {
            throw new InvalidDataException("No end of a package");
        }

        var (parts, begins) = (BitConverter.ToUInt16(tail, at + 10), BitConverter.ToUInt32(tail, at + 16));
        // The directory is read from where it begins to where it ends, whatever it says its size is.
        if (parts > SheetLimits.Parts || file.Length - tail.Length + at - begins > LargestDirectory)
        {
            throw new SheetTooLargeException();
        }
    }
}
