using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <summary>Whoever installs the program makes a province's first administrator, who makes everybody else over the pages.</summary>
internal sealed class FirstAdministrator(CreateAccount create, Units units, OfficeClock clock)
{
    /// <param name="province">Two-digit code.</param>
    /// <returns>The temporary password, to be changed at the first sign-in.</returns>
    public async Task<Result<string>> RunAsync(string province, string userName, string personName, CancellationToken ct)
    {
        if (units.ByPath(UnitPath.OfProvince(province)) is not { Kind: UnitKind.Province } unit)
        {
            return IdentityRefusals.NoProvince(province);
        }

        var deed = Deed.BySystem(clock.Now, "Cài đặt hệ thống");
        var made = await create.RunAsync(
            new NewAccount(
                userName,
                personName,
                Role.Administrator,
                "Quản trị hệ thống",
                $"{unit.Path}{Administration.ProvinceOfficeSlug}/"
            ),
            new Scope(unit.Path),
            deed,
            ct,
            confirmed: true
        );
        return made.IsRefused ? made.Refusal : made.Value.Password!;
    }
}
