using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory.Outages;

namespace ThongSuot.Territory;

/// <summary>
/// Notes outages within another module's write: a fault that somebody reports is an outage that dossiers' clocks can see.
/// </summary>
public static class OutageWrites
{
    /// <summary>Records that something broke at a unit, unless the same fault is recorded there and still lasts.</summary>
    /// <returns>The key of the outage, the one that was there or the new one.</returns>
    public static async Task<Result<Guid>> StartOutageAsync(
        this Write write,
        Unit unit,
        OutageKind kind,
        DateTimeOffset from,
        string what,
        CancellationToken ct,
        string? system = null
    )
    {
        var outages = write.Db.Outages;
        if (
            await outages
                .AsNoTracking()
                .Where(row => row.UnitPath == unit.Path && row.Kind == kind && row.System == system && row.To == null && row.From <= from)
                .Select(row => (OutageId?)row.Id)
                .FirstOrDefaultAsync(ct) is
            { } going
        )
        {
            return going.Value;
        }

        if (
            !Outage
                .Start(unit.Path, kind, from, null, what, write.Deed.At, write.Deed.Actor.Name, system, write.Deed.Actor.AccountId)
                .TryGet(out var outage, out var refusal)
        )
        {
            return refusal;
        }

        outages.Add(outage);
        write.Record(
            "territory.outage-recorded",
            "outage",
            outage.Id.Value,
            unit.ProvinceCode,
            unit.Path,
            $"{OutageLabels.Of(kind)} tại {unit.Name} từ {VietnameseFormat.Moment(from)}: {outage.What}"
        );
        return outage.Id.Value;
    }

    /// <summary>Notes when it was over; one that ended already stays as it is.</summary>
    public static async Task<Result> EndOutageAsync(this Write write, Guid id, DateTimeOffset at, CancellationToken ct)
    {
        var key = new OutageId(id);
        var outages = write.Db.Outages;
        if (await outages.FirstOrDefaultAsync(row => row.Id == key, ct) is not { To: null } outage)
        {
            return Result.Done;
        }

        var ended = outage.End(at, write.Deed.At, write.Deed.Actor.Name);
        if (!ended.IsRefused)
        {
            write.Record(
                "territory.outage-ended",
                "outage",
                id,
                outage.UnitPath.Length > 1 ? outage.UnitPath[1..3] : string.Empty,
                outage.UnitPath,
                $"{OutageLabels.Of(outage.Kind)} đã khắc phục lúc {VietnameseFormat.Moment(at)}"
            );
        }

        return ended;
    }
}
