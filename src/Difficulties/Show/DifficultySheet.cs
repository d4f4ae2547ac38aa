using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Talk;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web.History;

namespace ThongSuot.Difficulties.Show;

/// <summary>Everything that is known of a difficulty, as a seat may see it.</summary>
internal sealed record DifficultySheet(
    Difficulty Difficulty,
    IReadOnlyList<Recommendation> Raised,
    IReadOnlyList<DifficultyAnswer> Answers,
    IReadOnlyList<DifficultyEscalation> Letters,
    IReadOnlyList<DifficultyNote> Notes,
    Guidance? Guidance,
    string? MergedInto,
    IReadOnlyList<HistoryLine> History
);

internal sealed class DifficultySheetReader(IDbContextFactory<Db> contexts, DifficultyCompetence competence)
{
    private const int HistoryLimit = 100;
    private const int MostRaised = 200;
    private const int MostNotes = 200;

    public async Task<DifficultySheet?> ReadAsync(string code, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DifficultySettlement.OpenAsync(db, code, seat.ProvinceCode, ct) is not { } difficulty)
        {
            return null;
        }

        var (id, province) = (difficulty.Id, difficulty.ProvinceCode);
        var raised = await db
            .Recommendations.AsNoTracking()
            .Include(row => row.Files)
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderBy(row => row.RaisedAt)
            .Take(MostRaised)
            .ToListAsync(ct);
        var answers = await db
            .DifficultyAnswers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderByDescending(row => row.Number)
            .ToListAsync(ct);
        var letters = await db
            .DifficultyEscalations.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderByDescending(row => row.SentAt)
            .ToListAsync(ct);
        var notes = await db
            .DifficultyNotes.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .OrderBy(row => row.At)
            .Take(MostNotes)
            .ToListAsync(ct);
        return new DifficultySheet(
            difficulty,
            raised,
            [.. answers.Where(answer => competence.MayRead(answer, seat))],
            letters,
            notes,
            await db.Guidance.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.DifficultyId == id, ct),
            difficulty.MergedIntoId is { } into ? await DifficultySettlement.CodeOfAsync(db, into, province, ct) : null,
            await db.HistoryOfAsync(province, id.Value, HistoryLimit, ct)
        );
    }
}
