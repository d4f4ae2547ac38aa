using System.Net;
using System.Security.Claims;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Procedures.Tests.Pages;

/// <summary>The module's pages over a SQLite file; a request header names the role of the visitor's seat.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private const string RoleHeader = "X-Role";

    private readonly string file = Path.Combine(Path.GetTempPath(), $"procedure-pages-{Guid.CreateVersion7():N}.db");
    private WebApplication? app;

    internal IDbContextFactory<Db> Databases => app!.Services.GetRequiredService<IDbContextFactory<Db>>();

    internal Catalogue Catalogue => app!.Services.GetRequiredService<Catalogue>();

    public async ValueTask InitializeAsync()
    {
        IModule[] modules = [new ProceduresModule()];
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddPlatform(new PlatformOptions(file, Path.GetTempPath()), modules);
        builder.Services.AddWeb(modules, sharedAddresses: null);
        builder
            .Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Events.OnRedirectToLogin = refused => Answer(refused, HttpStatusCode.Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = refused => Answer(refused, HttpStatusCode.Forbidden);
            });
        builder.Services.AddSingleton<TimeProvider>(new CatalogueFixture.FakeTime());
        app = builder.Build();
        app.UseRouting();
        app.UseAuthentication();
        app.Use(
            (context, next) =>
            {
                if (Enum.TryParse<Role>(context.Request.Headers[RoleHeader], out var role))
                {
                    context.RequestServices.GetRequiredService<CurrentSeat>().Seat = SeatOf(role);
                    context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "test")], "test"));
                }

                return next(context);
            }
        );
        app.UseAuthorization();
        app.MapWeb();
        await using (var db = Databases.CreateDbContext())
        {
            await db.Database.EnsureCreatedAsync();
            await BuiltInLoad.RunAsync(db);
        }

        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    internal Visitor As(Role? role)
    {
        var client = app!.GetTestServer().CreateClient();
        if (role is not null)
        {
            client.DefaultRequestHeaders.Add(RoleHeader, role.ToString());
        }

        return new Visitor(client);
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> refused, HttpStatusCode status)
    {
        refused.Response.StatusCode = (int)status;
        return Task.CompletedTask;
    }

    private static Seat SeatOf(Role role) =>
        new(
            new AccountId(new Guid(1, 0, 0, new byte[8])),
            new SeatId(new Guid(2, 0, 0, new byte[8])),
            "Nguyễn Thị Hoa",
            role,
            RoleNames.Of(role),
            new UnitId(new Guid(3, 0, 0, new byte[8])),
            "Văn phòng UBND tỉnh",
            "/25/vp-ubnd/",
            "/25/",
            "25"
        );

    internal sealed class Visitor(HttpClient client)
    {
        public async Task<IHtmlDocument> ReadAsync(string path)
        {
            using var reply = await client.GetAsync(new Uri(path, UriKind.Relative));
            reply.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            return Parse(await reply.Content.ReadAsStringAsync());
        }

        public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

        /// <summary>Opens the form as a browser would, changes fields and sends it.</summary>
        public async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] changes)
        {
            using var opened = await client.GetAsync(new Uri(path, UriKind.Relative));
            var page = Parse(await opened.Content.ReadAsStringAsync());
            var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
            var fields = form
                .Elements.OfType<AngleSharp.Dom.IElement>()
                .Where(element =>
                    element.GetAttribute("name") is { Length: > 0 }
                    && (element is not IHtmlInputElement { Type: "checkbox" or "radio" } box || box.IsChecked)
                )
                .Select(element => new KeyValuePair<string, string>(element.GetAttribute("name")!, ValueOf(element)))
                .ToList();
            foreach (var (name, value) in changes)
            {
                fields.RemoveAll(field => field.Key == name);
                fields.Add(new(name, value));
            }

            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
            request.Headers.Add("Cookie", string.Join("; ", opened.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
            return await client.SendAsync(request);
        }

        public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

        private static string ValueOf(AngleSharp.Dom.IElement element) =>
            element switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value ?? string.Empty,
                IHtmlTextAreaElement area => area.Value,
                _ => string.Empty,
            };
    }
}
