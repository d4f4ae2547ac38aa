using System.Security.Cryptography.X509Certificates;
using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Signing;

/// <summary>
/// Signs with a certificate and its key in a PKCS#12 file beside the program: never in the database, never in a backup of
/// it.
/// </summary>
public sealed class CertificateSigner : IResultSigner, IDisposable
{
    private readonly X509Certificate2 certificate;

    private CertificateSigner(X509Certificate2 certificate) => this.certificate = certificate;

    public bool IsOn => true;

    /// <exception cref="System.Security.Cryptography.CryptographicException">It is no PKCS#12, or the password is another.</exception>
    public static CertificateSigner Of(byte[] pkcs12, string? password) =>
        new(X509CertificateLoader.LoadPkcs12(pkcs12, password, X509KeyStorageFlags.EphemeralKeySet));

    public Task<Result<byte[]>> SignAsync(ReadOnlyMemory<byte> content, ToSign what, CancellationToken ct)
    {
        var (from, to) = (new DateTimeOffset(certificate.NotBefore), new DateTimeOffset(certificate.NotAfter));
        return Task.FromResult<Result<byte[]>>(
            what.At < from || what.At > to ? SigningRefusals.OutOfDate(from, to) : Cms.Sign(content, certificate, what.At)
        );
    }

    public void Dispose() => certificate.Dispose();
}
