using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory.Structure;

/// <summary>
/// Every unit of the two-tier model as the law lays it out: provinces with their departments and centre, communes with
/// their offices and centre (ND 150/2025/NĐ-CP; ND 118/2025/NĐ-CP).
/// </summary>
internal static class UnitLayout
{
    private const string CentreSlug = "ttpvhcc";

    // ND 150/2025/NĐ-CP Articles 8–9. Optional ones (Ngoại vụ, Du lịch, Quy hoạch – Kiến trúc…) are added by the province.
    private static readonly (string Slug, string Name)[] Departments =
    [
        ("vp-ubnd", "Văn phòng UBND"),
        ("so-noi-vu", "Sở Nội vụ"),
        ("so-tu-phap", "Sở Tư pháp"),
        ("so-tai-chinh", "Sở Tài chính"),
        ("so-cong-thuong", "Sở Công Thương"),
        ("so-nong-nghiep-moi-truong", "Sở Nông nghiệp và Môi trường"),
        ("so-xay-dung", "Sở Xây dựng"),
        ("so-khoa-hoc-cong-nghe", "Sở Khoa học và Công nghệ"),
        ("so-van-hoa-the-thao-du-lich", "Sở Văn hóa, Thể thao và Du lịch"),
        ("so-giao-duc-dao-tao", "Sở Giáo dục và Đào tạo"),
        ("so-y-te", "Sở Y tế"),
        ("thanh-tra", "Thanh tra"),
        ("so-dan-toc-ton-giao", "Sở Dân tộc và Tôn giáo"),
    ];

    /// <summary>Phú Quốc: a special zone with a ward's office (ND 150/2025/NĐ-CP).</summary>
    private const string PhuQuoc = "Phú Quốc";

    public static IReadOnlyList<UnitRow> All()
    {
        var gazetteer = BuiltInGazetteer.Instance;
        var communes = gazetteer.Communes.ToLookup(commune => commune.ProvinceCode, StringComparer.Ordinal);
        return [.. gazetteer.Provinces.SelectMany(province => ProvinceUnits(gazetteer, province, [.. communes[province.Code]]))];
    }

    private static IEnumerable<UnitRow> ProvinceUnits(BuiltInGazetteer gazetteer, Province province, IReadOnlyList<Commune> communes)
    {
        string path = UnitPath.OfProvince(province.Code);
        var name = gazetteer.VersionOn(province.Code, DateOnly.MaxValue).FullName;
        var ofProvince = LowerFirst(name);
        var agency = AgencyCode(province.Code);
        yield return Coded(
            UnitRow.Make(path, UnitKind.Province, province.Code, name, province.Name, BuiltInGazetteer.TwoTiersSince),
            agency
        );
        for (var i = 0; i < Departments.Length; i++)
        {
            var (slug, department) = Departments[i];
            yield return Coded(
                Make($"{path}{slug}/", UnitKind.Department, $"{department} {ofProvince}", department, i + 1),
                $"{agency}.{i + 1:00}"
            );
        }

        yield return Make(
            $"{path}{CentreSlug}/",
            UnitKind.ProvinceCentre,
            $"Trung tâm Phục vụ hành chính công {ofProvince}",
            "Trung tâm PVHCC tỉnh",
            90
        );
        foreach (
            var (commune, number) in communes.OrderBy(commune => commune.Code, StringComparer.Ordinal).Select((commune, i) => (commune, i))
        )
        {
            foreach (
                var unit in CommuneUnits(gazetteer.VersionOn(commune.Code, DateOnly.MaxValue), commune, path, $"{agency}.{101 + number}")
            )
            {
                yield return unit;
            }
        }
    }

    private static IEnumerable<UnitRow> CommuneUnits(PlaceVersion version, Commune commune, string provincePath, string agency)
    {
        var path = $"{provincePath}{commune.Code}/";
        var ofCommune = LowerFirst(version.FullName);
        yield return Coded(
            UnitRow.Make(path, UnitKind.Commune, commune.Code, version.FullName, commune.Name, BuiltInGazetteer.TwoTiersSince, 99),
            agency
        );
        // ND 150/2025/NĐ-CP: wards (and Phú Quốc) add infrastructure and urban affairs to the economic office.
        var economic = version.Kind == PlaceKind.Phuong || commune.Name == PhuQuoc ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";
        yield return Make($"{path}van-phong/", UnitKind.CommuneOffice, $"Văn phòng HĐND và UBND {ofCommune}", "Văn phòng HĐND và UBND", 1);
        yield return Make($"{path}kinh-te/", UnitKind.CommuneOffice, $"{economic} {ofCommune}", economic, 2);
        yield return Make(
            $"{path}van-hoa-xa-hoi/",
            UnitKind.CommuneOffice,
            $"Phòng Văn hóa – Xã hội {ofCommune}",
            "Phòng Văn hóa – Xã hội",
            3
        );
        yield return Make(
            $"{path}{CentreSlug}/",
            UnitKind.ServiceCentre,
            $"Trung tâm Phục vụ hành chính công {ofCommune}",
            "Trung tâm PVHCC",
            4
        );
    }

    private static UnitRow Make(string path, UnitKind kind, string name, string shortName, int rank) =>
        UnitRow.Make(path, kind, new UnitPath(path).Slug, name, shortName, BuiltInGazetteer.TwoTiersSince, rank);

    private static UnitRow Coded(UnitRow unit, string agency)
    {
        unit.AgencyCode = agency;
        // H44 is in the published list (QĐ 20/2020/QĐ-TTg); every code below it and every X is provisional.
        unit.AgencyCodeCertainty = agency == "H44" ? Certainty.Read : Certainty.Memory;
        return unit;
    }

    private static string AgencyCode(string provinceCode) => provinceCode == "25" ? "H44" : "X" + provinceCode;

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
