using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
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
                Kind = KindOf(done),
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

    public async Task<ILookup<string, BlockageMade>> MadeAsync(
        Db db,
        string province,
        IReadOnlyList<string> keys,
        BlockageDeed done,
        CancellationToken ct
    )
    {
        var kind = KindOf(done);
        var made = await db
            .SteeringRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Kind == kind && keys.Contains(row.Key))
            .OrderByDescending(row => row.At)
            .Select(row => new
            {
                row.Key,
                row.Words,
                row.Path,
            })
            .ToListAsync(ct);
        return made.ToLookup(row => row.Key, row => new BlockageMade(row.Words, row.Path), StringComparer.Ordinal);
    }

    private static RequestKind KindOf(BlockageDeed done) => done == BlockageDeed.Directed ? RequestKind.Directed : RequestKind.OnAgenda;
}
