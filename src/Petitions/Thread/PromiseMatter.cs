using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Petitions.Thread;

/// <summary>What a leader promised a visitor says when it becomes a directive: its words and its day.</summary>
internal sealed class PromiseMatter(IDbContextFactory<Db> contexts) : IDirectiveMatter
{
    public string Kind => Visit.RecordKind;

    public async Task<DirectiveMatter?> FindAsync(Guid id, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ReceptionReads.VisitAsync(db, id, seat, ct) is not { Promise: { } promise } row)
        {
            return null;
        }

        var code = $"số {row.Number} ngày {VietnameseFormat.Date(row.Day)}";
        return new(
            Kind,
            id,
            "lượt tiếp công dân",
            code,
            promise,
            $"/tiep-cong-dan/luot/{id}",
            promise,
            "Thực hiện điều lãnh đạo đã hứa với người dân, trả lời người dân",
            "Văn bản trả lời người dân",
            $"Kết luận tiếp công dân, lượt {code}"
        )
        {
            DueOn = row.PromiseBy,
        };
    }
}
