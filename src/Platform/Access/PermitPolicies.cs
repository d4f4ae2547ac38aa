using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ThongSuot.Platform.Access;

/// <summary>The seat of the request has the permission.</summary>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Makes a policy of each permission; anything without one is refused.</summary>
internal sealed class PermitPolicies(IOptions<AuthorizationOptions> options) : IAuthorizationPolicyProvider
{
    private static readonly AuthorizationPolicy Nobody = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();

    private readonly DefaultAuthorizationPolicyProvider byName = new(options);

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => Task.FromResult(Nobody);

    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => Task.FromResult<AuthorizationPolicy?>(Nobody);

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (policyName.StartsWith(PermitAttribute.PolicyPrefix, StringComparison.Ordinal))
        {
            return Task.FromResult<AuthorizationPolicy?>(
                new AuthorizationPolicyBuilder()
                    .RequireAuthenticatedUser()
                    .AddRequirements(new PermissionRequirement(policyName[PermitAttribute.PolicyPrefix.Length..]))
                    .Build()
            );
        }

        return policyName.StartsWith(PermitClientAttribute.PolicyPrefix, StringComparison.Ordinal)
            ? Task.FromResult<AuthorizationPolicy?>(
                new AuthorizationPolicyBuilder(PermitClientAttribute.Scheme)
                    .RequireClaim(PermitClientAttribute.ScopeClaim, policyName[PermitClientAttribute.PolicyPrefix.Length..])
                    .Build()
            )
            : byName.GetPolicyAsync(policyName);
    }
}

internal sealed class PermissionHandler(PermissionRegistry registry, CurrentSeat current) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (current.Seat is { } seat && registry.Allows(seat.Role, requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
