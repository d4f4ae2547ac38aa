using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Tests.Signing;

/// <summary>Every row of the vectors written from the law comes out of the rule, read by its words and not by its number.</summary>
public sealed class SignFormTests
{
    public static TheoryData<string> Rows => [.. SignFormRow.All.Select(row => row.Id)];

    [Theory, MemberData(nameof(Rows))]
    public void Whoever_may_sign_signs_in_the_form_of_the_law(string id)
    {
        var row = SignFormRow.All.Single(one => one.Id == id);
        if (row.AsAuthorisation() is { } asked)
        {
            (AuthorisationRule.Against(asked).Count == 0).ShouldBe(row.IsAllowed, row.Document);
            return;
        }

        var answer = SignRule.For(row.AsQuestion());

        answer.IsAllowed.ShouldBe(row.IsAllowed, $"{row.Document}: {answer.Reason}");
        answer.Form.ShouldBe(row.Form);
        if (row.IsAllowed)
        {
            // The vectors leave a title open where the decision of authorisation writes it.
            var open = row.Lines.Any(line => line.Contains('(') || line.Contains('…'));
            (open ? answer.Lines.Take(1) : answer.Lines).ShouldBe(open ? row.Lines.Take(1) : row.Lines);
        }
    }

    [Fact]
    public void An_authorisation_longer_than_its_basis_is_told_while_the_basis_lives()
    {
        var row = SignFormRow.All.Single(one => one.Id == "S26");
        SignRule.For(row.AsQuestion()).Warning.ShouldNotBeNull().ShouldContain("dài hơn căn cứ");
    }

    [Theory]
    [InlineData(SignerOffice.CivilServant, true, true)]
    [InlineData(SignerOffice.OfficeHead, true, true)]
    [InlineData(SignerOffice.CivilServant, false, false)]
    [InlineData(SignerOffice.Deputy, true, false)]
    [InlineData(SignerOffice.PublicEmployee, true, false)]
    public void A_chair_authorises_his_own_civil_servants_and_nobody_else(object to, bool own, bool lawful)
    {
        var asked = new AuthorisationAsked(
            SignerOffice.Head,
            true,
            (SignerOffice)to,
            own,
            new(2026, 1, 1),
            new(2026, 12, 31),
            new(2027, 2, 28)
        );
        (AuthorisationRule.Against(asked).Count == 0).ShouldBe(lawful);
        AuthorisationRule.Against(asked with { To = new(2027, 3, 1) }).ShouldNotBeEmpty();
        AuthorisationRule.Against(asked with { GiverHolds = false }).ShouldNotBeEmpty();
    }
}
