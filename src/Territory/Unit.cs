using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory;

/// <summary>What a unit is.</summary>
public enum UnitKind
{
    /// <summary>Tỉnh, thành phố trực thuộc trung ương: <c>/25/</c>.</summary>
    Province,

    /// <summary>Sở, Văn phòng UBND tỉnh, Thanh tra: <c>/25/so-tu-phap/</c>.</summary>
    Department,

    /// <summary>Trung tâm Phục vụ hành chính công tỉnh: <c>/25/ttpvhcc/</c>.</summary>
    ProvinceCentre,

    /// <summary>Xã, phường, đặc khu: <c>/25/08593/</c>.</summary>
    Commune,

    /// <summary>A specialised body of a commune: <c>/25/08593/van-phong/</c>.</summary>
    CommuneOffice,

    /// <summary>Trung tâm Phục vụ hành chính công of a commune: <c>/25/08593/ttpvhcc/</c>.</summary>
    ServiceCentre,
}

/// <summary>The part of the political system a unit belongs to, as reports group them.</summary>
public enum UnitBlock
{
    Party,
    Government,
    FrontAndMassOrg,
    ArmedForces,
    Vertical,
    PublicService,
}

/// <summary>A unit as other modules see it: immutable, from memory.</summary>
/// <param name="Path">Materialised path; begins with the parent's.</param>
/// <param name="Code">Two digits for a province, five for a commune, a slug for a body inside one.</param>
/// <param name="Name">Full name: "Phòng Kinh tế xã Hương Cần".</param>
/// <param name="ShortName">Name where the parent is plain: "Phòng Kinh tế".</param>
/// <param name="AgencyCode">Electronic agency code (QĐ 20/2020/QĐ-TTg); null for bodies inside a commune.</param>
/// <param name="SortKey">Vietnamese dictionary order among its siblings.</param>
/// <param name="Place">Where a province or commune lies and how large it is; null for every other unit.</param>
public sealed record Unit(
    UnitId Id,
    string Path,
    UnitKind Kind,
    string Code,
    string Name,
    string ShortName,
    string ProvinceCode,
    string? AgencyCode,
    string SortKey,
    UnitPlace? Place = null
);

/// <summary>The land of a province or commune, from the built-in tables (sources: README).</summary>
/// <param name="Longitude">Degrees east of a point inside it.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Population">As published around 1/7/2025; null where no source gives it.</param>
/// <param name="AreaKm2">Square kilometres; null where no source gives it.</param>
public sealed record UnitPlace(double Longitude, double Latitude, int? Population, decimal? AreaKm2);
