using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Cover;

/// <summary>Somebody who may hold the seat, as the rule looks at him.</summary>
/// <param name="Known">Fields of the seat's dossiers that he has received dossiers of himself.</param>
/// <param name="Load">Dossiers he received in the days looked at.</param>
/// <param name="Against">Why he cannot on the days asked for: away himself, or standing in for somebody else.</param>
internal sealed record CoverCandidate(Seat Seat, int Known, int Fields, int Load, Refusal? Against)
{
    /// <summary>What the rule saw of him, in words.</summary>
    public string Because =>
        (Fields == 0 ? "quầy chưa nhận hồ sơ nào để so lĩnh vực" : $"đã nhận {Known}/{Fields} lĩnh vực của quầy này")
        + $", {VietnameseFormat.Number(Load)} hồ sơ trong {CoverRanking.Days} ngày";
}

/// <summary>
/// Who stands in best: whoever knows more of the seat's fields, then whoever had fewer dossiers, then by name. The same people give the
/// same order, and the page says what the rule saw.
/// </summary>
internal static class CoverRanking
{
    /// <summary>Days over which fields and load are looked at.</summary>
    public const int Days = 90;

    public static IReadOnlyList<CoverCandidate> Rank(IEnumerable<CoverCandidate> candidates) =>
        [
            .. candidates
                .OrderBy(one => one.Against is not null)
                .ThenByDescending(one => one.Known)
                .ThenBy(one => one.Load)
                .ThenBy(one => VietnameseOrder.SortKey(one.Seat.PersonName), StringComparer.Ordinal)
                .ThenBy(one => one.Seat.SeatId.Value),
        ];

    /// <summary>Why somebody cannot stand in from one day to another, or null.</summary>
    /// <param name="others">Absences of the organisation that are not ended, this one among them or not.</param>
    public static Refusal? Clash(SeatAbsence absence, Seat cover, DateOnly from, DateOnly to, IEnumerable<SeatAbsence> others)
    {
        if (cover.AccountId == absence.AccountId)
        {
            return CoverRefusals.CoversHimself;
        }

        foreach (var other in others.Where(other => other.Id != absence.Id && other.Meets(from, to)))
        {
            if (other.AccountId == cover.AccountId)
            {
                return CoverRefusals.CoverAway(cover.PersonName, other.From, other.To);
            }

            if (other.Parts.Exists(part => part.AccountId == cover.AccountId && part.Meets(from, to)))
            {
                return CoverRefusals.CoverTaken(cover.PersonName, other.PersonName);
            }
        }

        return null;
    }
}
