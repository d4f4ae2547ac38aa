namespace ThongSuot.Staffing.Tests.Rules;

public sealed class QualificationFieldsTests
{
    [Theory]
    [InlineData("y-te", "cntt", false)]
    [InlineData("cntt", "y-te", false)]
    [InlineData("nong-nghiep", "ke-toan", false)]
    [InlineData("giao-duc", "xay-dung", false)]
    [InlineData("tai-chinh", "ke-toan", true)]
    [InlineData("xay-dung", "dat-dai", true)]
    [InlineData("y-te", "hanh-chinh-cong", true)]
    [InlineData("nghe-la", "cntt", false)]
    [InlineData("nghe-la", "nghe-la", true)]
    public void Somebody_serves_in_a_second_speciality_only_where_its_field_is_that_of_his_training(
        string trained,
        string wanted,
        bool fits
    ) => QualificationFields.Fits(trained, wanted).ShouldBe(fits);

    [Fact]
    public void Every_speciality_of_the_built_in_list_but_leadership_names_its_fields()
    {
        foreach (
            var code in new[]
            {
                "van-phong",
                "tu-phap",
                "doi-ngoai",
                "tai-chinh",
                "ke-toan",
                "xay-dung",
                "cong-thuong",
                "nong-nghiep",
                "dat-dai",
                "moi-truong",
                "noi-vu",
                "lao-dong",
                "giao-duc",
                "van-hoa",
                "khoa-hoc",
                "cntt",
                "thong-tin",
                "hanh-chinh-cong",
            }
        )
        {
            QualificationFields.Fits(code, "van-phong").ShouldBeTrue(code);
        }
    }
}
