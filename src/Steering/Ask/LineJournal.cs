using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Steering.Ask;

/// <summary>Keeps with a line what other modules made of it.</summary>
internal sealed class LineJournal : IBlockageJournal
{
    public void Note(Write write, OfferedLine line, BlockageDeed done, BlockageMade record, BlockageOwner to, Seat by) =>
        write.Db.SteeringRequests.Add(
            new SteeringRequest
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = by.ProvinceCode,
                Key = line.Key,
                Line = CleanText.CutTo(line.Text, SteeringRequest.LineLength),
                Path = record.Path,
                Kind = done == BlockageDeed.Directed ? RequestKind.Directed : RequestKind.OnAgenda,
                Words = record.Code,
                At = write.Deed.At,
                By = by.Signature,
                BySeatId = by.SeatId,
                ByPath = by.SpeaksFor,
                ToSeatId = to.Seat ?? by.SeatId,
                ToName = to.Name,
                ToPath = to.UnitPath,
            }
        );
}
