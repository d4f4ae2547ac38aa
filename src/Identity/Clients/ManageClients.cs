using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Clients;

/// <summary>What a key may open. The code is the module's that owns the endpoints.</summary>
internal sealed record ClientScope(string Code, string Name)
{
    public static IReadOnlyList<ClientScope> All { get; } = [new("dossiers.synchronise", "Đồng bộ hồ sơ với Cổng dịch vụ công")];
}

/// <summary>What is asked for another system.</summary>
/// <param name="Addresses">Where it comes from; empty for anywhere.</param>
internal sealed record NewClient(string Name, string? ClientScope, DateOnly? ExpiresOn, string Addresses);

/// <summary>Opens and revokes the keys of other systems.</summary>
internal sealed class ManageClients(WriteGate gate)
{
    private const int LongestName = 100;
    private const int HintLength = 8;

    /// <summary>A key that nobody renews must not open anything for ever.</summary>
    private const int MostYears = 2;

    /// <returns>The key, to show once; null when this form was already answered.</returns>
    public async Task<Result<string?>> CreateAsync(NewClient input, string provinceCode, Scope scope, Deed deed, CancellationToken ct)
    {
        if (Against(input, OfficeClock.DayOf(deed.At)) is { } refusal)
        {
            return refusal;
        }

        var (trimmed, opened) = (input.Name.Trim(), ClientScope.All.First(known => known.Code == input.ClientScope));
        var key = ApiKeyScheme.NewKey();
        var client = new ApiClient
        {
            Id = Guid.CreateVersion7(),
            Name = trimmed,
            ProvinceCode = provinceCode,
            ScopePath = scope.Prefix,
            KeyHash = ApiKeyScheme.HashOf(key),
            KeyHint = key[..HintLength],
            Scopes = opened.Code,
            CreatedAt = deed.At,
            ExpiresOn = input.ExpiresOn,
            Addresses = string.Join(", ", ApiClient.NetworksOf(input.Addresses).Value.Select(WordsOf)),
        };
        var made = await gate.RunAsync<Guid>(
            deed,
            (write, _) =>
            {
                write.Db.ApiClients.Add(client);
                write.Db.Proposals.Add(Proposal.OfClient(client, deed));
                write.Record(
                    "identity.client-created",
                    "api-client",
                    client.Id,
                    provinceCode,
                    scope.Prefix,
                    $"Đề nghị kết nối hệ thống “{trimmed}”: {opened.Name.ToLowerInvariant()}",
                    new
                    {
                        client.KeyHint,
                        client.Scopes,
                        client.ExpiresOn,
                        client.Addresses,
                    }
                );
                return Task.FromResult<Result<Guid>>(client.Id);
            },
            ct
        );
        return made.IsRefused ? made.Refusal
            : made.Value == client.Id ? key
            : null;
    }

    private static Refusal? Against(NewClient input, DateOnly today)
    {
        if (input.Name.Trim() is not { Length: > 0 and <= LongestName })
        {
            return IdentityRefusals.ClientNameMissing;
        }

        if (ClientScope.All.All(known => known.Code != input.ClientScope))
        {
            return IdentityRefusals.ClientScopeMissing;
        }

        var last = today.AddYears(MostYears);
        return input.ExpiresOn is not { } day ? IdentityRefusals.ExpiryMissing
            : day < today || day > last ? IdentityRefusals.ExpiryOutOfReach(day, last)
            : input.Addresses.Length > ApiClient.AddressesLength ? IdentityRefusals.AddressesTooLong
            : ApiClient.NetworksOf(input.Addresses).Refusal;
    }

    // One address stands without the length of its network, as it was typed.
    private static string WordsOf(IPNetwork network) =>
        network.PrefixLength == network.BaseAddress.GetAddressBytes().Length * 8 ? network.BaseAddress.ToString() : network.ToString();

    public async Task<Result> RevokeAsync(Guid id, Scope scope, Deed deed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return IdentityRefusals.ReasonMissing;
        }

        return await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (
                    await write.Db.ApiClients.Within(scope, row => row.ScopePath).FirstOrDefaultAsync(row => row.Id == id, token)
                    is not { } client
                )
                {
                    return IdentityRefusals.ClientNotFound;
                }

                var revoked = client.Revoke(deed.At);
                if (!revoked.IsRefused)
                {
                    await write.Db.Proposals.Where(row => row.ClientId == id).ExecuteDeleteAsync(token);
                    write.Record(
                        "identity.client-revoked",
                        "api-client",
                        id,
                        client.ProvinceCode,
                        client.ScopePath,
                        $"Thu hồi kết nối hệ thống “{client.Name}”"
                    );
                }

                return revoked;
            },
            ct
        );
    }
}
