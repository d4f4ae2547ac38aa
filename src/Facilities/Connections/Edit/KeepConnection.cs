using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Sites;
using ThongSuot.Facilities.Sites.Edit;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Connections.Edit;

/// <summary>Writes down the line and the power of a building.</summary>
internal sealed class KeepConnection(WriteGate gate)
{
    /// <param name="siteCode">Of the building.</param>
    public Task<Result<string>> RunAsync(string siteCode, ConnectionFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.SiteAsync(siteCode, FacilityScope.Of(seat), token) is not { } site)
                {
                    return FacilityRefusals.NotFound;
                }

                if (!MachineActs.Keeps(site.UnitPath, seat))
                {
                    return FacilityRefusals.SiteNotYours;
                }

                if (facts.Against(OfficeClock.DayOf(write.Deed.At)) is { } against)
                {
                    return against;
                }

                var (province, id, connections) = (site.ProvinceCode, site.Id, write.Db.Connections);
                var line = await connections.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.SiteId == id, token);
                if (line is null)
                {
                    line = new Connection
                    {
                        ProvinceCode = province,
                        SiteId = id,
                        UnitPath = site.UnitPath,
                    };
                    connections.Add(line);
                }

                line.Take(facts, seat.Signature);
                var measured = facts.Measured is { } speed
                    ? $", đo {speed} Mbps ngày {VietnameseFormat.Date(facts.MeasuredOn!.Value)}"
                    : string.Empty;
                KeepSite.Record(
                    write,
                    site,
                    "connection-kept",
                    $"Ghi đường truyền {facts.Provider}, hợp đồng {facts.Contracted} Mbps{measured}"
                );
                return site.Code;
            },
            ct
        );
}
