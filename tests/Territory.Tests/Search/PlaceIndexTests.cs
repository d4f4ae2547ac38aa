namespace ThongSuot.Territory.Tests.Search;

public sealed class PlaceIndexTests
{
    private static readonly PlaceIndex Index = new(new Units(null!, TimeProvider.System));

    [Theory]
    [InlineData("xa huong can")]
    [InlineData("Hương Cần")]
    [InlineData("HUONG  CAN")]
    [InlineData("08632")]
    [InlineData("hương cần phú thọ")]
    [InlineData("can huong")]
    public void A_commune_is_found_by_its_name_with_or_without_marks_or_by_its_code(string query) =>
        Index.Search(query)[0].Unit.Name.ShouldBe("Xã Hương Cần");

    [Theory]
    [InlineData("La Êê")]
    [InlineData("La Ê Ê")]
    [InlineData("xã laêê")]
    [InlineData("la ee da nang")]
    public void A_name_written_joined_or_parted_is_found(string query) => Index.Search(query)[0].Unit.Name.ShouldBe("Xã La Êê");

    [Theory]
    [InlineData("P. Âu Cơ", "Phường Âu Cơ")]
    [InlineData("p.au co", "Phường Âu Cơ")]
    [InlineData("UBND phường Âu Cơ", "Phường Âu Cơ")]
    [InlineData("Uỷ ban nhân dân xã Hương Cần", "Xã Hương Cần")]
    [InlineData("12 Hùng Vương P. Âu Cơ Phú Thọ", "Phường Âu Cơ")]
    [InlineData("số 5, tổ 3, phường Âu Cơ, tỉnh Phú Thọ", "Phường Âu Cơ")]
    [InlineData("TPHCM", "Thành phố Hồ Chí Minh")]
    [InlineData("TP.HCM", "Thành phố Hồ Chí Minh")]
    [InlineData("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("Bến Nghé Q1 TPHCM", "Phường Sài Gòn")]
    [InlineData("P. Bến Nghé, Q.1, TP.HCM", "Phường Sài Gòn")]
    [InlineData("H. Tân Sơn xã Mỹ Thuận", null)]
    public void Short_types_bodies_and_whole_addresses_are_understood(string query, string? name)
    {
        var found = Index.Search(query);
        found.ShouldNotBeEmpty();
        if (name is not null)
        {
            found[0].Unit.Name.ShouldBe(name);
        }
    }

    [Fact]
    public void One_letter_written_two_ways_finds_the_same_places()
    {
        foreach (var (one, other) in new[] { ("Mỹ Thuận", "Mĩ Thuận"), ("Lý Nhân", "Lí Nhân"), ("Kỳ Sơn", "Kì Sơn") })
        {
            Index.Search(one).Select(place => place.Unit.Path).ShouldBe(Index.Search(other).Select(place => place.Unit.Path));
            Index.Search(one).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_search_for_an_address_of_twelve_words_does_not_try_every_way_to_part_them()
    {
        var fastest = TimeSpan.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            var begun = System.Diagnostics.Stopwatch.GetTimestamp();
            _ = Index.Search("số 12 ngõ 5 đường Hùng Vương tổ 7 phường Không Có Tên");
            var took = System.Diagnostics.Stopwatch.GetElapsedTime(begun);
            fastest = took < fastest ? took : fastest;
        }

        // Thirty milliseconds on a machine of one's own (bench); every way to part twelve words would be minutes.
        fastest.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("Thuận Hòa")]
    [InlineData("Thuận Hoà")]
    [InlineData("thuan hoa")]
    public void Where_the_tone_mark_sits_does_not_matter(string query) => Index.Search(query, "08")[0].Unit.Code.ShouldBe("00922");

    [Fact]
    public void An_old_commune_leads_to_the_new_one_and_says_why()
    {
        var found = Index.Search("mỹ thuận, tân sơn");

        found[0].Unit.ProvinceCode.ShouldBe("25");
        found[0].Why.ShouldBe("trước là Xã Mỹ Thuận, Huyện Tân Sơn");
    }

    [Fact]
    public void An_old_province_is_named_where_it_is_not_todays() =>
        Index.Search("thi tran hop chau")[0].Why.ShouldBe("trước là Thị trấn Hợp Châu, Huyện Tam Đảo, Tỉnh Vĩnh Phúc");

    [Fact]
    public void An_old_district_lists_what_became_of_it()
    {
        var found = Index.Search("huyện tân sơn");

        found.Count.ShouldBeGreaterThan(3);
        found.ShouldAllBe(place => place.Unit.ProvinceCode == "25" && place.Why.Contains("Huyện Tân Sơn"));
    }

    [Fact]
    public void Todays_exact_name_comes_before_old_names_and_longer_ones()
    {
        var found = Index.Search("tân sơn");

        found.TakeWhile(place => place.Unit.ShortName == "Tân Sơn").Count().ShouldBe(3);
        found[3].Why.ShouldStartWith("trước là Xã Tân Sơn");
        found.Select(place => place.Rank).ShouldBeInOrder();
        found.Select(place => place.Unit.Path).ShouldBeUnique();
    }

    [Fact]
    public void A_province_filter_keeps_to_it() => Index.Search("tân", "25").ShouldAllBe(place => place.Unit.ProvinceCode == "25");

    [Fact]
    public void A_merged_province_leads_to_the_new_one()
    {
        var found = Index.Search("tỉnh vĩnh phúc");

        found[0].Unit.Path.ShouldBe("/25/");
        found[0].Why.ShouldBe("gồm Tỉnh Vĩnh Phúc cũ");
    }

    [Fact]
    public void A_commune_that_became_a_ward_is_found_by_its_former_type()
    {
        var found = Index.Search("xã trảng bom", "75");

        found[0].Unit.Name.ShouldBe("Phường Trảng Bom");
        found[0].Why.ShouldBe("đến 29/4/2026 là Xã Trảng Bom");
    }

    [Theory]
    [InlineData("06978", "06970")]
    [InlineData("23737", "23938")]
    public void A_code_of_another_list_leads_to_the_same_commune(string written, string code) =>
        Index.Search(written).ShouldContain(found => found.Unit.Code == code);

    [Theory]
    [InlineData("ea hleo")]
    [InlineData("Ea H'Leo")]
    [InlineData("Ea H’Leo")]
    public void Apostrophes_may_be_left_out(string query) => Index.Search(query)[0].Unit.ShortName.ShouldBe("Ea H’Leo");

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a")]
    [InlineData("khongcotennaythe")]
    public void Nothing_typed_or_nothing_known_finds_nothing(string? query) => Index.Search(query).ShouldBeEmpty();
}
