using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers;

/// <summary>Gives codes: the receiving organisation's agency code, the day, and the order in that day, without gaps or doubles.</summary>
internal sealed class DossierNumbers(Units units)
{
    /// <summary>The next code for a reception; the number is taken in the transaction of the dossier it is for.</summary>
    public async Task<string> NextAsync(Db db, string receptionPath, DateOnly day, CancellationToken ct) => (await NextAsync(db, receptionPath, day, 1, ct))[0];

    /// <summary>As many codes in a row as are asked for.</summary>
    public async Task<IReadOnlyList<string>> NextAsync(Db db, string receptionPath, DateOnly day, int count, CancellationToken ct)
    {
        var agency = AgencyCodeOf(receptionPath);
        var last = (await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO dossiers_numbers (agency_code, day, last) VALUES ({agency}, {day}, {count})
            ON CONFLICT (agency_code, day) DO UPDATE SET last = dossiers_numbers.last + {count}
            RETURNING last AS "Value"
            """).ToListAsync(ct))[0];
        return [.. Enumerable.Range(last - count + 1, count).Select(order => DossierCode.Of(agency, day, order))];
    }

    /// <summary>The code of the organisation a centre belongs to, or of its province.</summary>
    private string AgencyCodeOf(string path)
    {
        for (var at = path; at.Length > 1; at = at[..(at[..^1].LastIndexOf('/') + 1)])
        {
            if (units.ByPath(at)?.AgencyCode is { Length: > 0 } code)
            {
                return code;
            }
        }

        throw new InvalidOperationException($"No agency code above {path}");
    }
}
