using System.Security.Cryptography.X509Certificates;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Signing;

/// <summary>A signature over a stored file and what its certificate says.</summary>
public sealed record FileSignature(
    byte[] Cms,
    string Subject,
    string Issuer,
    string Serial,
    DateTimeOffset ValidFrom,
    DateTimeOffset ValidTo
);

/// <summary>What an eye that opens a signed file is told.</summary>
public enum SignatureVerdict
{
    Valid,

    /// <summary>The bytes are not those that were signed, or the signature is none.</summary>
    Changed,

    /// <summary>The certificate's time is over, or had not begun when it signed.</summary>
    Expired,

    /// <summary>It matches the bytes, but nobody known vouches for the certificate.</summary>
    Test,

    /// <summary>The bytes are no longer there: nothing can be said of them.</summary>
    Gone,
}

/// <summary>
/// Signs stored files and looks again at their signatures each time they are shown. The bytes stay inside: whoever wants them goes through
/// <see cref="ReadFile"/>.
/// </summary>
/// <param name="roots">Who is known to vouch for certificates; empty when none is configured.</param>
public sealed class FileSignatures(FileStore files, IResultSigner signer, SigningRoots roots)
{
    public bool IsOn => signer.IsOn;

    /// <summary>Signs the bytes of a stored file.</summary>
    public async Task<Result<FileSignature>> SignAsync(string hash, ToSign what, CancellationToken ct)
    {
        if (await files.BytesAsync(hash, ct) is not { } content)
        {
            return SigningRefusals.BytesGone;
        }

        if (!(await signer.SignAsync(content, what, ct)).TryGet(out var cms, out var refusal))
        {
            return refusal;
        }

        using var certificate = Cms.SignerOf(content, cms);
        return certificate is null
            ? SigningRefusals.OtherBytes
            : new FileSignature(
                cms,
                certificate.Subject,
                certificate.Issuer,
                certificate.SerialNumber,
                new DateTimeOffset(certificate.NotBefore),
                new DateTimeOffset(certificate.NotAfter)
            );
    }

    /// <summary>Looks at a signature as things stand now: the file's bytes are read and hashed anew.</summary>
    public async Task<SignatureVerdict> VerdictAsync(
        string hash,
        byte[] cms,
        DateTimeOffset signedAt,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (await files.BytesAsync(hash, ct) is not { } content)
        {
            return SignatureVerdict.Gone;
        }

        using var certificate = Cms.SignerOf(content, cms);
        return certificate is null ? SignatureVerdict.Changed
            : !roots.Vouch(certificate, signedAt) ? OfTest(certificate, signedAt, now)
            : IsOver(certificate, signedAt, now) ? SignatureVerdict.Expired
            : SignatureVerdict.Valid;
    }

    private static SignatureVerdict OfTest(X509Certificate2 certificate, DateTimeOffset signedAt, DateTimeOffset now) =>
        IsOver(certificate, signedAt, now) ? SignatureVerdict.Expired : SignatureVerdict.Test;

    private static bool IsOver(X509Certificate2 certificate, DateTimeOffset signedAt, DateTimeOffset now) =>
        signedAt < new DateTimeOffset(certificate.NotBefore)
        || signedAt > new DateTimeOffset(certificate.NotAfter)
        || now > new DateTimeOffset(certificate.NotAfter);
}
