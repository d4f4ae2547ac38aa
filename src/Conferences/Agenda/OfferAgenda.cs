using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Conferences.Agenda;

/// <summary>A leader or the office puts a difficulty on the agenda of a conference to come, from the difficulty's own page.</summary>
internal sealed class OfferAgenda(PermissionRegistry permissions) : IRecordOffer, IBlockageOffer
{
    /// <summary>Anything blocked may be spoken of at a conference.</summary>
    public RecordOffer? ForAny(Seat seat) =>
        permissions.Allows(seat.Role, ConferencePermissions.Conclude) ? new("Đưa vào hội nghị", PutModel.Address) : null;

    public IEnumerable<RecordOffer> For(OfferedRecord record, Seat seat)
    {
        if (record.Kind == ConferenceDifficulties.Kind && permissions.Allows(seat.Role, ConferencePermissions.Conclude))
        {
            yield return new("Đưa vào hội nghị", $"{PutModel.Address}?vuong-mac={record.Code}");
        }
    }
}
