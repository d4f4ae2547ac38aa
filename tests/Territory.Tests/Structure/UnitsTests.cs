using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Structure;

namespace ThongSuot.Territory.Tests.Structure;

public sealed class UnitsTests
{
    private static readonly IReadOnlyList<UnitRow> All = UnitLayout.All();
    private static readonly Units Units = new(null!, TimeProvider.System);

    [Fact]
    public void Every_province_has_its_departments_and_centre_and_every_commune_its_offices_and_centre()
    {
        All.Count.ShouldBe((34 * (1 + 13 + 1)) + (3_321 * 5));
        All.Count(unit => unit.Kind == UnitKind.Department).ShouldBe(34 * 13);
        All.Count(unit => unit.Kind == UnitKind.CommuneOffice).ShouldBe(3_321 * 3);
        Units.CommunesOf("25").Count.ShouldBe(148);
        Units.ServiceCentresOf("25").Count.ShouldBe(149);
        Units.Provinces.Count.ShouldBe(34);
    }

    [Fact]
    public void No_two_units_share_a_path_a_key_or_an_agency_code()
    {
        All.Select(unit => unit.Path).ShouldBeUnique();
        All.Select(unit => unit.Id).ShouldBeUnique();
        All.Where(unit => unit.AgencyCode is not null).Select(unit => unit.AgencyCode).ShouldBeUnique();
    }

    [Fact]
    public void A_key_is_made_from_the_path_and_never_changes() =>
        UnitRow.IdOf("/25/").ShouldBe(UnitId.From(Guid.Parse("1b686291-0109-8b16-b807-6f936e7d4746")));

    [Theory]
    [InlineData("/25/", "Tỉnh Phú Thọ", "H44")]
    [InlineData("/25/so-tu-phap/", "Sở Tư pháp tỉnh Phú Thọ", "H44.03")]
    [InlineData("/25/ttpvhcc/", "Trung tâm Phục vụ hành chính công tỉnh Phú Thọ", null)]
    [InlineData("/25/08632/", "Xã Hương Cần", "H44.207")]
    [InlineData("/25/08632/kinh-te/", "Phòng Kinh tế xã Hương Cần", null)]
    [InlineData("/01/00004/kinh-te/", "Phòng Kinh tế, Hạ tầng và Đô thị phường Ba Đình", null)]
    [InlineData("/40/", "Tỉnh Nghệ An", "X40")]
    [InlineData("/75/26248/", "Phường Trảng Bom", "X75.166")]
    public void Units_are_named_and_coded_by_their_place(string path, string name, string? agencyCode)
    {
        var unit = Units.ByPath(path).ShouldNotBeNull();

        unit.Name.ShouldBe(name);
        unit.AgencyCode.ShouldBe(agencyCode);
        Units.Find(unit.Id).ShouldBe(unit);
    }

    [Theory]
    [InlineData("/25/08632/van-phong/", "/25/08632/")]
    [InlineData("/25/08632/", "/25/08632/")]
    [InlineData("/25/so-y-te/", "/25/so-y-te/")]
    [InlineData("/25/", "/25/")]
    [InlineData("/25/99999/van-phong/", null)]
    [InlineData("/", null)]
    public void An_office_belongs_to_its_commune(string path, string? organisation) =>
        Units.Organisation(path)?.Path.ShouldBe(organisation);

    [Fact]
    public void Children_stand_in_protocol_order_and_communes_in_dictionary_order()
    {
        Units.ChildrenOf("/25/").Take(3).Select(unit => unit.ShortName).ShouldBe(["Văn phòng UBND", "Sở Nội vụ", "Sở Tư pháp"]);
        Units.ChildrenOf("/25/08632/").Select(unit => unit.Code).ShouldBe(["van-phong", "kinh-te", "van-hoa-xa-hoi", "ttpvhcc"]);
        Units.CommunesOf("25")[0].ShortName.ShouldBe("An Bình");
        Units.CommunesOf("xx").ShouldBeEmpty();
    }
}
