using System.Globalization;
using System.Xml;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Handovers.Packages;

/// <summary>What is in the package (EAD) and what became of it (PREMIS).</summary>
internal static partial class PackageXml
{
    private const string EadSpace = "urn:isbn:1-931666-22-9";
    private const string PremisSpace = "http://www.loc.gov/premis/v3";

    /// <summary>The fonds, the lists, and of each list its files or things as they were signed.</summary>
    public static void WriteEad(XmlWriter xml, PackageFacts facts)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement(null, "ead", EadSpace);
        xml.WriteStartElement("eadheader", EadSpace);
        xml.WriteElementString("eadid", EadSpace, facts.ObjectId);
        xml.WriteStartElement("filedesc", EadSpace);
        xml.WriteStartElement("titlestmt", EadSpace);
        xml.WriteElementString("titleproper", EadSpace, Clean(facts.Title));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("archdesc", EadSpace);
        xml.WriteAttributeString("level", "fonds");
        Did(xml, facts.Fonds, facts.Title, Years(facts), null, null);
        xml.WriteStartElement("dsc", EadSpace);
        foreach (var (minutes, content) in facts.Minutes)
        {
            xml.WriteStartElement("c", EadSpace);
            xml.WriteAttributeString("level", "series");
            Did(xml, $"{content.Handover}/{minutes.Number}", HandoverLabels.Of(content.Kind), null, $"{content.Lines.Count} dòng", null);
            foreach (var line in content.Lines)
            {
                Line(xml, content, line);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>Each file with its hash, and what was done with the minutes: drawn, signed by each side, packed.</summary>
    public static void WritePremis(XmlWriter xml, PackageFacts facts, IReadOnlyList<PackedFile> files)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("premis", "premis", PremisSpace);
        xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
        xml.WriteAttributeString("version", "3.0");
        foreach (var file in files)
        {
            xml.WriteStartElement("object", PremisSpace);
            xml.WriteAttributeString("type", "http://www.w3.org/2001/XMLSchema-instance", "premis:file");
            Identified(xml, "object", "local", file.Path);
            xml.WriteStartElement("objectCharacteristics", PremisSpace);
            xml.WriteStartElement("fixity", PremisSpace);
            xml.WriteElementString("messageDigestAlgorithm", PremisSpace, "SHA-256");
            xml.WriteElementString("messageDigest", PremisSpace, file.Hash);
            xml.WriteEndElement();
            xml.WriteElementString("size", PremisSpace, file.Size.ToString(CultureInfo.InvariantCulture));
            xml.WriteStartElement("format", PremisSpace);
            xml.WriteStartElement("formatDesignation", PremisSpace);
            xml.WriteElementString("formatName", PremisSpace, file.Type);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteElementString("originalName", PremisSpace, Clean(file.Title));
            xml.WriteEndElement();
        }

        foreach (var (minutes, content) in facts.Minutes)
        {
            var what = $"{content.Handover}, {HandoverLabels.Of(content.Kind)}, biên bản số {minutes.Number}, SHA-256 {minutes.Hash}";
            Happened(xml, "creation", minutes.DrawnAt, $"{what}: {minutes.DrawnBy} lập");
            foreach (var signature in minutes.Signatures.OrderBy(signature => signature.At))
            {
                Happened(
                    xml,
                    "digital signature validation",
                    signature.At,
                    $"{what}: {HandoverLabels.Of(signature.Side)} ký, {signature.Signature}"
                );
            }
        }

        Happened(xml, "ingestion", facts.Created, $"{Program} đóng gói {facts.ObjectId}");
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Line(XmlWriter xml, MinutesContent content, MinutesLine line)
    {
        xml.WriteStartElement("c", EadSpace);
        xml.WriteAttributeString("level", content.Kind == HandoverKind.Archives ? "file" : "item");
        Did(
            xml,
            line.Code.Length > 0 ? line.Code : $"{line.Number}",
            line.Name,
            line.Year?.ToString(CultureInfo.InvariantCulture),
            $"{Quantity.Words(line.Received)}/{Quantity.Words(line.Quantity)} {line.Measure}",
            line.Place
        );
        foreach (var (name, text) in new[] { ("appraisal", line.Retention), ("phystech", line.Condition), ("note", line.Note) })
        {
            if (text.Length > 0)
            {
                xml.WriteStartElement(name, EadSpace);
                xml.WriteElementString("p", EadSpace, Clean(text));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void Happened(XmlWriter xml, string type, DateTimeOffset at, string text)
    {
        xml.WriteStartElement("event", PremisSpace);
        Identified(xml, "event", "uuid", $"{Guid.CreateVersion7()}");
        xml.WriteElementString("eventType", PremisSpace, type);
        xml.WriteElementString("eventDateTime", PremisSpace, Moment(at));
        xml.WriteStartElement("eventDetailInformation", PremisSpace);
        xml.WriteElementString("eventDetail", PremisSpace, Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Identified(XmlWriter xml, string what, string type, string value)
    {
        xml.WriteStartElement($"{what}Identifier", PremisSpace);
        xml.WriteElementString($"{what}IdentifierType", PremisSpace, type);
        xml.WriteElementString($"{what}IdentifierValue", PremisSpace, value);
        xml.WriteEndElement();
    }

    private static void Did(XmlWriter xml, string id, string title, string? date, string? extent, string? place)
    {
        xml.WriteStartElement("did", EadSpace);
        xml.WriteElementString("unitid", EadSpace, Clean(id));
        xml.WriteElementString("unittitle", EadSpace, Clean(title));
        foreach (var (name, text) in new[] { ("unitdate", date), ("physdesc", extent), ("physloc", place) })
        {
            if (!string.IsNullOrEmpty(text))
            {
                xml.WriteElementString(name, EadSpace, Clean(text));
            }
        }

        xml.WriteEndElement();
    }

    private static string? Years(PackageFacts facts)
    {
        var years = facts.Minutes.SelectMany(one => one.Content.Lines).Select(line => line.Year).OfType<int>().ToList();
        return years.Count == 0 ? null : $"{years.Min()}/{years.Max()}";
    }
}
