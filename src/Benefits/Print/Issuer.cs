using ThongSuot.Web.Documents;

namespace ThongSuot.Benefits.Print;

/// <summary>
/// Whose decision it is, told by whoever signs: the chair of the province's committee, or the director of Home Affairs to whom it was
/// delegated. Head, authority and signature say the same body.
/// </summary>
internal sealed record Issuer(string? Above, string Body, string Symbol, string Authority, Signer Signer)
{
    /// <param name="issued">Null for a draft, which is made for the chair.</param>
    public static Issuer Of(CaseDecision? issued, string province)
    {
        var place = province.ToUpperInvariant();
        // "Phó Chủ tịch UBND tỉnh" signs over "PHÓ CHỦ TỊCH": the body stands above.
        var title = issued?.SignerTitle.Split(" UBND")[0].Split(" Sở")[0].Trim() ?? "Chủ tịch";
        var signer = Signer.Of(title, issued?.SignerName);
        return title.EndsWith("iám đốc", StringComparison.Ordinal)
            ? new($"ỦY BAN NHÂN DÂN\n{place}", "SỞ NỘI VỤ", "QĐ-SNV", "GIÁM ĐỐC SỞ NỘI VỤ", signer)
            : new(null, $"ỦY BAN NHÂN DÂN\n{place}", "QĐ-UBND", $"CHỦ TỊCH ỦY BAN NHÂN DÂN {place}", signer);
    }
}
