using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Follow;

/// <summary>The answer a sender had before his feedback was opened again, as the deed of opening keeps it.</summary>
internal sealed record EarlierAnswer(string Answer, DateOnly AnsweredOn, int? Rating = null)
{
    private static readonly JsonSerializerOptions Written = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Null for feedback that has no answer.</summary>
    public static EarlierAnswer? Of(CitizenFeedback row) =>
        row is { Answer: { } answer, ClosedOn: { } on } ? new(answer, on, row.Rating) : null;

    /// <summary>The last one; null for feedback that was never opened again.</summary>
    public static async Task<EarlierAnswer?> ReadAsync(Db db, CitizenFeedback row, CancellationToken ct)
    {
        if (row.Reopened == 0)
        {
            return null;
        }

        var id = row.Id.Value;
        var detail = await db.DeedsOf([row.ProvinceCode], deed => deed.SubjectId == id && deed.Act == PassedOn.ReopenAct)
            .AsNoTracking()
            .OrderByDescending(deed => deed.Sequence)
            .Select(deed => deed.Detail)
            .FirstOrDefaultAsync(ct);
        return detail is null ? null : JsonSerializer.Deserialize<EarlierAnswer>(detail, Written);
    }
}
