using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ThongSuot.Dossiers.Synchronise;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Synchronise;

/// <summary>The portal is a server of our own on the loopback address.</summary>
public sealed class FetchPaperTests
{
    [Theory, OnEveryDatabase]
    public async Task A_paper_sent_as_an_address_is_fetched_and_one_that_never_comes_says_so(TestDatabase database)
    {
        await using var portal = new Portal();
        await using var program = await TestProgram.StartAsync(database, services =>
        {
            services.AddSingleton<IConfiguration>(provider =>
                new ConfigurationBuilder()
                    .AddInMemoryCollection(new Dictionary<string, string?> { ["THONGSUOT_PORTAL_FILES"] = portal.Address })
                    .Build()
            );
            // The test alone delivers: the program's own outbox may hold a message just when the test looks.
            foreach (
                var loop in services
                    .Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)
                    .ToList()
            )
            {
                services.Remove(loop);
            }
        });
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var client = await given.ApiClientAsync("dossiers.synchronise");
        var code = "H44.900-250911-7001";
        object Item(params string[] urls) =>
            new
            {
                MaHoSo = code,
                MaTTHC = "1.000656",
                KenhThucHien = "2",
                ChuHoSo = "Phạm Mẫu Lan",
                SoDienThoai = "0510222333",
                NgayNopHoSo = "20250911073500",
                TrangThaiHoSo = "1",
                DonViXuLy = people.Commune.Code,
                TaiLieuNop = urls.Select((url, order) => new { TenTepDinhKem = $"tep-{order}.pdf", DuongDanTaiTepTin = url }),
            };

        var foreign = await client.PostAsJsonAsync(
            "/api/v1/ho-so/dong-bo",
            new[] { Item("http://169.254.169.254/tep.pdf") },
            JsonSerializerOptions.Default
        );
        (await foreign.Content.ReadFromJsonAsync<List<JsonElement>>())!
            .Single()
            .GetProperty("error_code")
            .GetString()
            .ShouldBe("synchronise.url-not-allowed");
        var taken = await client.PostAsJsonAsync(
            "/api/v1/ho-so/dong-bo",
            new[] { Item(portal.Address + "scan", portal.Address + "none", portal.Address + "page", portal.Address + "away") },
            JsonSerializerOptions.Default
        );
        (await taken.Content.ReadFromJsonAsync<List<JsonElement>>())!.Single().GetProperty("error_code").GetString().ShouldBe("0");
        await given.DeliverAsync();

        var papers = await given.ReadAsync(db => db.Set<DossierPaper>().AsNoTracking().OrderBy(paper => paper.Number).ToListAsync());
        papers[0].FileHash.ShouldNotBeNull();
        papers[0].Provided.ShouldBeTrue();
        papers[1].FileProblem!.ShouldContain("404");
        papers[2].FileProblem!.ShouldContain("không phải PDF");
        DossierLabels.Of(papers[3]).ShouldContain("chờ tải");
        papers.Skip(1).ShouldAllBe(paper => !paper.Provided && paper.FileHash == null);

        // What failed for a while is tried again.
        portal.Away = false;
        program.Clock.Advance(TimeSpan.FromMinutes(5));
        await given.DeliverAsync();
        (await given.ReadAsync(db => db.Set<DossierPaper>().AsNoTracking().SingleAsync(paper => paper.Number == 4))).FileHash.ShouldBe(
            papers[0].FileHash
        );
    }

    private sealed class Portal : IAsyncDisposable
    {
        private readonly HttpListener listener = new();
        private readonly Task serving;

        public Portal()
        {
            Address = $"http://127.0.0.1:{FreePort()}/";
            listener.Prefixes.Add(Address);
            listener.Start();
            serving = ServeAsync();
        }

        public string Address { get; }

        public bool Away { get; set; } = true;

        public async ValueTask DisposeAsync()
        {
            listener.Close();
            await serving;
        }

        private async Task ServeAsync()
        {
            while (listener.IsListening)
            {
                try
                {
                    var call = await listener.GetContextAsync();
                    var scan = Encoding.ASCII.GetBytes("%PDF-1.4 giay chung sinh %%EOF");
                    var (status, body) = call.Request.Url!.AbsolutePath switch
                    {
                        "/scan" => (200, scan),
                        "/away" when !Away => (200, scan),
                        "/away" => (503, []),
                        "/page" => (200, Encoding.ASCII.GetBytes("<html>")),
                        _ => (404, Array.Empty<byte>()),
                    };
                    call.Response.StatusCode = status;
                    await call.Response.OutputStream.WriteAsync(body);
                    call.Response.Close();
                }
                catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }

        private static int FreePort()
        {
            using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            socket.Start();
            return ((IPEndPoint)socket.LocalEndpoint).Port;
        }
    }
}
