using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Tests.Access;

public sealed class UnitPathTests
{
    [Theory]
    [InlineData("/", "", null, "/", "/", "/")]
    [InlineData("/25/", "25", null, "/25/", "/25/", "/")]
    [InlineData("/25/08236/", "25", "08236", "/25/", "/25/08236/", "/25/")]
    [InlineData("/25/so-tai-chinh/", "25", "so-tai-chinh", "/25/", "/25/so-tai-chinh/", "/25/")]
    [InlineData("/25/08236/ttpvhcc/", "25", "08236", "/25/", "/25/08236/", "/25/08236/")]
    public void A_path_knows_its_province_its_organisation_and_what_it_lies_in(
        string text,
        string province,
        string? organisationCode,
        string provincePath,
        string organisation,
        string parent
    )
    {
        var path = new UnitPath(text);

        (path.ProvinceCode, path.OrganisationCode).ShouldBe((province, organisationCode));
        (path.Province, path.Organisation, path.Parent).ShouldBe((new UnitPath(provincePath), new(organisation), new(parent)));
        path.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("/", true, false, false, false)]
    [InlineData("/25/", false, true, false, false)]
    [InlineData("/25/08236/", false, false, true, true)]
    [InlineData("/25/so-tai-chinh/", false, false, false, false)]
    [InlineData("/25/08236/ttpvhcc/", false, false, false, true)]
    public void A_path_knows_what_kind_of_place_it_is(string text, bool nation, bool province, bool commune, bool inCommune)
    {
        var path = new UnitPath(text);

        (path.IsNation, path.IsProvince, path.IsCommune, path.IsInCommune).ShouldBe((nation, province, commune, inCommune));
    }

    [Fact]
    public void A_path_covers_itself_and_what_lies_in_it_and_never_half_a_code()
    {
        var commune = UnitPath.OfOrganisation("25", "08236");

        commune.Covers("/25/08236/ttpvhcc/").ShouldBeTrue();
        commune.Covers(commune).ShouldBeTrue();
        commune.Covers("/25/082361/").ShouldBeFalse();
        commune.Covers(UnitPath.OfProvince("25")).ShouldBeFalse();
        UnitPath.Nation.Covers(commune).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => new UnitPath("/25/0823"));
    }

    [Fact]
    public void Upwards_leads_from_the_office_to_the_province() =>
        new UnitPath("/25/08236/ttpvhcc/").Upwards.Select(path => path.ToString()).ShouldBe(["/25/08236/ttpvhcc/", "/25/08236/", "/25/"]);

    [Fact]
    public void The_unset_path_is_the_nation_and_so_is_a_province_without_code()
    {
        default(UnitPath).ToString().ShouldBe("/");
        UnitPath.OfProvince(string.Empty).ShouldBe(UnitPath.Nation);
        UnitPath.OfProvinceOffice("25").ToString().ShouldBe("/25/vp-ubnd/");
        UnitPath.OfProvinceCentre("25").ToString().ShouldBe("/25/ttpvhcc/");
    }
}
