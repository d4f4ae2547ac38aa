using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Identity.Clients;

/// <summary>Reads <c>Authorization: Bearer ts_…</c> and finds the client by the key's hash.</summary>
internal sealed class ApiKeyScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IDbContextFactory<Db> contexts,
    NoteClientUse use,
    OfficeClock clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    private const string Prefix = "Bearer ";

    public static string NewKey() =>
        "ts_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = HashOf(header[Prefix.Length..].Trim());
        await using var db = await contexts.CreateDbContextAsync(Context.RequestAborted);
        var client = await db
            .ApiClients.AsNoTracking()
            .FirstOrDefaultAsync(row => row.KeyHash == hash && row.ConfirmedAt != null && row.RevokedAt == null, Context.RequestAborted);
        // To the other side all of these are the same: a key that opens nothing.
        if (client is null || client.HasExpired(clock.Today) || !client.MayComeFrom(Context.Connection.RemoteIpAddress))
        {
            return AuthenticateResult.Fail("Unknown key");
        }

        await use.RunAsync(client, Context.RequestAborted);

        var claims = client
            .Scopes.Split(' ')
            .Select(scope => new Claim(PermitClientAttribute.ScopeClaim, scope))
            .Append(new Claim(ClientClaims.Id, client.Id.ToString()))
            .Append(new Claim(ClientClaims.Name, client.Name))
            .Append(new Claim(ClientClaims.ProvinceCode, client.ProvinceCode))
            .Append(new Claim(ClientClaims.ScopePath, client.ScopePath));
        return AuthenticateResult.Success(
            new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name)
        );
    }
}
