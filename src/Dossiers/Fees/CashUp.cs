using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Fees;

/// <summary>
/// What one person at a counter took since the last time, counted and handed over: sums by method, the money in the drawer, and who took
/// it over.
/// </summary>
internal sealed class CashUp : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string CentrePath { get; init; }

    public required string Book { get; init; }

    /// <summary>In the book, from 1.</summary>
    public required int Number { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    public required SeatId SeatId { get; init; }

    public required AccountId AccountId { get; init; }

    public required string By { get; init; }

    public required int Lines { get; init; }

    /// <summary>Đồng, as the lines say.</summary>
    public required long Cash { get; init; }

    public required long Transfer { get; init; }

    public required long Online { get; init; }

    public required long Elsewhere { get; init; }

    /// <summary>Đồng found in the drawer.</summary>
    public required long Counted { get; init; }

    /// <summary>Why the drawer does not hold what the lines say.</summary>
    public string? Note { get; init; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public int Version { get; private set; }

    /// <summary>Đồng more (or, below zero, less) in the drawer than the lines say.</summary>
    public long Difference => Counted - Cash;

    /// <summary>
    /// Whose money it is: a commune's is taken over in the commune, the provincial centre's by the province's office; neither acts for
    /// the other.
    /// </summary>
    public bool IsBusinessOf(Seat seat) =>
        new UnitPath(CentrePath) is { IsInCommune: true, Organisation: var commune }
            ? commune.Covers(seat.UnitPath)
            : !new UnitPath(seat.UnitPath).IsInCommune;

    /// <summary>Somebody else takes the money over: never whoever counted it.</summary>
    public Result Confirm(AccountId account, string by, DateTimeOffset now)
    {
        if (ConfirmedAt is not null)
        {
            return FeeRefusals.ConfirmedAlready;
        }

        if (account == AccountId)
        {
            return FeeRefusals.OwnCash;
        }

        (ConfirmedAt, ConfirmedBy) = (now, by);
        Version++;
        return Result.Done;
    }
}
