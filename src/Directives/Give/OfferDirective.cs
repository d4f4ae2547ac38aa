using ThongSuot.Platform.Access;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Directives.Give;

/// <summary>A leader makes a difficulty, a plan, a promise a directive: the form opens with what it says.</summary>
internal sealed class OfferDirective(PermissionRegistry permissions, IEnumerable<IDirectiveMatter> matters) : IRecordOffer
{
    /// <summary>Kind of a difficulty on the thread.</summary>
    public const string Difficulty = "difficulty";

    public IEnumerable<RecordOffer> For(OfferedRecord record, Seat seat)
    {
        if (matters.Any(matter => matter.Kind == record.Kind) && permissions.Allows(seat.Role, DirectivePermissions.Give))
        {
            yield return new("Giao thành chỉ đạo", $"/chi-dao/giao?tu={record.Kind}&ban-ghi={record.Id}&nguoi={record.PersonSeatId}");
        }
    }
}
