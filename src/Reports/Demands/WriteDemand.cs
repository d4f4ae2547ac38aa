using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Indicators;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Demands;

/// <summary>Proposes a demand, writes it anew before it is decided, takes what is known instead of asking for it.</summary>
internal sealed class WriteDemand(WriteGate gate, IndicatorRegister register, Units units, DemandOverlap overlap)
{
    public const string Kind = "report-demand";

    /// <param name="code">The demand to be changed; null proposes a new one.</param>
    /// <returns>Its code.</returns>
    public Task<Result<string>> RunAsync(string? code, DemandFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (DemandCompetence.AgainstAsking(seat) is { } against)
                {
                    return against;
                }

                var known = await CodesAsync(write.Db, seat, OfficeClock.DayOf(write.Deed.At), token);
                if (DemandRules.Check(facts, seat.ProvinceCode, units, known.Contains) is { } refusal)
                {
                    return refusal;
                }

                return code is null ? await ProposeAsync(write, facts, seat, token) : await ChangeAsync(write, code, facts, seat, token);
            },
            ct
        );

    /// <summary>Cells that somebody knows already become known ones; whoever had to type them types them no more.</summary>
    public Task<Result<string>> TakeKnownAsync(string code, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await FindAsync(write.Db.ReportDemands, seat.ProvinceCode, code, token) is not { } demand)
                {
                    return DemandRefusals.NotFound;
                }

                var preview = await PreviewAsync(write.Db, demand, OfficeClock.DayOf(write.Deed.At), token);
                if (preview.Already.Count == 0)
                {
                    return DemandRefusals.NothingToTake;
                }

                var taken = preview.Already.ToDictionary(one => one.Cell.Key, StringComparer.Ordinal);
                var facts = demand.Facts with
                {
                    Cells = [.. demand.Cells.Select(cell => taken.TryGetValue(cell.Key, out var known) ? Taken(cell, known) : cell)],
                };
                return await ChangeAsync(write, code, facts, seat, token);
            },
            ct
        );

    public static Task<ReportDemand?> FindAsync(IQueryable<ReportDemand> demands, string provinceCode, string code, CancellationToken ct) =>
        demands.FirstOrDefaultAsync(row => row.ProvinceCode == provinceCode && row.Code == code, ct);

    /// <summary>What its author sees before a demand goes out.</summary>
    public async Task<DemandPreview> PreviewAsync(Db db, ReportDemand demand, DateOnly day, CancellationToken ct)
    {
        var (demands, province, id) = (db.ReportDemands, demand.ProvinceCode, demand.Id);
        var others = await demands
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Status == DemandStatus.InForce && row.Id != id)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var all = await register.AllAsync(db, province, day, ct);
        return overlap.Preview(demand.Facts, DemandRules.UnitsOf(demand.Facts, province, units).Count, all, others);
    }

    private static DemandCell Taken(DemandCell cell, KnownAlready known) =>
        known.Indicator is { } indicator
            ? cell with
            {
                Indicator = indicator.Code,
                Unit = indicator.Unit,
                Rule = CellRule.None,
            }
            : cell with
            {
                TakenFrom = $"{known.Other!.Code}#{known.OtherCell!.Key}",
                Rule = CellRule.None,
            };

    private async Task<Result<string>> ProposeAsync(Write write, DemandFacts facts, Seat seat, CancellationToken ct)
    {
        var code = await write.Db.NextCodeAsync("YC", seat.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, ct);
        var demand = ReportDemand.Propose(facts, seat, units.ByPath(seat.SpeaksFor)?.ShortName ?? seat.UnitName, code);
        write.Db.ReportDemands.Add(demand);
        Record(write, demand, "proposed", $"Đề xuất yêu cầu báo cáo, {facts.Cells.Count} chỉ tiêu");
        return code;
    }

    private static async Task<Result<string>> ChangeAsync(Write write, string code, DemandFacts facts, Seat seat, CancellationToken ct)
    {
        if (await FindAsync(write.Db.ReportDemands, seat.ProvinceCode, code, ct) is not { } demand)
        {
            return DemandRefusals.NotFound;
        }

        var before = demand.Facts;
        if ((DemandCompetence.AgainstChanging(demand, seat) ?? demand.Change(facts).Refusal) is { } refusal)
        {
            return refusal;
        }

        Record(
            write,
            demand,
            "changed",
            $"Sửa yêu cầu báo cáo, {facts.Cells.Count} chỉ tiêu, hệ thống trả lời {facts.Cells.Count(cell => cell.IsKnown)}",
            new { cellsBefore = before.Cells.Count, hoursBefore = before.Hours }
        );
        return code;
    }

    private async Task<IReadOnlySet<string>> CodesAsync(Db db, Seat seat, DateOnly day, CancellationToken ct) =>
        (await register.AllAsync(db, seat.ProvinceCode, day, ct)).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);

    internal static void Record(Write write, ReportDemand demand, string act, string text, object? detail = null) =>
        write.Record($"report-demand.{act}", Kind, demand.Id.Value, demand.ProvinceCode, demand.AskerPath, text, detail);
}

/// <summary>Carries a demand from draft to force and out of it.</summary>
internal sealed class MoveDemand(WriteGate gate, Units units)
{
    /// <returns>The code of the demand.</returns>
    public Task<Result<string>> RunAsync(string code, DemandAct act, string? content, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await WriteDemand.FindAsync(write.Db.ReportDemands, seat.ProvinceCode, code, token) is not { } demand)
                {
                    return DemandRefusals.NotFound;
                }

                var form = DemandActs.Forms.Of(act);
                if (DemandCompetence.Against(act, demand, seat) is { } against)
                {
                    return against;
                }

                if (!form.ContentOptional && string.IsNullOrWhiteSpace(content) || content?.Length > ReportDemand.TextLength)
                {
                    return DemandRefusals.ReasonMissing;
                }

                if (demand.Do(act, seat.Signature, write.Deed.At).Refusal is { } refusal)
                {
                    return refusal;
                }

                WriteDemand.Record(write, demand, form.Slug, $"{form.Past} yêu cầu báo cáo “{demand.Name}”");
                Tell(write, demand, act);
                return code;
            },
            ct
        );

    // Whoever must answer hears of it from the program, not from a telephone.
    private void Tell(Write write, ReportDemand demand, DemandAct act)
    {
        if (act == DemandAct.Submit)
        {
            write.Tell(demand.AskerPath, null, $"{demand.Code} chờ duyệt: {demand.Name}", $"/bao-cao/yeu-cau/{demand.Code}");
        }

        if (act != DemandAct.Approve || demand.Channel != DemandChannel.Here)
        {
            return;
        }

        foreach (var unit in DemandRules.UnitsOf(demand.Facts, demand.ProvinceCode, units))
        {
            write.Tell(unit.Path, null, $"Yêu cầu báo cáo mới: {demand.Name} ({demand.WhoAsks})", "/bao-cao");
        }
    }
}
