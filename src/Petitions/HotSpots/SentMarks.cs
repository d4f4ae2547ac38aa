using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.HotSpots;

/// <summary>Keyed marks of the address a message came from, kept with the deed of sending.</summary>
/// <param name="Marks">Of the month it was sent in and of the next: neighbouring months meet, and nobody is known for longer.</param>
internal sealed record SentMarks(IReadOnlyList<string> Marks)
{
    public const string Act = "feedback.sent";

    private static readonly JsonSerializerOptions Written = new() { PropertyNameCaseInsensitive = true };

    /// <param name="address">The mark of the address, not the address.</param>
    public static async Task<SentMarks> OfAsync(PersonMarks marks, string provinceCode, string address, DateOnly day, CancellationToken ct)
    {
        var (now, next) = (MonthOf(day), MonthOf(day.AddMonths(1)));
        return new([
            await marks.OfAsync(provinceCode, $"sender:{now}:{address}", ct),
            await marks.OfAsync(provinceCode, $"sender:{next}:{address}", ct),
        ]);
    }

    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> ReadAsync(
        Db db,
        string provinceCode,
        List<Guid> ids,
        CancellationToken ct
    )
    {
        var deeds = await db.DeedsOf([provinceCode], deed => ids.Contains(deed.SubjectId) && deed.Act == Act && deed.Detail != null)
            .AsNoTracking()
            .Select(deed => new { deed.SubjectId, deed.Detail })
            .ToListAsync(ct);
        return deeds.ToDictionary(
            deed => deed.SubjectId,
            deed => JsonSerializer.Deserialize<SentMarks>(deed.Detail!, Written)?.Marks ?? []
        );
    }

    private static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
