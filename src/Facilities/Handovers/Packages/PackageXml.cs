using System.Globalization;
using System.Xml;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Handovers.Packages;

/// <summary>The three descriptions of a package.</summary>
internal static partial class PackageXml
{
    private const string MetsSpace = "http://www.loc.gov/METS/";
    private const string Csip = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS";
    private const string Xlink = "http://www.w3.org/1999/xlink";
    private const string Profile = "https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml";
    private const string Program = "Thông Suốt";

    public static void WriteMets(XmlWriter xml, PackageFacts facts, PackedFile ead, PackedFile premis, IReadOnlyList<PackedFile> files)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement(null, "mets", MetsSpace);
        xml.WriteAttributeString("xmlns", "csip", null, Csip);
        xml.WriteAttributeString("xmlns", "xlink", null, Xlink);
        Attributes(xml, ("OBJID", facts.ObjectId), ("LABEL", facts.Title), ("TYPE", "Mixed"), ("PROFILE", Profile));
        Header(xml, facts);
        Described(xml, "dmdSec", "dmd-ead", "EAD", ead, facts);
        xml.WriteStartElement("amdSec", MetsSpace);
        Described(xml, "digiprovMD", "amd-premis", "PREMIS", premis, facts);
        xml.WriteEndElement();
        xml.WriteStartElement("fileSec", MetsSpace);
        xml.WriteStartElement("fileGrp", MetsSpace);
        Attributes(xml, ("ID", "rep1"), ("USE", "Representations/rep1"));
        foreach (var (file, at) in files.Select((file, at) => (file, at)))
        {
            xml.WriteStartElement("file", MetsSpace);
            Attributes(xml, ("ID", $"file-{at + 1}"), ("MIMETYPE", file.Type));
            Summed(xml, file, facts);
            xml.WriteStartElement("FLocat", MetsSpace);
            Located(xml, file);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Structure(xml, facts, files.Count);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Header(XmlWriter xml, PackageFacts facts)
    {
        xml.WriteStartElement("metsHdr", MetsSpace);
        Attributes(xml, ("CREATEDATE", Moment(facts.Created)), ("RECORDSTATUS", "NEW"));
        xml.WriteAttributeString("OAISPACKAGETYPE", Csip, "AIP");
        foreach (
            var (role, type, other, name) in new[]
            {
                ("CREATOR", "OTHER", "SOFTWARE", Program),
                ("ARCHIVIST", "ORGANIZATION", null, facts.Giver),
                ("PRESERVATION", "ORGANIZATION", null, facts.Receiver),
            }
        )
        {
            xml.WriteStartElement("agent", MetsSpace);
            Attributes(xml, ("ROLE", role), ("TYPE", type));
            if (other is not null)
            {
                xml.WriteAttributeString("OTHERTYPE", other);
            }

            xml.WriteElementString("name", MetsSpace, Clean(name));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Described(XmlWriter xml, string element, string id, string type, PackedFile file, PackageFacts facts)
    {
        xml.WriteStartElement(element, MetsSpace);
        Attributes(xml, ("ID", id));
        if (element == "dmdSec")
        {
            Attributes(xml, ("CREATED", Moment(facts.Created)));
        }

        xml.WriteStartElement("mdRef", MetsSpace);
        Located(xml, file);
        Attributes(xml, ("MDTYPE", type), ("MIMETYPE", file.Type));
        Summed(xml, file, facts);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Structure(XmlWriter xml, PackageFacts facts, int files)
    {
        xml.WriteStartElement("structMap", MetsSpace);
        Attributes(xml, ("TYPE", "PHYSICAL"), ("LABEL", "CSIP"));
        xml.WriteStartElement("div", MetsSpace);
        Attributes(xml, ("LABEL", facts.Folder));
        xml.WriteStartElement("div", MetsSpace);
        Attributes(xml, ("LABEL", "Metadata"), ("DMDID", "dmd-ead"), ("ADMID", "amd-premis"));
        xml.WriteEndElement();
        xml.WriteStartElement("div", MetsSpace);
        Attributes(xml, ("LABEL", "Representations/rep1"));
        for (var at = 1; at <= files; at++)
        {
            xml.WriteStartElement("fptr", MetsSpace);
            Attributes(xml, ("FILEID", $"file-{at}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Located(XmlWriter xml, PackedFile file)
    {
        xml.WriteAttributeString("LOCTYPE", "URL");
        xml.WriteAttributeString("type", Xlink, "simple");
        xml.WriteAttributeString("href", Xlink, file.Path);
    }

    private static void Summed(XmlWriter xml, PackedFile file, PackageFacts facts) =>
        Attributes(
            xml,
            ("SIZE", file.Size.ToString(CultureInfo.InvariantCulture)),
            ("CREATED", Moment(facts.Created)),
            ("CHECKSUM", file.Hash),
            ("CHECKSUMTYPE", "SHA-256")
        );

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> all)
    {
        foreach (var (name, value) in all)
        {
            xml.WriteAttributeString(name, Clean(value));
        }
    }

    /// <summary>Vietnamese time with its offset, as the circular wants it.</summary>
    private static string Moment(DateTimeOffset at) =>
        OfficeClock.Local(at).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + "+07:00";

    /// <summary>Without letters that no XML can hold.</summary>
    private static string Clean(string text) => string.Concat(CleanText.Line(text).Where(letter => !char.IsControl(letter)));
}
