using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Conferences.Agenda;

/// <summary>A leader or the office puts a difficulty on the agenda of a conference to come, from the difficulty's own page.</summary>
internal sealed class OfferAgenda(PermissionRegistry permissions) : IRecordOffer
{
    public IEnumerable<RecordOffer> For(OfferedRecord record, Seat seat)
    {
        if (record.Kind == ConferenceDifficulties.Kind && permissions.Allows(seat.Role, ConferencePermissions.Conclude))
        {
            yield return new("Đưa vào hội nghị", $"/hoi-nghi/dua-vao?vuong-mac={record.Code}");
        }
    }
}
