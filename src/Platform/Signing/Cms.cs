using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace ThongSuot.Platform.Signing;

/// <summary>Detached CMS signatures (RFC 5652) with the attributes that CAdES asks of every signature (ETSI EN 319 122-1).</summary>
internal static class Cms
{
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    public static byte[] Sign(ReadOnlyMemory<byte> content, X509Certificate2 certificate, DateTimeOffset at)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new Pkcs9SigningTime(at.UtcDateTime));
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificateV2, CertificateMark(certificate)));
        var cms = new SignedCms(new ContentInfo(content.ToArray()), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>
    /// The certificate that signed, when the signature is one over exactly these bytes and names its certificate; null otherwise.
    /// </summary>
    public static X509Certificate2? SignerOf(ReadOnlyMemory<byte> content, byte[] signature)
    {
        try
        {
            var cms = new SignedCms(new ContentInfo(content.ToArray()), detached: true);
            cms.Decode(signature);
            cms.CheckSignature(verifySignatureOnly: true);
            return
                cms.SignerInfos.Count == 1
                && cms.SignerInfos[0] is { Certificate: { } certificate, DigestAlgorithm.Value: not null } signer
                && NamesIts(signer, certificate)
                ? certificate
                : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or AsnContentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 }, SHA-256 being the default hash.</summary>
    private static byte[] CertificateMark(X509Certificate2 certificate)
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
        using (asn.PushSequence())
        using (asn.PushSequence())
        {
            asn.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return asn.Encode();
    }

    // A service may use another hash in the attribute; one that names another certificate by the same hash is no signature of this one.
    private static bool NamesIts(SignerInfo signer, X509Certificate2 certificate)
    {
        foreach (var attribute in signer.SignedAttributes)
        {
            if (attribute.Oid.Value == SigningCertificateV2)
            {
                var first = new AsnReader(attribute.Values[0].RawData, AsnEncodingRules.BER).ReadSequence().ReadSequence().ReadSequence();
                return !first.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveOctetString)
                    || first.ReadOctetString().AsSpan().SequenceEqual(SHA256.HashData(certificate.RawData));
            }
        }

        return true;
    }
}
