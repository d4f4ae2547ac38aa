using System.Net;
using ThongSuot.Web.Security;

namespace ThongSuot.Web.Tests.Security;

public sealed class SharedAddressesTests
{
    [Theory]
    [InlineData("203.113.0.7", "203.113.0.7", true)]
    [InlineData("203.113.0.7", "203.113.0.8", false)]
    [InlineData("10.25.0.0/16, 203.113.0.7", "10.25.200.1", true)]
    [InlineData("10.25.0.0/16", "10.26.0.1", false)]
    [InlineData("10.25.0.0/16", "::ffff:10.25.3.4", true)]
    [InlineData(null, "10.25.3.4", false)]
    public void Only_addresses_the_operator_named_may_sign_in_more_often(string? setting, string address, bool shared) =>
        SharedAddresses.Of(setting).Contains(IPAddress.Parse(address)).ShouldBe(shared);

    [Fact]
    public void A_setting_that_names_no_address_is_an_error_and_not_an_open_door() =>
        Should.Throw<FormatException>(() => SharedAddresses.Of("mọi nơi"));

    [Fact]
    public void Whoever_comes_from_nowhere_is_not_trusted() => SharedAddresses.Of("0.0.0.0/0").Contains(null).ShouldBeFalse();
}
