using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Outages;

/// <summary>Takes note of an outage of a unit and all under it, while it lasts or afterwards.</summary>
internal sealed class RecordOutage(WriteGate gate, Units units)
{
    public async Task<Result<Guid>> RunAsync(Input input, Scope scope, Deed deed, CancellationToken ct)
    {
        if ((units.ByPath(input.UnitPath) is null && input.UnitPath != "/") || !scope.Covers(input.UnitPath))
        {
            return TerritoryRefusals.NotYours;
        }

        if (input is { Kind: OutageKind.Software, System: null or "" })
        {
            return TerritoryRefusals.OutageSystemMissing;
        }

        var (at, by) = (deed.At, deed.Actor);
        if (
            !Outage
                .Start(input.UnitPath, input.Kind, input.From, input.To, input.What, at, by.Name, input.System, by.AccountId, input.Late)
                .TryGet(out var outage, out var refusal)
        )
        {
            return refusal;
        }

        var (name, province) = units.ByPath(outage.UnitPath) is { } unit ? (unit.Name, unit.ProvinceCode) : ("cả nước", string.Empty);
        return await gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                if (await OverlapAsync(write.Db, outage, outage.From, outage.To, token) is { } overlap)
                {
                    return overlap;
                }

                write.Db.Outages.Add(outage);
                write.Record(
                    "territory.outage-recorded",
                    "outage",
                    outage.Id.Value,
                    province,
                    outage.UnitPath,
                    $"{OutageLabels.Of(outage.Kind)} tại {name} từ {VietnameseFormat.Moment(outage.From)}{(outage.To is { } to ? $" đến {VietnameseFormat.Moment(to)}" : string.Empty)}: {outage.What}{(outage.LateBecause is { } late ? $"; ghi muộn vì {late}" : string.Empty)}"
                );
                return outage.Id.Value;
            },
            ct
        );
    }

    /// <summary>The same fault of the same unit at the same time, recorded already.</summary>
    internal static async Task<Refusal?> OverlapAsync(Db db, Outage outage, DateTimeOffset from, DateTimeOffset? to, CancellationToken ct)
    {
        var (end, id, unit, kind, system) = (to ?? DateTimeOffset.MaxValue, outage.Id, outage.UnitPath, outage.Kind, outage.System);
        var same = await db
            .Outages.AsNoTracking()
            .Where(row =>
                row.Id != id
                && row.UnitPath == unit
                && row.Kind == kind
                && row.System == system
                && row.From < end
                && (row.To == null || row.To > from)
            )
            .OrderBy(row => row.From)
            .FirstOrDefaultAsync(ct);
        return same is null ? null : TerritoryRefusals.OutageOverlaps(same.From, same.To);
    }

    /// <param name="Late">Why it is written down so late.</param>
    internal sealed record Input(
        string UnitPath,
        OutageKind? Kind,
        DateTimeOffset? From,
        DateTimeOffset? To,
        string? What,
        string? System = null,
        string? Late = null
    );
}
