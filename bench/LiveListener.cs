using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ThongSuot.Bench;

/// <summary>A point: its browser's stream, and the part of the page that it fetches after an event.</summary>
internal sealed partial class LiveListener(Uri address, string code, IPAddress from) : IDisposable
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource opened = new();
    private readonly HttpClient client = new(HandlerOf(from)) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    private readonly Random random = new();
    private OfficeLoad.Person person = null!;
    private CancellationTokenSource ends = new();
    private Task reading = Task.CompletedTask;
    private int last;
    private int busy;
    private bool again;

    public Dictionary<int, long> Heard { get; } = [];

    public List<(int Sequence, long At, int Bytes)> Fetched { get; } = [];

    public long EventBytes { get; private set; }

    public int Doubles { get; private set; }

    /// <summary>When it came back after having been cut off.</summary>
    public long ReturnedAt { get; private set; }

    public Task Opened => opened.Task;

    /// <summary>Times the part of the page was fetched since <see cref="Forget"/>.</summary>
    public int Shown
    {
        get
        {
            lock (gate)
            {
                return Fetched.Count;
            }
        }
    }

    /// <summary>Nothing it heard waits to be shown.</summary>
    public bool Idle => busy == 0 && !again;

    public async Task SignInAsync(string userName)
    {
        using var login = new OfficeLoad(address, "1.000656", HandlerOf(from));
        person = await login.EnterAsync(userName, "/tai-khoan");
        var page = await login.PageAsync($"/hoi-nghi/{code}/truc-tiep", person.Cookies);
        last = int.Parse(Sequence().Match(page).Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Return()
    {
        ends = new CancellationTokenSource();
        ReturnedAt = Stopwatch.GetTimestamp();
        reading = Task.Run(() => ReadAsync(ends.Token));
    }

    public async Task DropAsync()
    {
        await ends.CancelAsync();
        await reading;
    }

    public void Forget()
    {
        lock (gate)
        {
            Heard.Clear();
            Fetched.Clear();
            EventBytes = 0;
        }
    }

    /// <summary>As often as live.js does.</summary>
    public async Task FetchAsync()
    {
        if (Interlocked.Exchange(ref busy, 1) == 1)
        {
            again = true;
            return;
        }

        again = false;
        var known = last;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/hoi-nghi/{code}/truc-tiep/bang");
        request.Headers.TryAddWithoutValidation("Cookie", person.Cookies);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using (var answer = await client.SendAsync(request))
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            lock (gate)
            {
                Fetched.Add((known, Stopwatch.GetTimestamp(), bytes.Length));
            }
        }

        await Task.Delay(500 + random.Next(250));
        busy = 0;
        if (again)
        {
            await FetchAsync();
        }
    }

    public void Dispose()
    {
        ends.Cancel();
        ends.Dispose();
        client.Dispose();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/hoi-nghi/{code}/dong");
            request.Headers.TryAddWithoutValidation("Cookie", person.Cookies);
            request.Headers.TryAddWithoutValidation("Last-Event-ID", last.ToString(System.Globalization.CultureInfo.InvariantCulture));
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            answer.EnsureSuccessStatusCode();
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
            while (await reader.ReadLineAsync(ct) is { } line)
            {
                opened.TrySetResult();
                Note(line);
            }
        }
        catch (OperationCanceledException)
        {
            // Dropped on purpose.
        }
    }

    private void Note(string line)
    {
        lock (gate)
        {
            EventBytes += System.Text.Encoding.UTF8.GetByteCount(line) + 1;
            if (!line.StartsWith("id: ", StringComparison.Ordinal))
            {
                return;
            }

            var number = int.Parse(line.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);
            Doubles += Heard.TryAdd(number, Stopwatch.GetTimestamp()) ? 0 : 1;
            last = number;
        }

        _ = Task.Delay(random.Next(150)).ContinueWith(_ => FetchAsync(), TaskScheduler.Default);
    }

    private static SocketsHttpHandler HandlerOf(IPAddress from) =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectCallback = async (context, ct) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(from, 0));
                await socket.ConnectAsync(context.DnsEndPoint, ct);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };

    [GeneratedRegex("data-live=\"[^\"]*tu=(?<number>[0-9]+)\"")]
    private static partial Regex Sequence();
}
