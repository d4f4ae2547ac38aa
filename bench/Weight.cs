using System.Net;

namespace ThongSuot.Bench;

/// <summary>What a page weighs as sent (Brotli), first visit with its style and script, then the page alone.</summary>
internal static class Weight
{
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ts-weight-").FullName;
        var file = Path.Combine(folder, "weight.db");
        await Fill.RunAsync(file, 4_000);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using var host = await Server.HostAsync(file, folder);
        using var reader = new OfficeLoad(host.Address, "1.000656");
        using var raw = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false })
        {
            BaseAddress = host.Address,
        };
        raw.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var style = 0;
        foreach (
            var (user, path) in new[]
            {
                ("motcua.auco", "/ho-so/tiep-nhan?thu-tuc=1.000656"),
                ("motcua.auco", "/ho-so"),
                ("lanhdao.auco", "/so-lieu"),
                ("lanhdao.tinh", "/so-lieu"),
                ("vanphong.tinh", "/so-lieu/cong-bo"),
                ("chuyenvien.auco", "/ho-so?nhom=dang-giai-quyet"),
            }
        )
        {
            var person = await reader.EnterAsync(user, "/tai-khoan");
            if (style == 0)
            {
                var page = await reader.PageAsync(path, person.Cookies);
                foreach (
                    var asset in page.Split('"')
                        .Where(part =>
                            part.StartsWith("/site", StringComparison.Ordinal)
                            || part.StartsWith("/tinh/", StringComparison.Ordinal)
                            || part.EndsWith(".css", StringComparison.Ordinal)
                            || part.EndsWith(".js", StringComparison.Ordinal)
                        )
                        .Distinct()
                )
                {
                    style += (await raw.GetByteArrayAsync(new Uri(asset, UriKind.Relative))).Length;
                }
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Cookie", person.Cookies);
            using var answer = await raw.SendAsync(request);
            var length = (await answer.Content.ReadAsByteArrayAsync()).Length;
            Console.WriteLine($"{path} as {user}: {length / 1024.0:N1} KB, first visit {(length + style) / 1024.0:N1} KB");
        }

        Console.WriteLine(
            $"First answer {host.Start.TotalSeconds:N1} s after the start of the process; resident {host.ResidentMb} MB, peak {host.PeakMb} MB"
        );
        Directory.Delete(folder, recursive: true);
    }
}
