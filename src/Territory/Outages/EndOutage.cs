using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Outages;

/// <summary>Notes when an outage was over.</summary>
internal sealed class EndOutage(WriteGate gate)
{
    public Task<Result> RunAsync(OutageId id, DateTimeOffset? at, Scope scope, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await write.Db.Outages.FirstOrDefaultAsync(row => row.Id == id, token) is not { } outage)
                {
                    return TerritoryRefusals.UnknownOutage;
                }

                if (!scope.Covers(outage.UnitPath))
                {
                    return TerritoryRefusals.NotYours;
                }

                var ended = outage.End(at ?? deed.At, deed.At, deed.Actor.Name);
                if (!ended.IsRefused)
                {
                    write.Record(
                        "territory.outage-ended",
                        "outage",
                        outage.Id.Value,
                        outage.UnitPath.Length > 1 ? outage.UnitPath[1..3] : string.Empty,
                        outage.UnitPath,
                        $"{OutageLabels.Of(outage.Kind)} đã khắc phục lúc {VietnameseFormat.Moment(at ?? deed.At)}"
                    );
                }

                return ended;
            },
            ct
        );
}
