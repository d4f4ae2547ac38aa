using System.Net.Sockets;
using System.Text.Json;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MimeKit;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Mail;

/// <summary>
/// Hands letters to the mail server of <c>THONGSUOT_SMTP</c> (<c>smtp://name:password@host:587</c>, <c>smtps://…:465</c>). Without one
/// nobody takes them and they are dropped. A letter keeps its Message-Id when it is sent again after a fall, so that servers see the
/// repetition.
/// </summary>
internal sealed class SmtpPost(IConfiguration settings, OfficeClock clock, ILogger<SmtpPost> log) : IOutboxReceiver
{
    public const string Server = "THONGSUOT_SMTP";

    public const string Sender = "THONGSUOT_MAIL_FROM";

    private const string PublicAddress = "THONGSUOT_PUBLIC_URL";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public string Topic => OutgoingMail.Topic;

    public async Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct)
    {
        if (settings[Server] is not { Length: > 0 } address)
        {
            return;
        }

        var mail = JsonSerializer.Deserialize<OutgoingMail>(payload, JsonSerializerOptions.Web)!;
        var server = new Uri(address);
        using var letter = LetterOf(id, mail, settings[Sender] is { Length: > 0 } from ? from : $"thong-suot@{server.Host}");
        using var client = new SmtpClient();
        client.Timeout = (int)Patience.TotalMilliseconds;
        try
        {
            await client.ConnectAsync(server.Host, server.Port > 0 ? server.Port : 587, SecurityOf(server), ct);
            if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } name, var password])
            {
                await client.AuthenticateAsync(Uri.UnescapeDataString(name), Uri.UnescapeDataString(password), ct);
            }

            await client.SendAsync(letter, ct);
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (SmtpCommandException refused)
            when (refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)refused.StatusCode >= 500)
        {
            // For good: nobody lives there. Whose address it is does not belong into the log.
            log.LogWarning("The mail server takes no letter for the address of {Key}: {Status}", key, refused.StatusCode);
        }
        catch (Exception failure) when (IsOfTheLine(failure))
        {
            throw new HttpRequestException($"The mail server took no letter: {failure.GetType().Name}", failure);
        }
    }

    /// <summary>What may be otherwise in a while: the server is away, busy, misconfigured or does not know us.</summary>
    private static bool IsOfTheLine(Exception failure) =>
        failure
            is CommandException
                or ProtocolException
                or IOException
                or TimeoutException
                or SocketException
                or AuthenticationException
                or SslHandshakeException;

    private MimeMessage LetterOf(Guid id, OutgoingMail mail, string from)
    {
        var sender = MailboxAddress.Parse(from);
        return new MimeMessage
        {
            MessageId = $"{id:N}@{sender.Domain}",
            Date = OfficeClock.Local(clock.Now),
            Subject = mail.Subject,
            Body = new TextPart("plain") { Text = TextOf(mail) },
            From = { sender },
            To = { MailboxAddress.Parse(mail.To) },
            // No answer of a machine to a machine.
            Headers = { { "Auto-Submitted", "auto-generated" } },
        };
    }

    private string TextOf(OutgoingMail mail) =>
        mail.Path is { } path && settings[PublicAddress] is { Length: > 0 } site ? $"{mail.Text}\n\n{site.TrimEnd('/')}{path}" : mail.Text;

    // smtps speaks in secret from the first byte; else it is secret where the server can.
    private static SecureSocketOptions SecurityOf(Uri server) =>
        server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable;
}
