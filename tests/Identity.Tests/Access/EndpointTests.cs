using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>The security matrix: every endpoint that the program has, against every role.</summary>
public sealed class EndpointTests
{
    /// <summary>Open to everybody. A new public endpoint is added here by hand, by somebody who has thought about it.</summary>
    private static readonly string[] Public =
    [
        "/",
        "/{*path}",
        "/healthz",
        "/readyz",
        "/tai-nguyen/{name}",
        "/loi/{code:int}",
        "/phim-tat",
        "/huong-dan-su-dung/{guide?}",
        "/dang-nhap",
        "/dang-nhap/ma-xac-thuc",
        "/dang-xuat",
        "/tra-cuu",
        "/tra-cuu/bo-sung",
        "/tra-cuu/ket-qua",
        "/xac-thuc/{token?}",
        "/chup/{token}",
        "/cong-khai/ngan-sach",
        "/cong-khai/ngan-sach/{id:guid}",
        "/phan-anh",
        "/phan-anh/theo-doi",
        "/phan-anh/cong-khai",
        "/phan-anh/cong-khai/{code}",
        "/lich-tiep-dan",
        "/thu-tuc",
        "/thu-tuc/{code}",
        "/thu-tuc/tong-so",
        "/tham-quyen",
        "/trang-thai",
        "/xa",
        "/xa/{code}",
    ];

    /// <summary>The page of an error is shown in answer to the post that met it; it writes nothing.</summary>
    private static readonly string[] WithoutToken = ["/loi/{code:int}"];

    private static readonly (Role Role, string Path)[] Seats =
    [
        (Role.CounterOfficer, "/25/08236/ttpvhcc/"),
        (Role.CaseOfficer, "/25/08236/van-phong/"),
        (Role.CommuneLeader, "/25/08236/"),
        (Role.DepartmentLeader, "/25/so-tu-phap/"),
        (Role.ProvinceOffice, "/25/vp-ubnd/"),
        (Role.HomeAffairs, "/25/so-noi-vu/"),
        (Role.ProvinceLeader, "/25/"),
        (Role.NationalObserver, "/25/"),
        (Role.Administrator, "/25/vp-ubnd/"),
    ];

    [Fact]
    public async Task Every_endpoint_says_in_exactly_one_way_who_may_use_it()
    {
        var all = await ProgramEndpoint.AllAsync(await TestProgram.OnAsync(TestDatabase.Sqlite));

        all.Where(endpoint => endpoint.Permits.Count + endpoint.Clients.Count + (endpoint.Anonymous ? 1 : 0) != 1)
            .Select(endpoint => endpoint.ToString())
            .ShouldBeEmpty();
        all.Count.ShouldBeGreaterThan(25);
    }

    [Fact]
    public async Task Only_the_listed_endpoints_are_public()
    {
        var all = await ProgramEndpoint.AllAsync(await TestProgram.OnAsync(TestDatabase.Sqlite));
        all.Where(endpoint => endpoint.Anonymous)
            .Select(endpoint => endpoint.Route)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Public.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_permission_that_an_endpoint_wants_is_declared()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var declared = program
            .Services.GetRequiredService<PermissionRegistry>()
            .All.Select(permission => permission.Code)
            .ToHashSet(StringComparer.Ordinal);

        (await ProgramEndpoint.AllAsync(program))
            .SelectMany(endpoint => endpoint.Permits)
            .Select(permit => permit.Permission)
            .Where(code => !declared.Contains(code))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_role_enters_the_pages_of_its_permissions_and_no_other()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var book = program.Services.GetRequiredService<PermissionRegistry>();
        var pages = (await ProgramEndpoint.AllAsync(program))
            .Where(endpoint => endpoint.Clients.Count == 0 && endpoint.Methods.Contains("GET") && !endpoint.Anonymous)
            .ToList();
        var (wrong, refused) = (new List<string>(), 0);
        foreach (var (role, path) in Seats)
        {
            var (userName, _) = await new Given(program).SeatAsync(role, path);
            var visitor = await program.Visit().SignInAsync(userName);
            foreach (var page in pages)
            {
                var may = book.Allows(role, page.Permits[0].Permission);
                var answer = await visitor.GetAsync(Addresses.Fill(page.Route, "H25.1-250911-0001", Guid.Empty));
                refused += may ? 0 : 1;
                // Nothing lies behind the made-up key of an address with one: whoever may enter learns that, whoever may not
                // learns nothing.
                var entered =
                    answer.Status is HttpStatusCode.OK or HttpStatusCode.Found
                    || (page.HasParameters && answer.Status == HttpStatusCode.NotFound);
                if (
                    may
                        ? !entered || (answer.Location ?? string.Empty).Contains("ReturnUrl", StringComparison.Ordinal)
                        : answer.Status != HttpStatusCode.Forbidden
                )
                {
                    wrong.Add($"{role} at {page.Route}: {(int)answer.Status}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        Seats.Select(seat => seat.Role).ShouldBe(Enum.GetValues<Role>(), ignoreOrder: true);
        refused.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var closed = (await ProgramEndpoint.AllAsync(program))
            .Where(endpoint => endpoint.Permits.Count > 0 && endpoint.Methods.Contains("GET"))
            .ToList();
        var (wrong, visitor) = (new List<string>(), program.Visit());
        foreach (var endpoint in closed)
        {
            var answer = await visitor.GetAsync(Addresses.Fill(endpoint.Route, "H25.1-250911-0001", Guid.Empty));
            if (
                answer.Status != HttpStatusCode.Found
                || !new Uri(new Uri("http://localhost"), answer.Location).AbsolutePath.Equals("/dang-nhap", StringComparison.Ordinal)
            )
            {
                wrong.Add($"{endpoint}: {(int)answer.Status} {answer.Location}");
            }
        }

        wrong.ShouldBeEmpty();
        closed.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_everywhere()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var book = program.Services.GetRequiredService<PermissionRegistry>();
        var (wrong, tried) = (new List<string>(), 0);
        var visitors = new Dictionary<Role, Visitor>();
        foreach (var (role, path) in Seats)
        {
            visitors[role] = await program.Visit().SignInAsync((await new Given(program).SeatAsync(role, path)).UserName);
        }

        foreach (
            var endpoint in (await ProgramEndpoint.AllAsync(program)).Where(endpoint =>
                endpoint.Clients.Count == 0 && endpoint.Methods.Contains("POST") && !WithoutToken.Contains(endpoint.Route)
            )
        )
        {
            endpoint.IsPage.ShouldBeTrue($"{endpoint} takes posts and is not a page: nothing asks for its token");
            var visitor = endpoint.Anonymous
                ? program.Visit()
                : visitors[Seats.First(seat => book.Allows(seat.Role, endpoint.Permits[0].Permission)).Role];
            foreach (var handler in endpoint.Posts)
            {
                using var fields = new FormUrlEncodedContent([new("Input.UserName", "x")]);
                using var answer = await visitor.Client.PostAsync(
                    new Uri(
                        Addresses.Fill(endpoint.Route, "H25.1-250911-0001", Guid.Empty)
                            + (handler.Length == 0 ? string.Empty : "?handler=" + handler),
                        UriKind.Relative
                    ),
                    fields
                );
                tried++;
                if (
                    answer.StatusCode != HttpStatusCode.BadRequest
                    || (await answer.Content.ReadAsStringAsync()).Contains("input-validation-error", StringComparison.Ordinal)
                )
                {
                    wrong.Add($"{endpoint} {handler}: {(int)answer.StatusCode}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(10);
    }
}
