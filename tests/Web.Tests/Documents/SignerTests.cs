using ThongSuot.Platform.Access;
using ThongSuot.Web.Documents;

namespace ThongSuot.Web.Tests.Documents;

public sealed class SignerTests
{
    [Theory]
    [InlineData("Chủ tịch UBND", "ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN", "Chủ tịch")]
    [InlineData("Chủ tịch UBND", null, "", "Chủ tịch")]
    [InlineData("Phó Chủ tịch UBND", "ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN|KT. Chủ tịch", "Phó Chủ tịch")]
    [InlineData("Phó Chủ tịch UBND tỉnh", null, "KT. Chủ tịch", "Phó Chủ tịch")]
    [InlineData("Phó Chủ tịch phụ trách UBND", null, "KT. Chủ tịch", "Phó Chủ tịch")]
    [InlineData("Quyền Chủ tịch UBND", "ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN", "Q. Chủ tịch")]
    [InlineData("Q. Giám đốc", null, "", "Q. Giám đốc")]
    [InlineData("Phó Giám đốc", null, "KT. Giám đốc", "Phó Giám đốc")]
    [InlineData("Phó Chánh Văn phòng", null, "KT. Chánh Văn phòng", "Phó Chánh Văn phòng")]
    public void A_title_says_for_whom_somebody_signs(string title, string? collective, string above, string own)
    {
        var signer = Signer.Of(title, "Nguyễn Mẫu Sơn", collective);

        (string.Join('|', signer.Above), signer.Title).ShouldBe((above, own));
    }

    [Theory]
    [InlineData("Chủ tịch UBND xã", SignerOffice.Head)]
    [InlineData("Quyền Chủ tịch UBND xã", SignerOffice.ActingHead)]
    [InlineData("Phó Chủ tịch UBND", SignerOffice.Deputy)]
    [InlineData("Phó Giám đốc Sở Y tế", SignerOffice.Deputy)]
    [InlineData("Trưởng phòng Kinh tế", SignerOffice.OfficeHead)]
    [InlineData("Giám đốc Trung tâm Phục vụ hành chính công", SignerOffice.OfficeHead)]
    [InlineData("Phó Trưởng phòng Kinh tế", SignerOffice.OfficeDeputy)]
    [InlineData("Viên chức Trung tâm Văn hóa", SignerOffice.PublicEmployee)]
    [InlineData("Công chức Tư pháp – Hộ tịch", SignerOffice.CivilServant)]
    public void A_title_says_which_office_somebody_holds(string title, SignerOffice office) => OfficeTitle.Of(title).ShouldBe(office);

    [Fact]
    public void What_the_register_says_goes_before_the_title() =>
        Signer
            .Of(["TUQ. CHỦ TỊCH", "Công chức Tư pháp"], "Công chức Tư pháp", "A")
            .ShouldSatisfyAllConditions(
                signer => signer.Above.ShouldBe(["TUQ. CHỦ TỊCH"]),
                signer => signer.Title.ShouldBe("Công chức Tư pháp")
            );
}
