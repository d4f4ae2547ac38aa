using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Register;

/// <summary>
/// How often a province's register and its documents were changed: what was found in them is found again when the number has moved, and
/// not at every look.
/// </summary>
internal sealed class RegisterMark
{
    public required string ProvinceCode { get; init; }

    public long Number { get; private set; }

    /// <summary>Within the write that changes rows or documents.</summary>
    public static async Task MoveAsync(Db db, string province, CancellationToken ct)
    {
        // In one statement: two communes that sign at once wait for each other and neither is refused.
        var marks = db.RegisterMarks;
        var moved = await marks
            .Where(row => row.ProvinceCode == province)
            .ExecuteUpdateAsync(mark => mark.SetProperty(row => row.Number, row => row.Number + 1), ct);
        if (moved == 0)
        {
            marks.Add(new() { ProvinceCode = province, Number = 1 });
        }
    }

    /// <summary>0 for a province that never changed anything.</summary>
    public static Task<long> OfAsync(Db db, string province, CancellationToken ct)
    {
        var marks = db.RegisterMarks;
        return marks.Where(row => row.ProvinceCode == province).Select(row => row.Number).FirstOrDefaultAsync(ct);
    }
}
