using Microsoft.Extensions.Caching.Memory;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.List;

/// <summary>
/// Reading people's names is itself a deed (Law 91/2025/QH15 on personal data). Whoever works with names all day leaves one a day, not
/// one a
/// line.
/// </summary>
internal sealed class NamesShown(WriteGate gate, IMemoryCache cache, OfficeClock clock)
{
    public const string Act = "dossier.names-read";

    public async Task NoteAsync(Seat seat, CancellationToken ct)
    {
        var key = $"{Act}:{seat.SeatId.Value:N}:{clock.Today:yyyyMMdd}";
        if (cache.TryGetValue(key, out _))
        {
            return;
        }

        // The key makes it one a day across nodes and restarts too.
        await gate.RunAsync<bool>(
            new Deed(Actor.From(seat), clock.Now, SubmissionKey: key),
            (write, _) =>
            {
                write.Record(
                    Act,
                    "seat",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    seat.UnitPath,
                    "Xem họ tên đầy đủ của người nộp trong phần việc của mình"
                );
                return Task.FromResult<Result<bool>>(true);
            },
            ct
        );
        cache.Set(key, true, TimeSpan.FromHours(24));
    }
}
