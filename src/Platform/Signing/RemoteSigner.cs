using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Signing;

/// <summary>
/// The state's signing service behind the same interface: it gets the hash and who signs what, and answers with the CMS. The document
/// itself never leaves the office. What it answers is checked against the bytes before anything is written.
/// </summary>
/// <param name="address">Where it is asked (<c>THONGSUOT_SIGN_URL</c>).</param>
/// <param name="key">What this installation shows it (<c>THONGSUOT_SIGN_KEY</c>); null for none.</param>
public sealed class RemoteSigner(IHttpClientFactory clients, Uri address, string? key) : IResultSigner
{
    public const string Client = "signing";

    /// <summary>A signature is a few kilobytes with its chain.</summary>
    internal const long LargestAnswer = 256 * 1024;

    public bool IsOn => true;

    public async Task<Result<byte[]>> SignAsync(ReadOnlyMemory<byte> content, ToSign what, CancellationToken ct)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(AskFor(content, what)) };
            if (key is { Length: > 0 })
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            }

            using var reply = await client.SendAsync(request, ct);
            if (!reply.IsSuccessStatusCode)
            {
                return SigningRefusals.Refused((int)reply.StatusCode);
            }

            return
                await reply.Content.ReadFromJsonAsync<Answer>(ct) is { Signature: { Length: > 0 } signature }
                && Cms.SignerOf(content, signature) is { } certificate
                ? InTime(certificate, what.At, signature)
                : SigningRefusals.OtherBytes;
        }
        catch (System.Text.Json.JsonException)
        {
            return SigningRefusals.OtherBytes;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return SigningRefusals.NoAnswer;
        }
    }

    private static Result<byte[]> InTime(
        System.Security.Cryptography.X509Certificates.X509Certificate2 certificate,
        DateTimeOffset at,
        byte[] signature
    )
    {
        using (certificate)
        {
            var (from, to) = (new DateTimeOffset(certificate.NotBefore), new DateTimeOffset(certificate.NotAfter));
            return at < from || at > to ? SigningRefusals.OutOfDate(from, to) : signature;
        }
    }

    private static Ask AskFor(ReadOnlyMemory<byte> content, ToSign what) =>
        new(
            Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            "SHA-256",
            what.Name,
            what.Number,
            what.Seat.SeatId.Value,
            what.Seat.PersonName,
            $"{what.Seat.Title}, {what.Seat.UnitName}",
            what.At
        );

    internal sealed record Ask(
        string Hash,
        string Algorithm,
        string Document,
        string Number,
        Guid Seat,
        string Signer,
        string Title,
        DateTimeOffset At
    );

    internal sealed record Answer
    {
        /// <summary>The CMS in DER, base64 in the answer.</summary>
        [JsonPropertyName("signature")]
        public byte[]? Signature { get; init; }
    }
}
