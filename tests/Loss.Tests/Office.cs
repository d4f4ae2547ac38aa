using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ThongSuot.Loss.Tests;

/// <summary>What was asked for, under which key, and what came back.</summary>
internal sealed class Sent(string person, string path, string slug, IReadOnlyDictionary<string, string> fields, Guid account)
{
    public string Person => person;

    public string Path => path;

    /// <summary><c>received</c> or the act's slug: the end of the deed's code.</summary>
    public string Act => slug;

    public string Key => fields["SubmissionKey"];

    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>Under which the first answer is kept.</summary>
    public string StoredKey => $"{account}:{Key}";

    /// <summary>The dossier's code, once a redirect with it has reached us.</summary>
    public string? Answer { get; set; }

    /// <summary>Of the answer, whatever it was; null when none came.</summary>
    public HttpStatusCode? Status { get; set; }
}

/// <summary>
/// Three people of one commune with eight connections: each receives, assigns, appraises and signs one dossier after another.
/// </summary>
internal sealed class Office(CommunePeople people)
{
    public const int Connections = 8;
    private static readonly HtmlParser Parser = new();

    private readonly CookieContainer[] cookies = [new(), new(), new()];
    private readonly string[] tokens = new string[3];
    private readonly ConcurrentQueue<(int Answers, TaskCompletionSource Reached)> waiting = new();
    private Dictionary<string, string> form = [];
    private int answered;

    /// <summary>Everything ever sent.</summary>
    public ConcurrentQueue<Sent> Journal { get; } = new();

    public int Answered => answered;

