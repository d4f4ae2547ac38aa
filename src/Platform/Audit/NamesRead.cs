using Microsoft.Extensions.Caching.Memory;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>
/// Reading people's names is itself a deed (Law 91/2025/QH15 on personal data). Whoever works with names all day leaves one a day,
/// not one a line.
/// </summary>
public sealed class NamesRead(WriteGate gate, IMemoryCache cache, OfficeClock clock)
{
    /// <param name="act">Of which records, "dossier.names-read".</param>
    /// <param name="text">The same in words.</param>
    public async Task NoteAsync(Seat seat, string act, string text, CancellationToken ct)
    {
        var key = $"{act}:{seat.SeatId.Value:N}:{clock.Today:yyyyMMdd}";
        if (cache.TryGetValue(key, out _))
        {
            return;
        }

        // The key makes it one a day across nodes and restarts too.
        await gate.RunAsync<bool>(
            new Deed(Actor.From(seat), clock.Now, SubmissionKey: key),
            (write, _) =>
            {
                write.Record(act, "seat", seat.SeatId.Value, seat.ProvinceCode, seat.UnitPath, text);
                return Task.FromResult<Result<bool>>(true);
            },
            ct
        );
        cache.Set(key, true, TimeSpan.FromHours(24));
    }
}
