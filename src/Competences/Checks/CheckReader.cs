using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Checks;

/// <summary>
/// Reads a province's register and looks through it, once for each day and state of the register: the steering screen asks at every look.
/// </summary>
internal sealed class CheckReader(IDbContextFactory<Db> contexts, CompetenceBook book)
{
    /// <summary>Days and provinces kept; the register of one more takes the place of all.</summary>
    private const int MostKept = 64;

    private readonly Dictionary<(string Province, DateOnly Day), Kept> kept = new();

    /// <param name="scope">A province's, or an organisation's own: then only what is its.</param>
    public async Task<IReadOnlyList<Finding>> ReadAsync(Scope scope, DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ReadAsync(db, scope, day, ct);
    }

    /// <summary>The same on a connection that is open.</summary>
    public async Task<IReadOnlyList<Finding>> ReadAsync(Db db, Scope scope, DateOnly day, CancellationToken ct)
    {
        // Documents are in memory, and another node's change of them comes a little after its mark.
        var mark = (await RegisterMark.OfAsync(db, scope.ProvinceCode, ct), book.DocumentsOf(scope.ProvinceCode).Stamp);
        var all = await FoundAsync(scope.ProvinceCode, day, mark).WaitAsync(ct);
        return scope.IsProvince || scope.ProvinceCode.Length == 0
            ? all
            :
            [
                .. all.Where(finding =>
                    scope.Covers(finding.UnitPath) || scope.Prefix.StartsWith(finding.UnitPath, StringComparison.Ordinal)
                ),
            ];
    }

    private Task<IReadOnlyList<Finding>> FoundAsync(string province, DateOnly day, (long Rows, long Documents) mark)
    {
        var key = (province, day);
        lock (kept)
        {
            if (!kept.TryGetValue(key, out var one) || one.Mark != mark || one.Found.IsFaulted)
            {
                if (kept.Count >= MostKept)
                {
                    kept.Clear();
                }

                one = new(mark, Task.Run(() => LookAsync(province, day), CancellationToken.None));
                kept[key] = one;
            }

            return one.Found;
        }
    }

    // Whoever asks first may leave; the others wait for the same answer.
    private async Task<IReadOnlyList<Finding>> LookAsync(string province, DateOnly day)
    {
        await using var db = await contexts.CreateDbContextAsync();
        // What has ended is needed too: who had it last is what the line says.
        var rows = await book.AllAsync(db, province, null, CancellationToken.None);
        return CompetenceChecks.On(rows, book.DocumentsOf(province), UnitPath.OfProvince(province), day);
    }

    private sealed record Kept((long Rows, long Documents) Mark, Task<IReadOnlyList<Finding>> Found);
}
