using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ThongSuot.Web.Forms;

/// <summary>
/// A mark of what a form says, without what each sending has anew: a resend on a bad line has the same, the form of the citizen before,
/// found again by the browser's Back and filled for the next one, has not.
/// </summary>
internal static class SentContent
{
    private static readonly string[] Apart = ["__RequestVerificationToken", nameof(OfficePage.SubmissionKey), nameof(OfficePage.Drawn)];

    // The mark is kept and has no key: a number of 12 digits could be found from it by whoever knows the rest of the form.
    private const string NeverKept = "IdentityNumber";

    /// <returns>Null for a request without a form.</returns>
    public static string? MarkOf(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var (name, values) in request
                .Form.Where(field => !Apart.Contains(field.Key) && !field.Key.EndsWith(NeverKept, StringComparison.Ordinal))
                .OrderBy(field => field.Key, StringComparer.Ordinal)
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}={string.Join('\u001F', values.ToArray())}\n"));
        }

        foreach (var file in request.Form.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}:{file.FileName}:{file.Length.ToString(CultureInfo.InvariantCulture)}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
