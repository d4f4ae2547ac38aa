using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ThongSuot.Platform.Signing;

/// <summary>A certificate that signs for itself, for tests and demonstrations: every page that shows its signature says so.</summary>
public static class TestCertificate
{
    /// <returns>PKCS#12 under the password.</returns>
    public static byte[] Make(string name, DateTimeOffset from, DateTimeOffset to, string password)
    {
        using var key = RSA.Create(2048);
        var asked = new CertificateRequest(
            new X500DistinguishedName($"CN={name}, O=Chứng thư thử nghiệm, C=VN"),
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        asked.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true)
        );
        using var certificate = asked.CreateSelfSigned(from, to);
        return certificate.Export(X509ContentType.Pkcs12, password);
    }
}
