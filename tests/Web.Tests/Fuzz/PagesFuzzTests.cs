using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Modules;
using ThongSuot.Territory;

namespace ThongSuot.Web.Tests.Fuzz;

/// <summary>
/// Every address and form that the seats of a province meet, with values nobody should send. Seeded; <c>TS_FUZZ</c> asks for more
/// inputs and
/// <c>TS_FUZZ_SEED</c> for others.
/// </summary>
public sealed class PagesFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly string[] People =
    [
        "motcua.auco",
        "chuyenvien.auco",
        "lanhdao.auco",
        "vanphong.tinh",
        "lanhdao.tinh",
        "chuyenvien.sotuphap",
        "lanhdao.sotuphap",
        "noivu.tinh",
        "quantri",
        "quansat",
    ];

    /// <summary>What is read from a request is the same code over both databases: over the second fewer are enough.</summary>
    private static int InputsOn(TestDatabase kind) =>
        int.TryParse(Environment.GetEnvironmentVariable("TS_FUZZ"), out var asked) ? asked
        : kind == TestDatabase.Sqlite ? 1_500
        : 500;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("TS_FUZZ_SEED"), out var asked) ? asked : 20261127;

    [Theory, OnEveryDatabase]
    public async Task No_address_and_no_form_breaks_whatever_is_put_into_it(TestDatabase kind)
    {
        using var faults = new Faults();
        await using var program = await TestProgram.StartAsync(kind, services =>
            services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(faults)
        );
        await LoadAsync(program);
        var (random, wrong, slow) = (new Random(Seed), new List<string>(), TimeSpan.Zero);
        var seats = new List<(Visitor Visitor, Crawl Crawl)>();
        foreach (var person in People)
        {
            var visitor = await SignInAsync(program, person);
            if (visitor is not null)
            {
                var crawl = new Crawl(visitor);
                await crawl.RunAsync("/", most: 140);
                wrong.AddRange(crawl.Broken.Concat(crawl.Faulty).Select(line => $"{person}: {line}"));
                seats.Add((visitor, crawl));
            }
        }

        output.WriteLine(
            $"{kind}: {seats.Count} seats, {seats.Sum(seat => seat.Crawl.Addresses.Count)} addresses, {seats.Sum(seat => seat.Crawl.Forms.Count)} forms"
        );
        seats.Sum(seat => seat.Crawl.Forms.Count).ShouldBeGreaterThan(40);
        for (var number = 0; number < InputsOn(kind); number++)
        {
            var (visitor, crawl) = seats[random.Next(seats.Count)];
            using var request =
                crawl.Forms.Count == 0 || random.Next(3) == 0
                    ? OddAddress(crawl, random)
                    : OddForm(crawl.Forms[random.Next(crawl.Forms.Count)], random);
            if (request is null)
            {
                continue;
            }

            faults.Since();
            var begun = Stopwatch.StartNew();
            using var answer = await visitor.Client.SendAsync(request);
            slow = begun.Elapsed > slow ? begun.Elapsed : slow;
            if ((int)answer.StatusCode >= 500 || begun.Elapsed > Longest)
            {
                wrong.Add(
                    await TellAsync(number, request, $"{(int)answer.StatusCode} after {begun.ElapsedMilliseconds} ms: {faults.Since()}")
                );
            }
        }

        output.WriteLine($"{kind}: the slowest answer took {slow.TotalMilliseconds:0} ms");
        wrong.ForEach(output.WriteLine);
        wrong.ShouldBeEmpty();
        await FiguresHoldAsync(program);
        await ExportsOpenAsync(program);
    }

    private static async Task<string> TellAsync(int number, HttpRequestMessage request, string what)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync();
        var fields = string.Join(
            '&',
            body.Split('&')
                .Where(field =>
                    !field.StartsWith("__", StringComparison.Ordinal) && !field.StartsWith("SubmissionKey", StringComparison.Ordinal)
                )
        );
        return $"{number}: {request.Method} {request.RequestUri!.PathAndQuery} {(fields.Length > 300 ? fields[..300] : fields)}: {what}";
    }

    private static async Task LoadAsync(TestProgram program)
    {
        // The demonstration tells of the months before this day.
        program.Clock.Advance(new DateTimeOffset(2026, 11, 27, 3, 0, 0, TimeSpan.Zero) - program.Clock.GetUtcNow());
        await using var scope = program.Scope();
        foreach (var part in scope.ServiceProvider.GetServices<IDemonstration>().OrderBy(part => part.Order))
        {
            await part.LoadAsync(default);
        }
    }

    private static async Task<Visitor?> SignInAsync(TestProgram program, string person)
    {
        try
        {
            return await program.Visit().SignInAsync(person);
        }
        catch (InvalidOperationException)
        {
            // Not every demonstration has every seat.
            return null;
        }
    }

    private static HttpRequestMessage? OddAddress(Crawl crawl, Random random)
    {
        var address = crawl.Addresses[random.Next(crawl.Addresses.Count)];
        var (path, query) = address.Split('?', 2) is [var before, var after] ? (before, after.Split('&').ToList()) : (address, []);
        switch (random.Next(5))
        {
            case 0:
                var parts = path.Split('/');
                parts[random.Next(1, parts.Length)] = OddValues.Next(random);
                // The test's own server lets no NUL into a path; the real one answers 400.
                path = string.Join('/', parts).Replace("%00", string.Empty, StringComparison.Ordinal);
                break;
            case 1:
                query.Add(
                    $"{new[] { "tu", "den", "trang", "don-vi", "handler", "dang", "tuan", "nam", "donVi", "ban", "nhom", "q", "tim" }[random.Next(13)]}={OddValues.Next(random)}"
                );
                break;
            case 2 when query.Count > 0:
                query.Add(query[random.Next(query.Count)]);
                break;
            default:
                if (query.Count == 0)
                {
                    return null;
                }

                var at = random.Next(query.Count);
                query[at] = $"{query[at].Split('=')[0]}={OddValues.Next(random)}";
                break;
        }

        var target = query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
        return Uri.TryCreate("http://localhost" + (target.StartsWith('/') ? target : "/" + target), UriKind.Absolute, out var uri)
            ? new HttpRequestMessage(random.Next(40) == 0 ? HttpMethod.Trace : HttpMethod.Get, uri)
            : null;
    }

    private static HttpRequestMessage OddForm(FoundForm form, Random random)
    {
        var fields = form
            .Fields.Select(field => (Name: Uri.EscapeDataString(field.Name), Value: Uri.EscapeDataString(field.Value)))
            .ToList();
        var open = Enumerable
            .Range(0, fields.Count)
            .Where(at => fields[at].Name is not ("__RequestVerificationToken" or "SubmissionKey"))
            .ToList();
        for (var changes = random.Next(1, 4); changes > 0 && open.Count > 0; changes--)
        {
            var at = open[random.Next(open.Count)];
            fields[at] = (fields[at].Name, OddValues.Next(random));
        }

        switch (random.Next(20))
        {
            case 0:
                // More of a list than a binder takes.
                fields.AddRange(Enumerable.Range(0, 1_200).Select(number => ($"Input.Papers%5B{number}%5D.Name", "x")));
                break;
            case 1 when fields.Count > 0:
                fields.RemoveAt(random.Next(fields.Count));
                break;
            case 2 when fields.Count > 0:
                fields.Add((fields[random.Next(fields.Count)].Name, OddValues.Next(random)));
                break;
            case 3:
                fields.Add((OddValues.Next(random), OddValues.Next(random)));
                break;
        }

        var body = string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"));
        if (!form.IsPost)
        {
            return new HttpRequestMessage(
                HttpMethod.Get,
                new Uri("http://localhost" + form.Action.Split('?')[0] + "?" + (body.Length > 6_000 ? body[..6_000] : body))
            );
        }

        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return new HttpRequestMessage(HttpMethod.Post, new Uri(form.Action, UriKind.Relative)) { Content = content };
    }

    private static async Task FiguresHoldAsync(TestProgram program)
    {
        var units = program.Services.GetRequiredService<Units>();
        var result = await program
            .Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", [.. units.ChildrenOf("/25/").Select(unit => unit.Path)], default);
        result.Compared.ShouldBeGreaterThan(0);
        result.Differences.ShouldBe(0);
    }

    private async Task ExportsOpenAsync(TestProgram program)
    {
        var opened = 0;
        foreach (var person in new[] { "vanphong.tinh", "lanhdao.auco" })
        {
            var visitor = await program.Visit().SignInAsync(person);
            var crawl = new Crawl(visitor);
            await crawl.RunAsync("/", most: 250);
            foreach (
                var address in crawl.Addresses.Where(address =>
                    address.Contains("handler=Sheet", StringComparison.OrdinalIgnoreCase)
                    || address.Contains("dang=", StringComparison.Ordinal)
                )
            )
            {
                using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
                if (answer.Content.Headers.ContentType?.MediaType?.Contains("openxml", StringComparison.Ordinal) == true)
                {
                    await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
                    foreach (var part in archive.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal)))
                    {
                        await using var xml = await part.OpenAsync();
                        _ = await XDocument.LoadAsync(xml, LoadOptions.None, default);
                    }

                    opened++;
                }
            }
        }

        output.WriteLine($"{opened} files opened");
        opened.ShouldBeGreaterThan(3);
    }
}
