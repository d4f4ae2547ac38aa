using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Checks;

/// <summary>Reads a province's register and looks through it.</summary>
internal sealed class CheckReader(IDbContextFactory<Db> contexts, CompetenceBook book)
{
    /// <param name="scope">A province's, or an organisation's own: then only what is its.</param>
    public async Task<IReadOnlyList<Finding>> ReadAsync(Scope scope, DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ReadAsync(db, scope, day, ct);
    }

    /// <summary>The same on a connection that is open.</summary>
    public async Task<IReadOnlyList<Finding>> ReadAsync(Db db, Scope scope, DateOnly day, CancellationToken ct)
    {
        // What has ended is needed too: who had it last is what the line says.
        var rows = await book.AllAsync(db, scope.ProvinceCode, DateOnly.MinValue, ct);
        var all = CompetenceChecks.On(rows, book.DocumentsOf(scope.ProvinceCode), UnitPath.OfProvince(scope.ProvinceCode), day);
        return scope.IsProvince || scope.ProvinceCode.Length == 0
            ? all
            :
            [
                .. all.Where(finding =>
                    scope.Covers(finding.UnitPath) || scope.Prefix.StartsWith(finding.UnitPath, StringComparison.Ordinal)
                ),
            ];
    }
}
