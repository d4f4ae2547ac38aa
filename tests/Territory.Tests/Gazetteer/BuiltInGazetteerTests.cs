using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory.Tests.Gazetteer;

public sealed class BuiltInGazetteerTests
{
    private static readonly BuiltInGazetteer Gazetteer = BuiltInGazetteer.Instance;
    private static readonly DateOnly BeforeCity = new(2026, 4, 29);
    private static readonly DateOnly SinceCity = new(2026, 4, 30);

    [Fact]
    public void The_nation_has_34_provinces_and_3321_communes_made_from_10571_parts()
    {
        Gazetteer.Provinces.Count.ShouldBe(34);
        Gazetteer.Communes.Count.ShouldBe(3_321);
        Gazetteer.Predecessors.Count.ShouldBe(10_571);
    }

    [Theory]
    [InlineData("25", 133, 15, 0)]
    [InlineData("40", 119, 11, 0)]
    [InlineData("33", 93, 11, 0)]
    [InlineData("91", 85, 14, 3)]
    public void Each_type_of_commune_is_counted_as_its_resolution_has_it(string province, int xa, int phuong, int dacKhu) =>
        Types(province, new DateOnly(2025, 7, 1)).ShouldBe((xa, phuong, dacKhu));

    [Fact]
    public void Ten_communes_of_dong_nai_became_wards_and_the_province_a_city_on_30_april_2026()
    {
        Types("75", BeforeCity).ShouldBe((72, 23, 0));
        Types("75", SinceCity).ShouldBe((62, 33, 0));
        Units.NameOn("75", BeforeCity).ShouldBe("Tỉnh Đồng Nai");
        Units.NameOn("75", SinceCity).ShouldBe("Thành phố Đồng Nai");
        Units.NameOn("26248", BeforeCity).ShouldBe("Xã Trảng Bom");
        Units.NameOn("26248", SinceCity).ShouldBe("Phường Trảng Bom");
        Units.NameOn("99999", SinceCity).ShouldBeNull();
    }

    [Fact]
    public void Seven_provinces_are_cities_since_then()
    {
        Gazetteer.Provinces.Count(place => Gazetteer.VersionOn(place.Code, BeforeCity).Kind == PlaceKind.City).ShouldBe(6);
        Gazetteer.Provinces.Count(place => Gazetteer.VersionOn(place.Code, SinceCity).Kind == PlaceKind.City).ShouldBe(7);
    }

    [Fact]
    public void Every_commune_has_a_province_and_something_it_was_made_from()
    {
        var provinces = Gazetteer.Provinces.Select(place => place.Code).ToHashSet();
        var made = Gazetteer.Predecessors.Select(old => old.CommuneCode).ToHashSet();

        Gazetteer.Communes.ShouldAllBe(commune => provinces.Contains(commune.ProvinceCode) && made.Contains(commune.Code));
        Gazetteer.Communes.Select(commune => commune.Code).ShouldBeUnique();
    }

    [Fact]
    public void A_doubtful_area_gives_way_to_that_of_the_map()
    {
        var doubtful = Gazetteer.Communes.Where(commune => commune.AreaIsDoubtful).ToList();

        doubtful.Count.ShouldBe(205);
        doubtful.ShouldAllBe(commune => commune.PolygonKm2 > 0 && commune.ShownAreaKm2 == commune.PolygonKm2);
    }

    private static (int Xa, int Phuong, int DacKhu) Types(string province, DateOnly on)
    {
        var kinds = Gazetteer
            .Communes.Where(commune => commune.ProvinceCode == province)
            .Select(commune => Gazetteer.VersionOn(commune.Code, on).Kind)
            .ToList();
        return (
            kinds.Count(kind => kind == PlaceKind.Xa),
            kinds.Count(kind => kind == PlaceKind.Phuong),
            kinds.Count(kind => kind == PlaceKind.DacKhu)
        );
    }
}
