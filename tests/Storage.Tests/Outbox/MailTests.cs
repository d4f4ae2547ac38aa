using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Time;

namespace ThongSuot.Storage.Tests.Outbox;

public sealed class MailTests
{
    private const string Letter = """{"to":"hoa@example.org","subject":"Hồ sơ đã có kết quả","text":"Kính gửi ông/bà"}""";

    [Fact]
    public async Task A_letter_reaches_the_mail_server_with_the_same_id_each_time()
    {
        using var server = new MailServer();
        var post = PostTo(server);
        var id = Guid.CreateVersion7();

        await post.DeliverAsync(id, "H44.101-250911-0001", Letter, default);
        await post.DeliverAsync(id, "H44.101-250911-0001", Letter, default);

        server.Letters.Count.ShouldBe(2);
        server.Letters.ShouldAllBe(letter => letter.Contains($"<{id:N}@example.vn>"));
        var read = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(server.Letters[0])));
        (read.Subject, read.TextBody!.Trim()).ShouldBe(("Hồ sơ đã có kết quả", "Kính gửi ông/bà"));
        read.To.Mailboxes.Single().Address.ShouldBe("hoa@example.org");
    }

    [Fact]
    public async Task A_server_that_is_away_or_busy_is_asked_again_and_an_address_that_is_none_is_not()
    {
        using var server = new MailServer { Answer = "451 later" };
        await Should.ThrowAsync<HttpRequestException>(() => PostTo(server).DeliverAsync(Guid.CreateVersion7(), "a", Letter, default));

        server.Answer = "550 no such user";
        await PostTo(server).DeliverAsync(Guid.CreateVersion7(), "a", Letter, default);
        server.Letters.ShouldBeEmpty();

        server.Dispose();
        await Should.ThrowAsync<HttpRequestException>(() => PostTo(server).DeliverAsync(Guid.CreateVersion7(), "a", Letter, default));
    }

    [Theory]
    [InlineData("hoa@example.org", true)]
    [InlineData("tran.mau-hoa+1@xa.phutho.gov.vn", true)]
    [InlineData("hoa", false)]
    [InlineData("hoa@", false)]
    [InlineData("hoa@xa", false)]
    [InlineData("hoa@example.org.", false)]
    [InlineData("Hoa <hoa@example.org>", false)]
    [InlineData("hoa@example.org, mai@example.org", false)]
    [InlineData("hoa@example.org\r\nBcc: x@example.org", false)]
    public void An_address_is_one_mailbox_and_nothing_else(string typed, bool taken) => OutgoingMail.IsAddress(typed).ShouldBe(taken);

    private static SmtpPost PostTo(MailServer server) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        [SmtpPost.Server] = $"smtp://127.0.0.1:{server.Port}",
                        [SmtpPost.Sender] = "mot-cua@example.vn",
                    }
                )
                .Build(),
            new OfficeClock(TimeProvider.System),
            NullLogger<SmtpPost>.Instance
        );

    /// <summary>As much of a mail server as a letter needs.</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public MailServer()
        {
            listener.Start();
            Port = ((IPEndPoint)listener.LocalEndpoint).Port;
            _ = ServeAsync();
        }

        public int Port { get; }

        /// <summary>What it says to a recipient.</summary>
        public string Answer { get; set; } = "250 ok";

        public List<string> Letters { get; } = [];

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(client.GetStream());
                await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
                await writer.WriteLineAsync("220 test");
                while (await reader.ReadLineAsync() is { } line)
                {
                    await writer.WriteLineAsync(
                        line.StartsWith("RCPT", StringComparison.Ordinal) ? Answer
                        : line == "DATA" ? await TakeAsync(reader, writer)
                        : line == "QUIT" ? "221 bye"
                        : "250 ok"
                    );
                }
            }
        }

        private async Task<string> TakeAsync(StreamReader reader, StreamWriter writer)
        {
            await writer.WriteLineAsync("354 go on");
            var lines = new List<string>();
            while (await reader.ReadLineAsync() is { } line && line != ".")
            {
                lines.Add(line);
            }

            Letters.Add(string.Join("\r\n", lines));
            return "250 taken";
        }
    }
}
