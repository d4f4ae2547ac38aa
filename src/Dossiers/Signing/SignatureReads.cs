using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Signing;

/// <summary>A signature and what a look at its file says now.</summary>
internal sealed record SignatureLine(DossierSignature Signature, SignatureVerdict Verdict)
{
    public string Words => SignatureLabels.Of(Verdict, Signature);

    public string Css => SignatureLabels.CssOf(Verdict, Signature);
}

internal static class SignatureLabels
{
    public static string Of(SignatureVerdict verdict, DossierSignature signature) =>
        signature.WithdrawnAt is { } withdrawn
            ? $"Kết quả đã bị thu hồi lúc {Platform.Text.VietnameseFormat.Moment(withdrawn)}; không dùng văn bản này"
            : verdict switch
            {
                SignatureVerdict.Valid => "Chữ ký hợp lệ",
                SignatureVerdict.Changed => "Văn bản đã bị thay đổi sau khi ký: không dùng văn bản này",
                SignatureVerdict.Expired =>
                    $"Chữ ký khớp văn bản nhưng chứng thư hết hạn ngày {Platform.Text.VietnameseFormat.Date(Platform.Time.OfficeClock.DayOf(signature.ValidTo))}",
                SignatureVerdict.Test => "Chữ ký khớp văn bản; chứng thư thử nghiệm, không có giá trị pháp lý",
                _ => "Không còn tệp để kiểm tra chữ ký",
            };

    public static string CssOf(SignatureVerdict verdict, DossierSignature signature) =>
        signature.WithdrawnAt is not null || verdict is SignatureVerdict.Changed or SignatureVerdict.Gone ? "overdue"
        : verdict == SignatureVerdict.Valid ? "in-time"
        : "near";
}

/// <summary>Reads signatures and looks at each anew: what is shown as signed has just been checked.</summary>
internal sealed class SignatureReads(FileSignatures signatures, TimeProvider time)
{
    /// <summary>Of a dossier, by the paper that holds the signed file.</summary>
    public async Task<IReadOnlyDictionary<Guid, SignatureLine>> OfAsync(Db db, Dossier dossier, CancellationToken ct)
    {
        if (!dossier.Papers.Exists(paper => paper.IsResult))
        {
            return new Dictionary<Guid, SignatureLine>();
        }

        var (province, id, rows) = (dossier.ProvinceCode, dossier.Id, db.DossierSignatures);
        var found = await rows.AsNoTracking().Where(row => row.ProvinceCode == province && row.DossierId == id).ToListAsync(ct);
        var lines = new Dictionary<Guid, SignatureLine>();
        foreach (var signature in found)
        {
            // The paper's own file, not the one that was signed: another in its place is what this has to find.
            var hash = dossier.Papers.Find(paper => paper.Id == signature.PaperId)?.FileHash ?? signature.FileHash;
            lines[signature.PaperId] = await LookAsync(signature, hash, ct);
        }

        return lines;
    }

    /// <summary>By the token on a paper; null when there is none.</summary>
    public async Task<SignatureLine?> ByTokenAsync(Db db, string token, CancellationToken ct)
    {
        if (PublicToken.ProvinceOf(token) is not { } province)
        {
            return null;
        }

        var rows = db.DossierSignatures;
        return await rows.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Token == token, ct) is { } found
            ? await LookAsync(found, found.FileHash, ct)
            : null;
    }

    private async Task<SignatureLine> LookAsync(DossierSignature signature, string hash, CancellationToken ct) =>
        new(signature, await signatures.VerdictAsync(hash, signature.Cms, signature.At, time.GetUtcNow(), ct));
}
