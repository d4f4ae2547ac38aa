using System.Security.Cryptography.X509Certificates;

namespace ThongSuot.Platform.Signing;

/// <summary>Certificates of those who are known to vouch for signers (<c>THONGSUOT_SIGN_ROOTS</c>, a PEM file).</summary>
public sealed class SigningRoots(X509Certificate2Collection roots)
{
    /// <summary>
    /// Whether one of them stands behind a certificate at a moment. Revocation is not asked: pages are drawn without a line
    /// out.
    /// </summary>
    public bool Vouch(X509Certificate2 certificate, DateTimeOffset at)
    {
        if (roots.Count == 0)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        chain.ChainPolicy.ExtraStore.AddRange(roots);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        // Its time is told by itself, in words of its own.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid;
        return chain.Build(certificate);
    }
}
