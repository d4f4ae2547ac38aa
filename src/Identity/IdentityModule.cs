using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Identity.Absences;
using ThongSuot.Identity.Accounts;
using ThongSuot.Identity.Clients;
using ThongSuot.Identity.Import;
using ThongSuot.Identity.Me;
using ThongSuot.Identity.Notices;
using ThongSuot.Identity.Proposals;
using ThongSuot.Identity.SignIn;
using ThongSuot.Identity.Today;
using ThongSuot.Identity.Trail;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;
using ThongSuot.Web.Security;

namespace ThongSuot.Identity;

/// <summary>Accounts, seats, sign-in, second factor, API clients.</summary>
public sealed class IdentityModule : IModule
{
    /// <summary>Name of the rate limit on sign-in, per address.</summary>
    internal const string SignInLimit = "sign-in";

    public string Name => "Identity";

    public IReadOnlyList<Permission> Permissions => IdentityPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(92, "Tài khoản", "/quan-tri/tai-khoan", IdentityPermissions.Accounts, MenuGroup.Administration)
        {
            Daily = [Role.Administrator],
        },
        new(93, "Kết nối hệ thống", "/quan-tri/ket-noi", IdentityPermissions.Clients, MenuGroup.Administration)
        {
            Daily = [Role.Administrator],
        },
    ];

    public IReadOnlyList<string> Notes { get; } =
    [
        "identity.entered",
        "identity.missed",
        "identity.code-missed",
        "identity.password-right",
        "identity.left",
        "notice.seen",
        NoteClientUse.Act,
        NoteTrailRead.Act,
        NoteTrailRead.Taken,
    ];

    public void Map(ModelBuilder model) => IdentityTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<ITodaySource, ProposalsToday>();
        services.AddScoped<ITodaySource, LockedToday>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<CodeTicket>();
        services.AddSingleton<TotpSecrets>();
        services.AddSingleton<ISeatDirectory, SeatDirectory>();
        services.AddSingleton<SessionEnd>();
        services.AddScoped<EnterAccount>();
        services.AddScoped<EnterCode>();
        services.AddScoped<OpenSeat>();
        services.AddScoped<LeaveAccount>();
        services.AddScoped<ChangeOwnAccount>();
        services.AddScoped<MarkSeen>();
        services.AddScoped<CreateAccount>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<ManageAccount>();
        services.AddScoped<GivePasswords>();
        services.AddScoped<AccountsImport>();
        services.AddScoped<TrailReader>();
        services.AddScoped<NoteTrailRead>();
        // An account is called by its user name; accounts belong to no province.
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<AccountId>(
                "account",
                "Tài khoản",
                (db, _) => db.Accounts.AsNoTracking().Select(row => new CodedRecord<AccountId> { Id = row.Id, Code = row.UserName }),
                code => code.ToLowerInvariant()
            )
        );
        services.AddSingleton<IFinder, FindAccounts>();
        services.AddScoped<IAdministrationFigures, IdentityFigures>();
        services.AddScoped<ITodaySource, ClientsToday>();
        services.AddScoped<ITodaySource, AbsencesToday>();
        services.AddScoped<ConfirmProposal>();
        services.AddScoped<ManageClients>();
        services.AddSingleton<NoteClientUse>();
        services.AddScoped<KeepAbsences>();
        services
            .AddAuthentication(Cookies.Scheme)
            .AddCookie(Cookies.Scheme, Configure)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(PermitClientAttribute.Scheme, configureOptions: null);
        services.AddAuthorization();
        services.AddPostLimit(SignInLimit, perMinute: 30);
    }

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Cookies.Name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Cookies.Life;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = "/dang-nhap";
        cookie.ReturnUrlParameter = "ReturnUrl";
        cookie.Events.OnRedirectToLogin = SessionEnd.LeadToSignIn;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}

/// <summary>Where Identity stands in the request.</summary>
public static class IdentityPipeline
{
    /// <summary>Between authentication and authorization: the cookie becomes a seat.</summary>
    public static void UseSeats(this IApplicationBuilder app) => app.UseMiddleware<SeatOfRequest>();
}
