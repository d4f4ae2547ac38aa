using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Guide;

/// <summary>Makes guidance of answers within a write.</summary>
internal static class GuidanceWriter
{
    public const string Kind = "guidance";

    /// <summary>
    /// Shows the answer as the guidance of its difficulty when its leader shares it; a newer version takes the older one's place under the
    /// same code, shared or not: nobody goes by what its own body has replaced.
    /// </summary>
    /// <returns>Whether it is guidance.</returns>
    public static async Task<bool> ShowAsync(
        Write write,
        Difficulty difficulty,
        DifficultyAnswer answer,
        bool shared,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        var guidance = await write.Db.Guidance.FirstOrDefaultAsync(
            row => row.ProvinceCode == difficulty.ProvinceCode && row.DifficultyId == difficulty.Id,
            ct
        );
        if (guidance is null && !shared)
        {
            return false;
        }

        if (guidance is null)
        {
            guidance = new Guidance
            {
                Id = Guid.CreateVersion7(),
                Code = await write.Db.NextCodeAsync("HD", difficulty.ProvinceCode, law.Today.Year, ct),
                ProvinceCode = difficulty.ProvinceCode,
                DifficultyId = difficulty.Id,
            };
            write.Db.Add(guidance);
        }

        guidance.Show(difficulty, answer, law);
        await write.LinkAsync(difficulty.ProvinceCode, "answer", answer.Id, Kind, guidance.Id, ct);
        return true;
    }

    /// <summary>A unit says that the answer does not solve it: the guidance carries that, wherever it shows, until a new answer.</summary>
    public static async Task ContestAsync(Write write, Difficulty difficulty, string doubt, CancellationToken ct)
    {
        var guidance = await write.Db.Guidance.FirstOrDefaultAsync(
            row => row.ProvinceCode == difficulty.ProvinceCode && row.DifficultyId == difficulty.Id,
            ct
        );
        guidance?.Contest(doubt, write.Deed.At);
    }
}
