using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
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

        if (
            !Outage
                .Start(input.UnitPath, input.Kind, input.From, input.To, input.What, deed.At, deed.Actor.Name, input.System)
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
                var end = outage.To ?? DateTimeOffset.MaxValue;
                var same = await write
                    .Db.Outages.AsNoTracking()
                    .Where(row =>
                        row.UnitPath == outage.UnitPath
                        && row.Kind == outage.Kind
                        && row.System == outage.System
                        && row.From < end
                        && (row.To == null || row.To > outage.From)
                    )
                    .OrderBy(row => row.From)
                    .FirstOrDefaultAsync(token);
                if (same is not null)
                {
                    return TerritoryRefusals.OutageOverlaps(same.From, same.To);
                }

                write.Db.Outages.Add(outage);
                write.Record(
                    "territory.outage-recorded",
                    "outage",
                    outage.Id.Value,
                    province,
                    outage.UnitPath,
                    $"{OutageLabels.Of(outage.Kind)} tại {name} từ {VietnameseFormat.Moment(outage.From)}{(outage.To is { } to ? $" đến {VietnameseFormat.Moment(to)}" : string.Empty)}: {outage.What}"
                );
                return outage.Id.Value;
            },
            ct
        );
    }

    internal sealed record Input(
        string UnitPath,
        OutageKind? Kind,
        DateTimeOffset? From,
        DateTimeOffset? To,
        string? What,
        string? System = null
    );
}
