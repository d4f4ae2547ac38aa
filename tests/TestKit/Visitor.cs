using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ThongSuot.TestKit;

/// <summary>Somebody at a browser without script: follows pages, fills forms as they stand, sends them.</summary>
public sealed class Visitor(TestProgram program, CookieContainer? cookies = null, string? address = null)
{
    private static readonly HtmlParser Parser = new();

    private readonly CookieContainer jar = cookies ?? new CookieContainer();
    private HttpClient? client;

    public HttpClient Client => client ??= program.CreateClient(jar, address);

    /// <summary>The same browser, sent by the balancer to another node.</summary>
    public Visitor At(TestProgram node) => new(node, jar);

    /// <summary>Signs in; the seat is the account's first.</summary>
    public async Task<Visitor> SignInAsync(string userName, string password = "thongsuot-2026")
    {
        var page = await GetAsync("/dang-nhap");
        var answer = await SubmitAsync(
            page,
            "form[method=post]:not([action])",
            new() { ["Input.UserName"] = userName, ["Input.Password"] = password }
        );
        return answer.Status == HttpStatusCode.Found
            ? this
            : throw new InvalidOperationException($"{userName} could not sign in: {answer.Text}");
    }

    public async Task<PageAnswer> GetAsync(string path) => await ReadAsync(await Client.GetAsync(new Uri(path, UriKind.Relative)), path);

    /// <summary>Sends a form of a page with all its fields as they stand and the given ones changed; a null value leaves one out.</summary>
    public async Task<PageAnswer> SubmitAsync(
        PageAnswer page,
        string selector,
        Dictionary<string, string?>? values = null,
        (string Field, byte[] Content, string Name)? file = null,
        (string Name, string Value)? button = null
    )
    {
        var form = (IHtmlFormElement)(
            page.Html.QuerySelector(selector) ?? throw new InvalidOperationException($"No form {selector} on {page.Path}: {page.Text}")
        );
        var fields = FieldsOf(form);
        foreach (var (name, value) in values ?? [])
        {
            fields.RemoveAll(field => field.Key == name);
            if (value is not null)
            {
                fields.Add(new(name, value));
            }
        }

        if (button is { } pressed)
        {
            fields.Add(new(pressed.Name, pressed.Value));
        }

        var own = button is { } sent
            ? form.QuerySelectorAll("button[formaction]")
                .FirstOrDefault(one => one.GetAttribute("name") == sent.Name && one.GetAttribute("value") == sent.Value)
                ?.GetAttribute("formaction")
            : null;
        var action = own is ['?', ..]
            ? page.Path.Split('?')[0] + own
            : own ?? (form.GetAttribute("action") is { Length: > 0 } given ? given : page.Path);
        using var content = Content(fields, form.GetAttribute("enctype") == "multipart/form-data", file);
        return await ReadAsync(await Client.PostAsync(new Uri(action, UriKind.Relative), content), action);
    }

    /// <summary>Follows a redirect once.</summary>
    public Task<PageAnswer> FollowAsync(PageAnswer answer) =>
        GetAsync(
            answer.Location ?? throw new InvalidOperationException($"{answer.Path} answered {answer.Status}, not a redirect: {answer.Text}")
        );

    private static HttpContent Content(
        List<KeyValuePair<string, string>> fields,
        bool multipart,
        (string Field, byte[] Content, string Name)? file
    )
    {
        if (!multipart)
        {
            return new FormUrlEncodedContent(fields);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        if (file is { } upload)
        {
            content.Add(new ByteArrayContent(upload.Content), upload.Field, upload.Name);
        }

        return content;
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.QuerySelectorAll("input,select,textarea"))
        {
            var name = element.GetAttribute("name");
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (name is { Length: > 0 } && value is not null)
            {
                fields.Add(new(name, value));
            }
        }

        return fields;
    }

    /// <summary>An answer as a page; the answer is disposed of.</summary>
    public static async Task<PageAnswer> ReadAsync(HttpResponseMessage answer, string path)
    {
        using (answer)
        {
            var body = await answer.Content.ReadAsStringAsync();
            return new PageAnswer(path, answer.StatusCode, answer.Headers.Location?.OriginalString, Parser.ParseDocument(body), body);
        }
    }
}

/// <summary>What came back.</summary>
public sealed record PageAnswer(string Path, HttpStatusCode Status, string? Location, IHtmlDocument Html, string Source)
{
    /// <summary>The words of the main part, single-spaced.</summary>
    public string Text =>
        string.Join(
            ' ',
            (Html.QuerySelector("main") ?? (IElement?)Html.Body)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                ?? []
        );

    /// <summary>The error shown at a field, or null.</summary>
    public string? ErrorAt(string field) =>
        Html.QuerySelector($"#{field.Replace('.', '_').Replace('[', '_').Replace(']', '_')}-err")?.TextContent;

    /// <summary>The lines of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Html.QuerySelectorAll(".errors li").Select(line => line.TextContent.Trim())];
}
