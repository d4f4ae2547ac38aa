using System.Security.Cryptography;
using System.Text;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory.Structure;

/// <summary>A unit as the table keeps it.</summary>
internal sealed class UnitRow
{
    public required UnitId Id { get; init; }

    public required string Path { get; init; }

    public required UnitKind Kind { get; init; }

    public required UnitBlock Block { get; set; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required string ProvinceCode { get; init; }

    public UnitId? ParentId { get; init; }

    public string? AgencyCode { get; set; }

    public Certainty AgencyCodeCertainty { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required string SearchText { get; set; }

    public required string SortKey { get; set; }

    /// <summary>When an office changed the row; null for a row as the release brought it.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Departments in protocol order, whole units before them, then the alphabet.</summary>
    public static UnitRow Make(string path, UnitKind kind, string code, string name, string shortName, DateOnly from, int rank = 0) =>
        new()
        {
            Id = IdOf(path),
            Path = path,
            Kind = kind,
            Block = UnitBlock.Government,
            Code = code,
            Name = name,
            ShortName = shortName,
            ProvinceCode = path[1..3],
            ParentId = ParentOf(path) is { } parent ? IdOf(parent) : null,
            AgencyCodeCertainty = Certainty.Memory,
            ValidFrom = from,
            SearchText = VietnameseText.SearchKey(name),
            SortKey = $"{rank:00}{VietnameseOrder.SortKey(shortName)}",
        };

    /// <summary>The key is made from the path, so that every installation and every reload gives a unit the same one.</summary>
    public static UnitId IdOf(string path)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("thong-suot/unit" + path)).AsSpan(0, 16);
        // Version 8 of RFC 9562: a Guid of our own making.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new UnitId(new Guid(hash, bigEndian: true));
    }

    /// <summary>The path above; null above a province.</summary>
    public static string? ParentOf(string path)
    {
        var end = path.LastIndexOf('/', path.Length - 2);
        return end == 0 ? null : path[..(end + 1)];
    }

    public Unit ToUnit() => new(Id, Path, Kind, Code, Name, ShortName, ProvinceCode, AgencyCode, SortKey, PlaceOf());

    // Facts of the land come with the release and are nobody's to edit, so the row need not repeat them.
    private UnitPlace? PlaceOf() => Kind is UnitKind.Province or UnitKind.Commune ? BuiltInGazetteer.Instance.PlaceOf(Code) : null;

    /// <summary>Takes over what a release changed.</summary>
    public void Take(UnitRow released) =>
        (Block, Name, ShortName, AgencyCode, AgencyCodeCertainty, ValidTo, SearchText, SortKey) = (
            released.Block,
            released.Name,
            released.ShortName,
            released.AgencyCode,
            released.AgencyCodeCertainty,
            released.ValidTo,
            released.SearchText,
            released.SortKey
        );
}
