using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory.Search;

/// <summary>One name under which a place may be looked for.</summary>
/// <param name="Full">Folded, with the type: "xa huong can".</param>
/// <param name="Bare">Folded, without it: "huong can".</param>
/// <param name="District">Folded old district with its type: "huyen tan son"; empty for today's names.</param>
/// <param name="Around">Folded names of the district and provinces the name stood in.</param>
internal sealed record PlaceEntry(
    string Code,
    string ProvinceCode,
    bool IsCurrent,
    string LookUpCode,
    string Full,
    string Bare,
    string District,
    string Around,
    string Why
)
{
    private static readonly string[] Types =
    [
        "thi tran ",
        "thi xa ",
        "thanh pho ",
        "dac khu ",
        "phuong ",
        "huyen ",
        "quan ",
        "tinh ",
        "xa ",
    ];

    public string UnitPath =>
        Code.Length == 2 ? Platform.Access.UnitPath.OfProvince(Code) : Platform.Access.UnitPath.OfOrganisation(ProvinceCode, Code);

    public static IReadOnlyList<PlaceEntry> All()
    {
        var gazetteer = BuiltInGazetteer.Instance;
        var provinceOf = gazetteer.Communes.ToDictionary(commune => commune.Code, commune => commune.ProvinceCode, StringComparer.Ordinal);
        foreach (var province in gazetteer.Provinces)
        {
            provinceOf[province.Code] = province.Code;
        }

        return
        [
            .. gazetteer.Versions.Select(version => OfVersion(version, provinceOf[version.Code], gazetteer)),
            .. gazetteer.Provinces.SelectMany(OfMergedProvinces),
            .. gazetteer.Predecessors.Select(old => OfPredecessor(old, provinceOf[old.CommuneCode], gazetteer)),
            .. gazetteer
                .Changes.Where(change => change.Kind is "code_change" or "code_correction" && provinceOf.ContainsKey(change.Code))
                .Select(change => OfOtherCode(change, provinceOf[change.Code], gazetteer)),
        ];
    }

    /// <summary>Without type and blanks, because names like La Êê are written joined and parted.</summary>
    public string Joined { get; } = Bare.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>With the type, without blanks.</summary>
    public string FullJoined { get; } = Full.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>What the name stood in, without blanks.</summary>
    public string AroundJoined { get; } = Around.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Folded for look-up.</summary>
    public static string Key(string text) => PlaceName.Fold(text);

    public static string WithoutType(string key) =>
        Types.FirstOrDefault(type => key.StartsWith(type, StringComparison.Ordinal)) is { } type ? key[type.Length..] : key;

    private static PlaceEntry OfVersion(PlaceVersion version, string provinceCode, BuiltInGazetteer gazetteer)
    {
        var why = version.ValidTo is { } to ? $"đến {VietnameseFormat.Date(to)} là {version.FullName}" : string.Empty;
        var around = version.Code.Length == 2 ? string.Empty : gazetteer.VersionOn(provinceCode, DateOnly.MaxValue).FullName;
        return Make(version.Code, provinceCode, version.ValidTo is null, version.Code, version.FullName, around, why);
    }

    private static IEnumerable<PlaceEntry> OfMergedProvinces(Province province) =>
        province
            .MergedFrom.Split("; ")
            .Where(old => Key(old) != Key("Tỉnh " + province.Name) && Key(old) != Key("Thành phố " + province.Name))
            .Select(old => Make(province.Code, province.Code, isCurrent: false, string.Empty, old, string.Empty, $"gồm {old} cũ"));

    private static PlaceEntry OfPredecessor(Predecessor old, string provinceCode, BuiltInGazetteer gazetteer)
    {
        var place = old.OldName == old.OldDistrict ? old.OldName : $"{old.OldName}, {old.OldDistrict}";
        // The old province is named when it is not today's: a name alone may stand in both.
        var from = Key(old.OldProvince)
            .EndsWith(Key(gazetteer.VersionOn(provinceCode, DateOnly.MaxValue).FullName).Split(' ', 2)[1], StringComparison.Ordinal)
            ? place
            : $"{place}, {old.OldProvince}";
        var why = old.Extent switch
        {
            PredecessorExtent.Part => $"một phần trước là {from}",
            PredecessorExtent.Kept => $"giữ nguyên từ {from}",
            _ => $"trước là {from}",
        };
        return Make(
            old.CommuneCode,
            provinceCode,
            isCurrent: false,
            old.OldCode,
            old.OldName,
            $"{old.OldDistrict} {old.OldProvince}",
            why
        ) with
        {
            District = Key(old.OldDistrict),
        };
    }

    private static PlaceEntry OfOtherCode(PlaceChange change, string provinceCode, BuiltInGazetteer gazetteer)
    {
        var name = gazetteer.VersionOn(change.Code, DateOnly.MaxValue).FullName;
        var other = $"{change.Before} {change.After}"
            .Split(' ')
            .First(word => word.Length == 5 && word.All(char.IsAsciiDigit) && word != change.Code);
        return Make(change.Code, provinceCode, isCurrent: false, other, name, string.Empty, $"mã khác trong danh mục: {other}");
    }

    private static PlaceEntry Make(
        string code,
        string provinceCode,
        bool isCurrent,
        string lookUpCode,
        string name,
        string around,
        string why
    )
    {
        var full = Key(name);
        return new PlaceEntry(code, provinceCode, isCurrent, lookUpCode, full, WithoutType(full), District: string.Empty, Key(around), why);
    }
}
