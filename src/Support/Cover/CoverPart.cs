using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Cover;

/// <summary>Somebody stands in on some days of an absence; the parts of an absence share no day.</summary>
internal sealed class CoverPart : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required SeatAbsenceId AbsenceId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly To { get; init; }

    public required SeatId SeatId { get; init; }

    public required AccountId AccountId { get; init; }

    public required string PersonName { get; init; }

    /// <summary>By what the stand-in was chosen, as the rule said then.</summary>
    public required string Because { get; init; }

    /// <summary>Whoever proposed does not decide.</summary>
    public required AccountId ProposedBy { get; init; }

    /// <summary>Null while it is a proposal.</summary>
    public string? DecidedBy { get; private set; }

    public bool Decided => DecidedBy is not null;

    public string Days => CoverDays.Text(From, To);

    public bool Meets(DateOnly from, DateOnly to) => From <= to && To >= from;

    public void Decide(string by) => DecidedBy = by;

    public static CoverPart Of(SeatAbsence absence, CoverShare share, AccountId proposedBy, string? decidedBy) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = absence.ProvinceCode,
            AbsenceId = absence.Id,
            From = share.From,
            To = share.To,
            SeatId = share.Seat.SeatId,
            AccountId = share.Seat.AccountId,
            PersonName = share.Seat.PersonName,
            Because = share.Because,
            ProposedBy = proposedBy,
            DecidedBy = decidedBy,
        };

    /// <summary>The same on fewer days; null where none is left.</summary>
    public CoverPart? On(DateOnly from, DateOnly to) =>
        from > to
            ? null
            : new()
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = ProvinceCode,
                AbsenceId = AbsenceId,
                From = from,
                To = to,
                SeatId = SeatId,
                AccountId = AccountId,
                PersonName = PersonName,
                Because = Because,
                ProposedBy = ProposedBy,
                DecidedBy = DecidedBy,
            };
}

/// <summary>Who is to stand in on which days, and by what he was chosen.</summary>
internal sealed record CoverShare(DateOnly From, DateOnly To, Seat Seat, string Because);
