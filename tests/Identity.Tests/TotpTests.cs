using System.Text;

namespace ThongSuot.Identity.Tests;

public sealed class TotpTests
{
    /// <summary>RFC 6238, appendix B: SHA-1, 8 digits, key "12345678901234567890", T0 = 0, X = 30.</summary>
    [Theory]
    [InlineData(59L, "94287082")]
    [InlineData(1111111109L, "07081804")]
    [InlineData(1111111111L, "14050471")]
    [InlineData(1234567890L, "89005924")]
    [InlineData(2000000000L, "69279037")]
    [InlineData(20000000000L, "65353130")]
    public void Codes_are_those_printed_in_the_RFC(long second, string code) =>
        Totp.CodeAt(Encoding.ASCII.GetBytes("12345678901234567890"), second / 30, 8).ShouldBe(code);

    /// <summary>RFC 4648, section 10, without padding.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_is_that_of_the_RFC(string plain, string encoded)
    {
        Totp.Base32(Encoding.ASCII.GetBytes(plain)).ShouldBe(encoded);
        Encoding.ASCII.GetString(Totp.FromBase32(encoded)).ShouldBe(plain);
    }

    [Fact]
    public void Base32_comes_back_for_keys_of_every_length()
    {
        var random = new Random(5);
        for (var length = 0; length <= 64; length++)
        {
            var key = new byte[length];
            random.NextBytes(key);
            Totp.FromBase32(Totp.Base32(key)).ShouldBe(key);
        }
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
