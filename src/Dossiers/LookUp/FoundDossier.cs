using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>Opens a dossier for somebody without an account: the code and the digits are asked, counted and limited each time.</summary>
internal sealed class FoundDossier(LookUpDossier lookUp, IDbContextFactory<Db> contexts, DossierNumbers numbers)
{
    /// <param name="visitor">From where (<see cref="LookUpVisitor"/>).</param>
    public async Task<Result<Dossier>> RunAsync(string? code, string? digits, string visitor, DateTimeOffset now, CancellationToken ct)
    {
        var found = await lookUp.RunAsync(code, digits, visitor, now, ct);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (id, dossiers) = (found.Value, db.Dossiers);
        return await numbers
            .OfProvince(dossiers.AsNoTracking(), DossierCode.Clean(code))
            .Include(row => row.Notices)
            .Include(row => row.Papers)
            .AsSplitQuery()
            .FirstAsync(row => row.Id == id, ct);
    }
}
