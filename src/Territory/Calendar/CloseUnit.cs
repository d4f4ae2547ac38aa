using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Calendar;

/// <summary>Closes a unit and all under it for a time: no deadline runs there meanwhile.</summary>
internal sealed class CloseUnit(WriteGate gate, Units units, Calendars calendars, IEnumerable<ICalendarFollower> followers)
{
    private const int ReasonLength = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(60);

    public async Task<Result<Guid>> RunAsync(Input input, Scope scope, Deed deed, CancellationToken ct)
    {
        if (units.ByPath(input.UnitPath) is not { } unit || !scope.Covers(unit.Path))
        {
            return TerritoryRefusals.NotYours;
        }

        if (Check(input) is { } refusal)
        {
            return refusal;
        }

        var closure = new Closure
        {
            UnitPath = unit.Path,
            From = input.From!.Value,
            To = input.To!.Value,
            Reason = input.Reason!.Trim(),
            Document = input.Document?.Trim() ?? string.Empty,
            RecordedAt = deed.At,
            RecordedBy = deed.Actor.Name,
        };
        var closed = await gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                write.Db.Set<Closure>().Add(closure);
                var moved = 0;
                foreach (var follower in followers)
                {
                    moved += await follower.FollowAsync(write, CalendarChange.Of(closure), calendars.For, calendars.With(closure), token);
                }

                write.Record(
                    "territory.unit-closed",
                    "closure",
                    closure.Id.Value,
                    unit.ProvinceCode,
                    unit.Path,
                    $"Ngừng làm việc tại {unit.Name} từ {VietnameseFormat.Moment(closure.From)} đến {VietnameseFormat.Moment(closure.To)}: {closure.Reason}. Dời {moved} hạn trả."
                );
                return closure.Id.Value;
            },
            ct
        );
        await calendars.RefreshAsync(ct);
        return closed;
    }

    private static Refusal? Check(Input input) =>
        input switch
        {
            { From: null } or { To: null } => TerritoryRefusals.ClosureTimesMissing,
            _ when input.To <= input.From => TerritoryRefusals.ClosureEndsFirst,
            _ when input.To - input.From > Longest => TerritoryRefusals.ClosureTooLong,
            _ when string.IsNullOrWhiteSpace(input.Reason) || input.Reason.Length > ReasonLength => TerritoryRefusals.ClosureReasonMissing,
            _ => null,
        };

    internal sealed record Input(string UnitPath, DateTimeOffset? From, DateTimeOffset? To, string? Reason, string? Document);
}
