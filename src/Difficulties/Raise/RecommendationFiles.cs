using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Raise;

/// <summary>Files of recommendations, for those whose business they are.</summary>
internal sealed class RecommendationFiles(IDbContextFactory<Db> contexts, PermissionRegistry permissions, DifficultyCompetence competence)
    : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DifficultySettlement.OpenAsync(db, code, seat.ProvinceCode, ct) is not { } difficulty)
        {
            return null;
        }

        // The document of an answer is for whoever reads the answer: everybody, and while it is a draft those who read the draft.
        if (
            await db
                .DifficultyAnswers.AsNoTracking()
                .FirstOrDefaultAsync(
                    row =>
                        row.ProvinceCode == difficulty.ProvinceCode
                        && row.DifficultyId == difficulty.Id
                        && row.Id == file
                        && row.FileHash != null,
                    ct
                )
                is { } answer
            && competence.MayRead(answer, seat)
        )
        {
            return new ReadableFile(
                answer.FileHash!,
                answer.FileName!,
                DifficultySettlement.Kind,
                difficulty.Id.Value,
                difficulty.ProvinceCode,
                difficulty.LeadPath
            );
        }

        if (
            await db
                .Recommendations.AsNoTracking()
                .Include(row => row.Files)
                .FirstOrDefaultAsync(
                    row =>
                        row.ProvinceCode == difficulty.ProvinceCode
                        && row.DifficultyId == difficulty.Id
                        && row.Files.Any(one => one.Id == file),
                    ct
                )
                is not { } raised
            || !MayOpen(difficulty, raised, seat)
        )
        {
            return null;
        }

        var found = raised.Files.First(one => one.Id == file);
        return new ReadableFile(
            found.FileHash,
            $"{found.FileName} ({raised.Code})",
            DifficultySettlement.Kind,
            difficulty.Id.Value,
            difficulty.ProvinceCode,
            difficulty.LeadPath
        );
    }

    private bool MayOpen(Difficulty difficulty, Recommendation raised, Seat seat)
    {
        var organisation = seat.SpeaksFor;
        return permissions.Allows(seat.Role, DifficultyPermissions.Assign)
            || organisation == raised.UnitPath
            || organisation == difficulty.LeadPath
            || difficulty.Supports.Exists(support => support.UnitPath == organisation);
    }
}
