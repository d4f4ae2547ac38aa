using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Handovers.Begin;

/// <summary>The province's decision begins the handover of every old commune at once: none is forgotten, none counted twice.</summary>
internal sealed class BeginHandovers(WriteGate gate, HandoverSettlement settlement)
{
    /// <returns>How many old units.</returns>
    public Task<Result<int>> RunAsync(string? number, DateOnly? on, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(deed, (write, token) => BeginAsync(write, number, on, seat, token), ct);

    public async Task<Result<int>> BeginAsync(Write write, string? number, DateOnly? on, Seat seat, CancellationToken ct)
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        if (Handover.AgainstDecision(number, on, today) is { } against)
        {
            return against;
        }

        var (province, handovers) = (seat.ProvinceCode, write.Db.Handovers);
        var known = await handovers.Where(row => row.ProvinceCode == province).Select(row => row.OldCode).ToListAsync(ct);
        var missing = OldUnits.Of(province).ExceptBy(known, unit => unit.Code, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return FacilityRefusals.BegunAlready;
        }

        var (decidedOn, series) = (on!.Value, $"BG{province}-{today.Year}");
        var (first, within) = (await write.Db.NextNumberAsync(series, ct, missing.Count), settlement.Within(decidedOn));
        var begun = missing
            .Select(
                (old, at) =>
                    (Old: old, Row: Handover.Begin($"{series}-{first + at:0000}", province, old, number!.Trim(), decidedOn, within))
            )
            .ToList();
        await RowWriter<Handover>.For(write.Db).InsertAsync(write.Db, [.. begun.Select(one => one.Row)], ct);
        await RowWriter<HandoverList>.For(write.Db).InsertAsync(write.Db, [.. begun.SelectMany(one => one.Row.Lists(one.Old))], ct);
        foreach (var (_, row) in begun)
        {
            write.Record(
                "facility.handover-begun",
                Handover.RecordKind,
                row.Id.Value,
                province,
                row.UnitPath,
                $"Mở bàn giao theo Quyết định {row.DecisionNumber}, hạn {VietnameseFormat.Date(row.DueOn)}"
            );
        }

        return begun.Count;
    }
}
