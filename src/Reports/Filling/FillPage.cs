using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Reports.Filling;

/// <summary>A page on one unit's report: whose, which of its revisions, and what the seat may do with it.</summary>
internal abstract class FillPage(IDbContextFactory<Db> contexts, FillingReads reads) : OfficePage
{
    public const string Sent = "da-gui";
    private const int MostHistory = 20;

    /// <summary>Whose report: the code of a commune, the slug of a department; one's own when empty.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitCode { get; set; }

    /// <summary>"da-gui": what the unit sent, while it corrects it.</summary>
    [BindProperty(SupportsGet = true, Name = "ban")]
    public string? Which { get; set; }

    public FillingSheet Sheet { get; private set; } = null!;

    public IReadOnlyDictionary<string, CellRemark> Remarks { get; private set; } = new Dictionary<string, CellRemark>();

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool IsOwn => Sheet.Unit.Path == Seat.SpeaksFor;

    public bool HasBegun => Sheet.Period.HasBegun(Clock.Today);

    public bool MayType =>
        IsOwn && May(ReportWorkPermissions.Fill) && Sheet.Demand.IsAsked && HasBegun && Sheet.Report is null or { IsOpen: true };

    public IReadOnlyList<ActForm<UnitReportAct>> Acts =>
        [
            .. UnitReportActs.Forms.All.Where(act =>
                Sheet is { Report: { } report, InHand: null }
                && UnitReportActs.Against(act.Act, report, Sheet.Demand, Seat) is null
                && act.Act is not UnitReportAct.Submit
                && (act.Act != UnitReportAct.Sign || report.Status == UnitReportStatus.Waiting)
            ),
        ];

    public bool Leads => Seat.Leads;

    protected string UnitPath =>
        string.IsNullOrEmpty(UnitCode) ? Seat.SpeaksFor : Platform.Access.UnitPath.OfOrganisation(Seat.ProvinceCode, UnitCode);

    public string Suffix =>
        WantsSent ? $"ban={Sent}"
        : string.IsNullOrEmpty(UnitCode) ? string.Empty
        : $"don-vi={UnitCode}";

    private bool WantsSent => Which == Sent;

    protected async Task<bool> LoadAsync(string code, string period, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var look = WantsSent ? FillingLook.Sent : FillingLook.Read;
        if (await reads.OpenAsync(db, code, period, UnitPath, Seat, Clock.Now, ct, look) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        Remarks = sheet
            .Remarks.GroupBy(remark => remark.Key)
            .ToDictionary(group => group.Key, group => group.MaxBy(one => one.WantsReason)!);
        History = sheet.Report is { } report ? await db.HistoryOfAsync(report.ProvinceCode, report.Id.Value, MostHistory, ct) : [];
        return true;
    }

    /// <summary>What this very request saved is no act of somebody else: the form that is shown again stands on it.</summary>
    protected async Task StandOnLastAsync(CancellationToken ct)
    {
        var (current, id) = (HttpContext.RequestServices.GetRequiredService<CurrentSeat>(), Sheet.Report?.Id.Value);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var last = await db.DeedsOf([Seat.ProvinceCode], deed => deed.SubjectId == id).MaxAsync(deed => (long?)deed.Sequence, ct);
        current.LastDeed = Math.Max(current.LastDeed, last ?? 0);
    }
}