    /// <summary>Ends when so many writes have been answered.</summary>
    public Task ReachedAsync(int answers)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Enqueue((answers, reached));
        return reached.Task;
    }

    public async Task SignInAsync(Uri address)
    {
        using var client = Client(address);
        for (var i = 0; i < 3; i++)
        {
            using var person = Client(address, cookies[i]);
            var page = await PageAsync(person, "/dang-nhap");
            using var fields = new FormUrlEncodedContent([
                Token(page),
                new("Input.UserName", Who(i).UserName),
                new("Input.Password", "thongsuot-2026"),
            ]);
            using var answer = await person.PostAsync(new Uri("/dang-nhap", UriKind.Relative), fields);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            tokens[i] = Token(await PageAsync(person, "/tai-khoan")).Value;
        }

        using var counter = Client(address, cookies[0]);
        var reception = await PageAsync(counter, "/ho-so/tiep-nhan?thu-tuc=1.000656");
        form = reception
            .QuerySelectorAll("form[enctype] input[name], form[enctype] select[name], form[enctype] textarea[name]")
            .Select(field =>
                (
                    Name: field.GetAttribute("name")!,
                    Value: field switch
                    {
                        IHtmlInputElement { Type: "checkbox" } => "true",
                        IHtmlInputElement { Type: "file" } => null,
                        IHtmlInputElement { Type: "radio", IsChecked: false } => null,
                        IHtmlInputElement input => input.Value,
                        IHtmlSelectElement select => select.Value,
                        _ => field.TextContent,
                    }
                )
            )
            .Where(field => field.Value is not null)
            .GroupBy(field => field.Name)
            .ToDictionary(group => group.Key, group => group.First().Value!);
    }

    /// <summary>Works until told to stop or the program is gone; a refused or failed post is kept without an answer.</summary>
    public Task WorkAsync(IReadOnlyList<Uri> nodes, Random random, CancellationToken stop)
    {
        var seeds = Enumerable.Range(0, Connections).Select(_ => random.Next()).ToList();
        return Task.WhenAll(
            seeds.Select(
                (seed, number) => Task.Run(() => WorkAsync(nodes[number % nodes.Count], new Random(seed), stop), CancellationToken.None)
            )
        );
    }

    /// <summary>Sends something again, key and all.</summary>
    /// <returns>Status and, after a redirect, the code in it.</returns>
    public async Task<(HttpStatusCode Status, string? Code, string Body)> SendAsync(Uri node, Sent sent)
    {
        using var client = Client(node, cookies[Array.FindIndex([0, 1, 2], i => Who(i).UserName == sent.Person)]);
        return await PostAsync(client, sent);
    }

    public async Task<(HttpStatusCode Status, string Body)> ReadAsync(Uri node, string path)
    {
        using var client = Client(node, cookies[0]);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public Sent Reception(Random random) =>
        Note(
            0,
            "/ho-so/tiep-nhan?thu-tuc=1.000656",
            "received",
            new(form)
            {
                ["Input.ApplicantName"] = $"Trần Mẫu {LettersOf(random.Next(1000))}",
                ["Input.NotTwice"] = "true",
                ["Input.ApplicantPhone"] = $"05{random.Next(100_000_000):D8}",
                ["answer"] = "accept",
            }
        );

    private async Task WorkAsync(Uri node, Random random, CancellationToken stop)
    {
        using var counter = Client(node, cookies[0]);
        using var officer = Client(node, cookies[1]);
        using var leader = Client(node, cookies[2]);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var code = await TryAsync(counter, Reception(random));
                if (
                    code is null
                    || await TryAsync(
                        leader,
                        Note(
                            2,
                            $"/ho-so/{code}/viec/phan-cong",
                            "phan-cong",
                            new() { ["Input.Officer"] = people.Officer.Seat.SeatId.Value.ToString() }
                        )
                    )
                        is null
                    || await TryAsync(officer, Note(1, $"/ho-so/{code}/viec/chuyen-buoc", "chuyen-buoc", [])) is null
                )
                {
                    continue;
                }

                await TryAsync(
                    leader,
                    Note(2, $"/ho-so/{code}/viec/ky-ket-qua", "ky-ket-qua", new() { ["Input.ResultNumber"] = "1/UBND" })
                );
            }
        }
        catch (HttpRequestException)
        {
            // The program is gone: what is in the journal without an answer is what this is about.
        }
    }

    private async Task<string?> TryAsync(HttpClient client, Sent sent)
    {
        (sent.Status, var code, _) = await PostAsync(client, sent);
        sent.Answer = code;
        var now = code is null ? 0 : Interlocked.Increment(ref answered);
        foreach (var (_, reached) in waiting.Where(one => one.Answers <= now))
        {
            reached.TrySetResult();
        }

        return code;
    }

    private static async Task<(HttpStatusCode Status, string? Code, string Body)> PostAsync(HttpClient client, Sent sent)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in sent.Fields)
        {
            content.Add(new StringContent(value), name);
        }

        using var answer = await client.PostAsync(new Uri(sent.Path, UriKind.Relative), content);
        var body = await answer.Content.ReadAsStringAsync();
        return (
            answer.StatusCode,
            answer.StatusCode == HttpStatusCode.Found ? answer.Headers.Location!.OriginalString.Split('/', '?')[2] : null,
            body
        );
    }

    private Sent Note(int who, string path, string act, Dictionary<string, string> fields)
    {
        (fields["SubmissionKey"], fields["__RequestVerificationToken"]) = (Guid.CreateVersion7().ToString("N"), tokens[who]);
        var sent = new Sent(Who(who).UserName, path, act, fields, Who(who).Seat.AccountId.Value);
        Journal.Enqueue(sent);
        return sent;
    }

    private (string UserName, Platform.Access.Seat Seat) Who(int i) =>
        i switch
        {
            0 => people.Counter,
            1 => people.Officer,
            _ => people.Leader,
        };

    private static KeyValuePair<string, string> Token(IHtmlDocument page) =>
        new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) =>
        Parser.ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private static HttpClient Client(Uri node, CookieContainer? jar = null) =>
        new(new SocketsHttpHandler { CookieContainer = jar ?? new CookieContainer(), AllowAutoRedirect = false })
        {
            BaseAddress = node,
            Timeout = TimeSpan.FromSeconds(60),
        };

    /// <summary>A person's name has no digits.</summary>
    private static string LettersOf(int number) =>
        "X" + string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
