namespace ThongSuot.Procedures.Tests;

public sealed class ApplicantGroupsTests
{
    [Theory]
    [InlineData("Công dân Việt Nam", true, false)]
    [InlineData("Công dân Việt Nam; Người nước ngoài; Tổ chức khác", true, true)]
    [InlineData("Doanh nghiệp; hợp tác xã", false, true)]
    [InlineData("", true, true)]
    [InlineData("Hộ gia đình ở vùng sâu; Công dân Việt Nam", true, true)]
    public void A_group_that_nobody_knows_keeps_nobody_out(string text, bool persons, bool organisations) =>
        ApplicantGroups.Of(text).ShouldBe(new ApplicantGroups(persons, organisations));
}
