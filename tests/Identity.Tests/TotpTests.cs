namespace ThongSuot.Identity.Tests;

public sealed class TotpTests
{
    /// <summary>RFC 6238, appendix B: SHA-1, key "12345678901234567890", T0 = 0, X = 30; six digits are the last of the eight printed there.</summary>
    [Theory]
    [InlineData(59L, "94287082")]
    [InlineData(1111111109L, "07081804")]
    [InlineData(1111111111L, "14050471")]
    [InlineData(1234567890L, "89005924")]
    [InlineData(2000000000L, "69279037")]
    [InlineData(20000000000L, "65353130")]
    public void Codes_are_those_printed_in_the_RFC(long second, string code) =>
        Totp.CodeNow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(second)).ShouldBe(code[2..]);

    [Fact]
    public void A_secret_is_thirty_two_letters_that_no_other_account_gets()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => Totp.NewSecret()).ToList();
        secrets.ShouldAllBe(secret =>
            secret.Length == 32 && secret.All(letter => char.IsAsciiLetterUpper(letter) || (letter >= '2' && letter <= '7'))
        );
        secrets.Distinct().Count().ShouldBe(100);
    }

    [Fact]
    public void A_code_is_taken_one_step_early_and_one_late_but_not_two()
    {
        var secret = Totp.NewSecret();
        var now = FakeClock.Morning;
        var code = Totp.CodeNow(secret, now);

        foreach (var seconds in new[] { -30, 0, 30 })
        {
            Totp.StepOf(secret, code, now.AddSeconds(seconds)).ShouldBe(now.ToUnixTimeSeconds() / 30);
        }

        Totp.StepOf(secret, code, now.AddSeconds(60)).ShouldBeNull();
        Totp.StepOf(secret, code, now.AddSeconds(-60)).ShouldBeNull();
        Totp.StepOf(secret, code[..5], now).ShouldBeNull();
        Totp.StepOf(secret, code.Insert(3, " "), now).ShouldNotBeNull();
    }
}
