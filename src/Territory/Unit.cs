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
public sealed record Unit(
    UnitId Id,
    string Path,
    UnitKind Kind,
    string Code,
    string Name,
    string ShortName,
    string ProvinceCode,
    string? AgencyCode,
    string SortKey);
