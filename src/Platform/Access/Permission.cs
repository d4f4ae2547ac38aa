using Microsoft.AspNetCore.Authorization;

namespace ThongSuot.Platform.Access;

/// <summary>One thing a seat may be allowed to do. Whoever is not named may not.</summary>
/// <param name="Code">Stable code, <c>module.verb</c>; a constant of the module's <c>…Permissions</c> class.</param>
/// <param name="Name">What it allows, in Vietnamese, for the administrator.</param>
/// <param name="Roles">The roles that have it.</param>
public sealed record Permission(string Code, string Name, params Role[] Roles);

/// <summary>
/// Put on every page model and endpoint that is not public: the permission that opens it. An endpoint with neither this
/// nor <c>[AllowAnonymous]</c> is closed to everyone (the fallback policy refuses), and a test lists it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PermitAttribute(string permission) : AuthorizeAttribute(PolicyPrefix + permission)
{
    internal const string PolicyPrefix = "permit:";

    public string Permission { get; } = permission;
}

/// <summary>Put on an endpoint of the machine interface: the scope that an API client's key must have.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PermitClientAttribute : AuthorizeAttribute
{
    internal const string PolicyPrefix = "client:";

    /// <summary>Name of the authentication scheme that reads API keys.</summary>
    public const string Scheme = "ApiKey";

    public const string ScopeClaim = "ts:scope";

    public PermitClientAttribute(string clientScope)
        : base(PolicyPrefix + clientScope)
    {
        ClientScope = clientScope;
        AuthenticationSchemes = Scheme;
    }

    public string ClientScope { get; }
}

/// <summary>Every permission that the modules declare.</summary>
public sealed class PermissionRegistry
{
    private readonly Dictionary<string, Permission> byCode;

    public PermissionRegistry(IEnumerable<Permission> permissions) =>
        byCode = permissions.ToDictionary(permission => permission.Code, StringComparer.Ordinal);

    public IReadOnlyCollection<Permission> All => byCode.Values;

    /// <summary>Whether the role has the permission; false for a code no module declares.</summary>
    public bool Allows(Role role, string permission) => byCode.TryGetValue(permission, out var found) && found.Roles.Contains(role);
}
