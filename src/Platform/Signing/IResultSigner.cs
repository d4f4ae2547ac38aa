using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Signing;

/// <summary>What is signed and by whom, as the signing service shows it to whoever confirms.</summary>
/// <param name="Name">What kind of document it is.</param>
/// <param name="Number">Its number; empty when it bears none.</param>
public sealed record ToSign(string Name, string Number, Seat Seat, DateTimeOffset At);

/// <summary>
/// Makes digital signatures. Two ends stand behind it: a certificate file beside the program (<see cref="CertificateSigner"/>), for tests
/// and for an office that holds its own, and the state's signing service (<see cref="RemoteSigner"/>). None is the usual state of a new
/// installation: then results are signed on paper, as before.
/// </summary>
public interface IResultSigner
{
    /// <summary>Whether there is anything to sign with.</summary>
    bool IsOn { get; }

    /// <summary>Signs bytes: CMS, detached, with signing time and signing certificate among the signed attributes.</summary>
    /// <returns>The signature in DER, or why there is none (<c>signing.*</c>).</returns>
    Task<Result<byte[]>> SignAsync(ReadOnlyMemory<byte> content, ToSign what, CancellationToken ct);
}

/// <summary>Nothing is configured.</summary>
internal sealed class NoSigner : IResultSigner
{
    public bool IsOn => false;

    public Task<Result<byte[]>> SignAsync(ReadOnlyMemory<byte> content, ToSign what, CancellationToken ct) =>
        Task.FromResult<Result<byte[]>>(SigningRefusals.Off);
}
