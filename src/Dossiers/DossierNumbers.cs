using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers;

/// <summary>Gives codes: the receiving organisation's agency code, the day, and the order in that day, without gaps or doubles.</summary>
internal sealed class DossierNumbers(Units units)
{
    /// <summary>The next code for a reception; the number is taken in the transaction of the dossier it is for.</summary>
    public async Task<string> NextAsync(Db db, string receptionPath, DateOnly day, CancellationToken ct) =>
        (await NextAsync(db, receptionPath, day, 1, ct))[0];

    /// <summary>As many codes in a row as are asked for.</summary>
    public async Task<IReadOnlyList<string>> NextAsync(Db db, string receptionPath, DateOnly day, int count, CancellationToken ct)
    {
        var (agency, codes) = (AgencyCodeOf(receptionPath), new List<string>(count));
        var province = Scope.ProvinceOf(receptionPath);
        while (codes.Count < count)
        {
            var wanted = count - codes.Count;
            var taken = (
                await db
                    .Database.SqlQuery<TakenNumbers>(
                        $"""
                        INSERT INTO dossiers_numbers (agency_code, day, last, brought) VALUES ({agency}, {day}, {wanted}, {false})
                        ON CONFLICT (agency_code, day) DO UPDATE SET last = dossiers_numbers.last + {wanted}
                        RETURNING last, brought
                        """
                    )
                    .ToListAsync(ct)
            )[0];
            var fresh = Enumerable.Range(taken.Last - wanted + 1, wanted).Select(order => DossierCode.Of(agency, day, order)).ToList();
            codes.AddRange(
                taken.Brought
                    ? fresh.Except(
                        await db
                            .Dossiers.Where(row => row.ProvinceCode == province && fresh.Contains(row.Code))
                            .Select(row => row.Code)
                            .ToListAsync(ct)
                    )
                    : fresh
            );
        }

        return codes;
    }

    /// <summary>
    /// Another system brings a code of its own making: the series it may belong to is looked at from now on before a number of it is given,
    /// so that a code somebody chose can never stop a counter. Holds the series until the write ends.
    /// </summary>
    public static Task NoteBroughtAsync(Db db, string code, CancellationToken ct) =>
        DossierCode.SeriesOf(code) is { } series
            ? db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO dossiers_numbers (agency_code, day, last, brought) VALUES ({series.Agency}, {series.Day}, 0, {true})
                ON CONFLICT (agency_code, day) DO UPDATE SET brought = {true}
                """,
                ct
            )
            : Task.CompletedTask;

    /// <summary>
    /// The dossiers among which a code stands: those of the province whose agency made it; of all provinces, named one by one, for a code
    /// of an agency that is no more.
    /// </summary>
    public IQueryable<Dossier> OfProvince(IQueryable<Dossier> dossiers, string code)
    {
        if (DossierCode.IsValid(code) && units.Provinces.FirstOrDefault(unit => DossierCode.BelongsTo(code, unit.AgencyCode!)) is { } made)
        {
            var province = made.ProvinceCode;
            return dossiers.Where(row => row.ProvinceCode == province);
        }

        var all = units.Provinces.Select(unit => unit.ProvinceCode).ToList();
        return dossiers.Where(row => all.Contains(row.ProvinceCode));
    }

    /// <summary>Before every code of a centre's day, and after every one of the day before.</summary>
    public string Lowest(string receptionPath, DateOnly day) => DossierCode.Of(AgencyCodeOf(receptionPath), day, 0);

    /// <summary>What numbers of a centre's day are counted under: <c>H44.101-250912</c>.</summary>
    public string SeriesOf(string receptionPath, DateOnly day) => $"{AgencyCodeOf(receptionPath)}-{day:yyMMdd}";

    /// <summary>The code of the organisation a centre belongs to, or of its province.</summary>
    private string AgencyCodeOf(string path) =>
        units.AgencyCodeOf(path) ?? throw new InvalidOperationException($"No agency code above {path}");

    private sealed record TakenNumbers(int Last, bool Brought);
}
