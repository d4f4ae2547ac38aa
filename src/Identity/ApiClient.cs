using System.Net;
using ThongSuot.Platform.Results;

namespace ThongSuot.Identity;

/// <summary>Another system that calls the machine interface.</summary>
internal sealed class ApiClient
{
    public const int AddressesLength = 400;

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>What it may see and write: a unit path prefix.</summary>
    public required string ScopePath { get; init; }

    /// <summary>SHA-256 of the key, hex. The key has 256 random bits, so a slow hash would add nothing but load.</summary>
    public required string KeyHash { get; init; }

    /// <summary>First characters of the key, so that people can tell keys apart.</summary>
    public required string KeyHint { get; init; }

    /// <summary>Space-separated scopes: <c>dossiers.synchronise</c>.</summary>
    public required string Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last day on which it opens anything; null for one without end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Addresses and networks it may come from, between commas; empty for anywhere.</summary>
    public string Addresses { get; init; } = string.Empty;

    /// <summary>When a second person agreed; until then the key opens nothing.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>When it last came, kept by the hour; null for a key that was never used.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    public int Version { get; private set; }

    public bool HasExpired(DateOnly today) => ExpiresOn is { } last && last < today;

    /// <summary>Whether it may come from there; an unknown address is none of those that were named.</summary>
    public bool MayComeFrom(IPAddress? address)
    {
        if (Addresses.Length == 0)
        {
            return true;
        }

        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain is not null && NetworksOf(Addresses).Value.Any(network => network.Contains(plain));
    }

    /// <summary>Addresses and networks as they are typed, between commas, spaces or line breaks.</summary>
    /// <returns>At least one, or what cannot be read, by its own words.</returns>
    public static Result<IPNetwork[]> NetworksOf(string typed)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in typed.Split([',', ';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(part, out var network))
            {
                networks.Add(network);
            }
            else if (IPAddress.TryParse(part, out var address) && (part.Contains('.') || part.Contains(':')))
            {
                networks.Add(new(address, address.GetAddressBytes().Length * 8));
            }
            else
            {
                return IdentityRefusals.BadAddress(part);
            }
        }

        return networks.ToArray();
    }

    public void Confirm(DateTimeOffset at)
    {
        ConfirmedAt = at;
        Version++;
    }

    public Result Revoke(DateTimeOffset at)
    {
        if (RevokedAt is not null)
        {
            return IdentityRefusals.AlreadyRevoked;
        }

        RevokedAt = at;
        Version++;
        return Result.Done;
    }
}
