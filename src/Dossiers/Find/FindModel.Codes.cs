using System.Text.RegularExpressions;

namespace ThongSuot.Dossiers.Find;

internal sealed partial class FindModel
{
    /// <summary>The page of the record with a code, which itself asks who may see it; null when the province has none such.</summary>
    private async Task<string?> PageOfAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var kind in codes.Where(kind => kind.Page is not null))
        {
            if (await kind.FindAsync(db, Seat.ProvinceCode, code, ct) is not null)
            {
                return $"{kind.Page}/{code}";
            }
        }

        return null;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}[0-9]{2}-[0-9]{4}-[0-9]{3,}$")]
    private static partial Regex RecordCode();
}
