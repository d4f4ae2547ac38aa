namespace ThongSuot.Dossiers.Tests.Life;

public sealed class DossierCodeTests
{
    [Theory]
    [InlineData("H44.101-250912-0042", true)]
    [InlineData("H44-250912-0042", true)]
    [InlineData("000.00.12.H44-250701-0001", true)]
    [InlineData("H44.101-250912-42", false)]
    [InlineData("h44.101-250912-0042", false)]
    [InlineData("H44.101-250912-0042' OR 1=1", false)]
    [InlineData("H44.101-991399-0001", false)]
    [InlineData("H44.101-250230-0001", false)]
    [InlineData("H44.101-250912-0000", false)]
    [InlineData("H44.101-250912-000000", false)]
    [InlineData("000.00.12.H44-251301-0001", false)]
    [InlineData("H44.101-240229-0001", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Codes_of_today_and_of_before_are_read_and_others_are_not(string? code, bool valid) => DossierCode.IsValid(code).ShouldBe(valid);

    [Fact]
    public void What_a_scanner_or_a_person_types_is_cleaned() => DossierCode.Clean(" h44.101–250912-0042 ").ShouldBe("H44.101-250912-0042");

    [Theory]
    [InlineData("H44.1522611270025", "H44.152-261127-0025")]
    [InlineData("H44152261127-0025", "H44.152-261127-0025")]
    [InlineData("h44 152 261127 0025", "H44.152-261127-0025")]
    [InlineData("H44.152_261127_00025", "H44.152-261127-00025")]
    [InlineData("H442611270025", "H44-261127-0025")]
    [InlineData("H44.101.002261127 123456", "H44.101.002-261127-123456")]
    [InlineData("0000012H442507010001", "000.00.12.H44-250701-0001")]
    [InlineData("H44.１５２－２６１１２７－００２５", "H44.152-261127-0025")]
    [InlineData("H441529913990025", "H441529913990025")]
    public void A_code_that_lost_its_dots_and_dashes_is_put_together_again(string pasted, string code) => DossierCode.Clean(pasted).ShouldBe(code);

    [Fact]
    public void A_code_is_agency_day_and_order() => DossierCode.Of("H44.101", new DateOnly(2025, 9, 12), 42).ShouldBe("H44.101-250912-0042");
}
