using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace ThongSuot.Bench;

/// <summary>
/// One connection of the generator: a clerk and a leader of one commune at their pages, as a browser without script sends them:
/// cookies, the form's protection token, a submission key per form, multipart bodies.
/// </summary>
/// <param name="handler">By default one connection of its own.</param>
internal sealed partial class OfficeLoad(Uri address, string procedure, SocketsHttpHandler? handler = null) : IDisposable
{
    private readonly HttpClient client = new(
        handler
            ?? new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                MaxConnectionsPerServer = 1,
            }
    )
    {
        BaseAddress = address,
    };
    private Person clerk = new(string.Empty, string.Empty);
    private Person leader = new(string.Empty, string.Empty);
    private string officer = string.Empty;
    private string ownerPath = string.Empty;

    /// <summary>Signs both in and reads the forms once.</summary>
    public async Task SignInAsync(string tail)
    {
        clerk = await EnterAsync($"motcua.{tail}", $"/ho-so/tiep-nhan?thu-tuc={procedure}");
        leader = await EnterAsync($"lanhdao.{tail}", "/tai-khoan");
        var reception = await PageAsync($"/ho-so/tiep-nhan?thu-tuc={procedure}", clerk.Cookies);
        ownerPath = Owner().Match(reception) is { Success: true } own
            ? (own.Groups["path"].Value)
            : throw new InvalidOperationException($"motcua.{tail} is offered no owner");
        var code = await ReceiveAsync();
        var form = await PageAsync($"/ho-so/{code}/viec/phan-cong", leader.Cookies);
        officer = Option().Match(form).Groups["value"].Value;
        leader = leader with { Token = Token().Match(form).Groups["value"].Value };
    }

    /// <summary>Receives a dossier, assigns it, signs its result.</summary>
    /// <returns>Milliseconds of each of the three writes.</returns>
    public async Task<double[]> LifecycleAsync()
    {
        var (first, second) = (Stopwatch.GetTimestamp(), 0L);
        var code = await ReceiveAsync();
        second = Stopwatch.GetTimestamp();
        await PostAsync($"/ho-so/{code}/viec/phan-cong", leader, [("Input.Officer", officer), ("Input.Content", string.Empty)]);
        var third = Stopwatch.GetTimestamp();
        await PostAsync($"/ho-so/{code}/viec/ky-ket-qua", leader, [("Input.ResultNumber", "12/UBND"), ("Input.Content", string.Empty)]);
        return
        [
            Stopwatch.GetElapsedTime(first, second).TotalMilliseconds,
            Stopwatch.GetElapsedTime(second, third).TotalMilliseconds,
            Stopwatch.GetElapsedTime(third).TotalMilliseconds,
        ];
    }

    /// <summary>Reads a page as the clerk or the leader and gives its length.</summary>
    public async Task<string> PageAsync(string path, bool asLeader) => await PageAsync(path, asLeader ? leader.Cookies : clerk.Cookies);

    public void Dispose() => client.Dispose();

    /// <summary>Signs in and gives the cookies and a token.</summary>
    public async Task<Person> EnterAsync(string userName, string formPath)
    {
        var (page, cookies) = await GetAsync("/dang-nhap", string.Empty);
        using var sent = new HttpRequestMessage(HttpMethod.Post, "/dang-nhap")
        {
            Content = new FormUrlEncodedContent([
                new("Input.UserName", userName),
                new("Input.Password", "thongsuot-2026"),
                new("__RequestVerificationToken", Token().Match(page).Groups["value"].Value),
            ]),
        };
        sent.Headers.TryAddWithoutValidation("Cookie", cookies);
        using var answer = await client.SendAsync(sent);
        if (answer.StatusCode != HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"{userName} could not sign in: {answer.StatusCode}");
        }

        cookies = Join(cookies, answer);
        (page, cookies) = await GetAsync(formPath, cookies);
        return new Person(cookies, Token().Match(page).Groups["value"].Value);
    }

    public async Task<string> PageAsync(string path, string cookies)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Cookie", cookies);
        using var answer = await client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        // A search for a code leads straight to its record.
        return answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Found
            ? page
            : throw new InvalidOperationException($"GET {path}: {answer.StatusCode}");
    }

    private async Task<string> ReceiveAsync()
    {
        var location = await PostAsync(
            $"/ho-so/tiep-nhan?thu-tuc={procedure}",
            clerk,
            [
                ("Input.ApplicantName", "Trần Mẫu Hoa"),
                ("Input.NotTwice", "true"),
                ("Input.ApplicantPhone", "0510123456"),
                ("Input.Owner", ownerPath),
                ("Input.Channel", "Direct"),
                ("Input.Papers[0].Number", "1"),
                ("Input.Papers[0].Name", "Tờ khai"),
                ("Input.Papers[0].Free", "true"),
                ("Input.Papers[0].Provided", "true"),
                ("answer", "accept"),
            ]
        );
        return location.Split('/')[2];
    }

    private async Task<string> PostAsync(string path, Person person, (string Name, string Value)[] fields)
    {
        using var body = new MultipartFormDataContent();
        foreach (
            var (name, value) in (ReadOnlySpan<(string, string)>)
                [.. fields, ("SubmissionKey", Guid.CreateVersion7().ToString("N")), ("__RequestVerificationToken", person.Token)]
        )
        {
            body.Add(
                new StringContent(value)
                {
                    Headers =
                    {
                        ContentType = null,
                        ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" },
                    },
                }
            );
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.TryAddWithoutValidation("Cookie", person.Cookies);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location is { } location
            ? location.OriginalString
            : throw new InvalidOperationException(
                $"POST {path}: {answer.StatusCode} {Error().Match(await answer.Content.ReadAsStringAsync()).Value}"
            );
    }

    private async Task<(string Page, string Cookies)> GetAsync(string path, string cookies)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Cookie", cookies);
        using var answer = await client.SendAsync(request);
        return (await answer.Content.ReadAsStringAsync(), Join(cookies, answer));
    }

    private static string Join(string cookies, HttpResponseMessage answer)
    {
        var known = cookies
            .Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            known[pair[0]] = pair[1];
        }

        return string.Join("; ", known.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex(
        "<option (?:selected(?:=\"[^\"]*\")? )?value=\"(?<path>/25/\\d{5}/)\"(?: selected)[^>]*>|<option selected[^>]* value=\"(?<path>/25/\\d{5}/)\""
    )]
    private static partial Regex Owner();

    [GeneratedRegex("<option value=\"(?<value>[0-9a-f-]{36})\"")]
    private static partial Regex Option();

    [GeneratedRegex("<[^>]*class=\"err[^>]*>[^<]*(?:<li>.*?</li>)?", RegexOptions.Singleline)]
    private static partial Regex Error();

    internal sealed record Person(string Cookies, string Token);
}
