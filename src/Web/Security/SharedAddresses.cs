using System.Net;

namespace ThongSuot.Web.Security;

/// <summary>Addresses behind which many offices sit, as the operator lists them: <c>203.113.0.7, 10.25.0.0/16</c>.</summary>
internal sealed class SharedAddresses
{
    /// <summary>How many times as much as from any other address is let through.</summary>
    public const int Factor = 20;

    private readonly List<IPNetwork> networks;

    private SharedAddresses(List<IPNetwork> networks) => this.networks = networks;

    /// <param name="setting">Addresses or networks between commas; null for none.</param>
    /// <exception cref="FormatException">A part is neither: the program's operator must mend the setting.</exception>
    public static SharedAddresses Of(string? setting) =>
        new([
            .. (setting ?? string.Empty)
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part => part.Contains('/') ? IPNetwork.Parse(part) : Single(IPAddress.Parse(part))),
        ]);

    public bool Contains(IPAddress? address)
    {
        if (address is null)
        {
            return false;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return networks.Exists(network => network.Contains(plain));
    }

    private static IPNetwork Single(IPAddress address) => new(address, address.GetAddressBytes().Length * 8);
}
