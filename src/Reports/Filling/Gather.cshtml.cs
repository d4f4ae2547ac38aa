using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Filling;

/// <summary>All units' answers for one period: sums, who is missing, and each unit's numbers one press away.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class GatherModel(IDbContextFactory<Db> contexts, Units units, RemindUnits remind) : OfficePage
{
    public ReportDemand Demand { get; private set; } = null!;

    public DemandPeriod Period { get; private set; } = null!;

    public RollUp RollUp { get; private set; } = null!;

    public IReadOnlyList<DemandPeriod> Periods { get; private set; } = [];

    /// <summary>When units were reminded, of those reminded within a day.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Reminded { get; private set; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>Whether units can have sent, and so be reminded.</summary>
    public bool IsOpen => Period.HasEnded(Clock.Today);

    public bool IsAsker => Seat.SpeaksFor == Demand.AskerPath && May(ReportWorkPermissions.Demand);

    /// <summary>Who decides; whoever else asks only checks.</summary>
    public bool IsAskersLeader => IsAsker && Seat.Leads;

    /// <summary>How many the leader would approve and lock by one press: not those that must be read one by one.</summary>
    public int ToApprove { get; private set; }

    public int ToLock { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string period, CancellationToken ct) =>
        await LoadAsync(code, period, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(string code, string period, SheetFormat dang, CancellationToken ct) =>
        await LoadAsync(code, period, ct)
            ? new SheetDownload<RollUpRow>(SheetOf(), dang, $"tong-hop-{code}-{period}".ToLowerInvariant())
            : NotFound();

    public async Task<IActionResult> OnPostRemindAsync(string code, string period, CancellationToken ct)
    {
        if (!await LoadAsync(code, period, ct) || !IsAsker)
        {
            return NotFound();
        }

        var told = await remind.RunAsync(code, period, Seat, DeedNow(), ct);
        if (told.IsRefused)
        {
            return Refused(told.Refusal);
        }

        var skipped = told.Value is { Skipped: > 0 and var left, Last: { } last }
            ? $" Bỏ qua {left} đơn vị đã được đôn đốc trong vòng một ngày, lần gần nhất {VietnameseFormat.Moment(last)}."
            : null;
        Say($"Đã nhắc {told.Value.Told} đơn vị.{skipped}");
        return Redirect(FillingLabels.RollUpPath(code, period));
    }

    private Sheet<RollUpRow> SheetOf() =>
        new()
        {
            Title = Demand.Name,
            Lines = [$"{Period.Name}, số liệu {Period.WindowText}", $"Đã gửi {RollUp.Sent}/{RollUp.Rows.Count} đơn vị"],
            Columns =
            [
                new("Đơn vị", 32, row => SheetCell.Of(row.Unit.Name)),
                new("Trạng thái", 24, row => SheetCell.Of(FillingLabels.Of(row.Answer))),
                .. Demand.Cells.Select(cell => new SheetColumn<RollUpRow>($"{cell.Name} ({cell.Unit})", 20, row =>
                    row.Numbers.TryGetValue(cell.Key, out var number) ? SheetCell.Of((decimal?)number) : SheetCell.Empty
                )),
            ],
            Rows = RollUp.Rows.ToAsyncEnumerable(),
            Total = [SheetCell.Of("Tổng"), SheetCell.Empty, .. RollUp.Cells.Select(cell => SheetCell.Of(cell.Sum))],
            Remarks = RollUp.Missing.Count == 0 ? [] : [$"Chưa gửi: {string.Join("; ", RollUp.Missing.Select(row => row.Unit.Name))}"],
        };

    private async Task<bool> LoadAsync(string code, string period, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await WriteDemand.FindAsync(db.ReportDemands.AsNoTracking(), Seat.ProvinceCode, code, ct) is not { } demand
            || DemandPeriods.Of(demand, period) is not { } asked
            || demand.Status is DemandStatus.Draft or DemandStatus.Waiting
        )
        {
            return false;
        }

        (Demand, Period) = (demand, asked);
        // A unit sees its own line; the office that asked and the province see all.
        var seen = DemandRules
            .UnitsOf(demand.Facts, demand.ProvinceCode, units)
            .Where(unit => FillingReads.Sees(Seat, demand, unit.Path))
            .ToList();
        RollUp = RollUp.Of(demand, seen, await FillingReads.OfPeriodAsync(db, demand, asked.Key, ct));
        Reminded = IsAsker ? await RemindUnits.ToldAsync(db, demand, asked, Clock.Now, ct) : Reminded;
        Periods = [.. DemandPeriods.Asked(demand, Clock.Today)];
        if (IsAskersLeader)
        {
            ToApprove = (await ManyReports.ReadAsync(db, UnitReportAct.Approve, demand, asked, seen, Seat, ct)).Count(line =>
                line.LeftOut is null
            );
            ToLock = (await ManyReports.ReadAsync(db, UnitReportAct.Lock, demand, asked, seen, Seat, ct)).Count(line =>
                line.LeftOut is null
            );
        }

        return seen.Count > 0;
    }
}
