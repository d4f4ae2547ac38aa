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

    [Fact]
    public void A_code_is_agency_day_and_order() => DossierCode.Of("H44.101", new DateOnly(2025, 9, 12), 42).ShouldBe("H44.101-250912-0042");
}
