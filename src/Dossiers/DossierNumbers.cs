using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers;

/// <summary>Gives codes: the receiving organisation's agency code, the day, and the order in that day, without gaps or doubles.</summary>
internal sealed class DossierNumbers(Units units)
{
    /// <summary>The next code for a reception; the number is taken in the transaction of the dossier it is for.</summary>
    public async Task<string> NextAsync(Db db, string receptionPath, DateOnly day, CancellationToken ct)
    {
        var agency = AgencyCodeOf(receptionPath);
        var order = (await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO dossiers_numbers (agency_code, day, last) VALUES ({agency}, {day}, 1)
            ON CONFLICT (agency_code, day) DO UPDATE SET last = dossiers_numbers.last + 1
            RETURNING last AS "Value"
            """).ToListAsync(ct))[0];
        return DossierCode.Of(agency, day, order);
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
