using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Clients;

/// <summary>What a key may open. The code is the module's that owns the endpoints.</summary>
internal sealed record ClientScope(string Code, string Name)
{
    public static IReadOnlyList<ClientScope> All { get; } = [new("dossiers.synchronise", "Đồng bộ hồ sơ với Cổng dịch vụ công")];
}

/// <summary>Opens and revokes the keys of other systems.</summary>
internal sealed class ManageClients(WriteGate gate)
{
    private const int LongestName = 100;
    private const int HintLength = 8;

    /// <returns>The key, to show once; null when this form was already answered.</returns>
    public async Task<Result<string?>> CreateAsync(
        string name,
        string? clientScope,
        string provinceCode,
        Scope scope,
        Deed deed,
        CancellationToken ct
    )
    {
        if (name.Trim() is not { Length: > 0 and <= LongestName } trimmed)
        {
            return IdentityRefusals.ClientNameMissing;
        }

        if (ClientScope.All.FirstOrDefault(known => known.Code == clientScope) is not { } opened)
        {
            return IdentityRefusals.ClientScopeMissing;
        }

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
                    $"Đề nghị kết nối máy “{trimmed}”: {opened.Name.ToLowerInvariant()}",
                    new { client.KeyHint, client.Scopes }
                );
                return Task.FromResult<Result<Guid>>(client.Id);
            },
            ct
        );
        return made.IsRefused ? made.Refusal
            : made.Value == client.Id ? key
            : null;
    }

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
                        $"Thu hồi kết nối máy “{client.Name}”"
                    );
                }

                return revoked;
            },
            ct
        );
    }
}
