using Microsoft.Extensions.Caching.Memory;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.List;

/// <summary>
/// Reading people's names is itself a deed (Law 91/2025/QH15 on personal data). Whoever works with names all day leaves one a day,
/// not one a line.
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

    /// <summary>
    /// Somebody who does not work the dossier reads its person in full: a deed of its own (Law 91/2025 on personal data: least display,
    /// reads audited).
    /// </summary>
    public Task NoteOneAsync(Dossier dossier, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record(
                    "dossier.person-read",
                    "dossier",
                    dossier.Id.Value,
                    dossier.ProvinceCode,
                    dossier.OwnerPath,
                    "Xem họ tên, số điện thoại người nộp"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
}
