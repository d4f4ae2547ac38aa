using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Territory.Outages;

[Permit(TerritoryPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, Units units, Calendars calendars, RecordOutage record, EndOutage end)
    : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public OutageKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "dang-xay-ra")]
    public string? OpenOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? First { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? Last { get; set; }

    /// <summary>"1" leaves out what was recorded for units above.</summary>
    [BindProperty(SupportsGet = true, Name = "rieng")]
    public string? OwnOnly { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Page<OutageLine> Lines { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset AsOf { get; private set; }

    public bool MayRecord => May(TerritoryPermissions.Outages);

    /// <summary>Units of the seat: to filter by, and those it may record for.</summary>
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<OutageKind>().Select(kind => new SelectListItem(OutageLabels.Of(kind), kind.ToString()));

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        AsOf = Clock.Now;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await Filter.Rows(db.Outages.AsNoTracking(), Seat.Scope).Take(Sheet<OutageLine>.MostRows + 1).ToListAsync(ct);
        return new SheetDownload<OutageLine>(OutageSheet.Of([.. rows.Select(LineOf)], AsOf), dang, "su-co");
    }

    public async Task<IActionResult> OnPostRecordAsync(CancellationToken ct)
    {
        if (!MayRecord)
        {
            return Forbid();
        }

        await LoadAsync(ct);
        var recorded = ModelState.IsValid
            ? await record.RunAsync(
                new(Input.UnitPath ?? string.Empty, Input.Kind, Input.From, Input.To, Input.What, Input.System, Input.Late),
                Seat.Scope,
                DeedNow(),
                ct
            )
            : default;
        if (recorded.IsRefused)
        {
            return Refused(recorded.Refusal);
        }

        return ModelState.IsValid ? Done("Đã ghi sự cố.") : Again();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid outage, DateTimeOffset? at, CancellationToken ct)
    {
        if (!MayRecord)
        {
            return Forbid();
        }

        var ended = ModelState.IsValid ? await end.RunAsync(new OutageId(outage), at, Seat.Scope, DeedNow(), ct) : default;
        if (ended.IsRefused || !ModelState.IsValid)
        {
            await LoadAsync(ct);
            return ended.IsRefused ? Refused(ended.Refusal with { Field = null }) : Again();
        }

        return Done("Đã ghi lúc khắc phục xong.");
    }

    public bool MayCorrect(Outage outage) => CorrectOutage.May(outage, Seat, MayRecord);

    public bool MayEnd(Outage outage) => MayRecord && outage.To is null && Seat.Scope.Covers(outage.UnitPath);

    public static string LocalOf(DateTimeOffset moment) =>
        OfficeClock.Local(moment).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private OutageFilter Filter => new(UnitPath, Kind, OpenOnly == "1", First, Last, OwnOnly == "1");

    private RedirectResult Done(string message)
    {
        Say(message);
        return Redirect("/su-co" + Microsoft.AspNetCore.Http.QueryString.Create(Request.Query.Where(pair => pair.Key != "handler")));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        var own = units.ByPath(Seat.ScopePath);
        var under = Seat.ScopePath == "/" ? units.Provinces : units.ChildrenOf(Seat.ScopePath);
        Choices =
        [
            new(own?.Name ?? "Cả nước", Seat.ScopePath),
            .. under.Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path)),
        ];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, wanted) = (new PageRequest(Number), Filter.Rows(db.Outages.AsNoTracking(), Seat.Scope));
        var rows = await wanted.Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Lines = new([.. rows.Select(LineOf)], page.Number, page.Size, await wanted.CountAsync(ct));
    }

    private OutageLine LineOf(Outage outage) =>
        new(
            outage,
            outage.UnitPath == "/" ? "Cả nước" : units.ByPath(outage.UnitPath)?.Name ?? outage.UnitPath,
            calendars.For(outage.UnitPath).WorkingTimeBetween(outage.From, outage.To ?? AsOf)
        );
}
