using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Support;

/// <summary>Telling a person whatever seat he is in: a notice lies with a seat, and he may not look into that one for days.</summary>
internal static class TellPerson
{
    public static async Task TellPersonAsync(
        this Write write,
        ISeatDirectory seats,
        AccountId account,
        string text,
        string path,
        CancellationToken ct
    )
    {
        foreach (var seat in await seats.OfAccountAsync(account, ct))
        {
            write.Tell(new UnitPath(seat.UnitPath).Organisation, seat.SeatId.Value, text, path);
        }
    }
}
