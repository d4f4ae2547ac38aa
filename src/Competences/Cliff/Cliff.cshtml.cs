using Microsoft.AspNetCore.Mvc;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Threads;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Competences.Cliff;

/// <summary>What powers fall on a day, by procedure, signer and commune: told months ahead, the three kinds kept apart.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class CliffModel(CliffReader reader, Units units, IEnumerable<IRecordOffer> offers, ThreadReader thread) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public CliffKind? Kind { get; set; }

    /// <summary>Empty by procedure, <c>nguoi-ky</c> by signer, <c>xa</c> by commune.</summary>
    [BindProperty(SupportsGet = true, Name = "theo")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public CliffView View { get; private set; } = null!;

    public DateOnly Day => RegisterDays.Of(Asked, RegisterDays.Cliff);

    public Page<CliffLine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<(string Holder, int Lost, int DueAfter)> Signers { get; private set; } = [];

    public IReadOnlyList<CliffUnit> Communes { get; private set; } = [];

    public bool Keeps => May(CompetencePermissions.Keep) && CompetenceSeats.Keeps(Seat);

    /// <summary>What other modules do with a plan: a directive is made of it.</summary>
    public IEnumerable<RecordOffer> OffersFor(CliffPlan plan) =>
        // What the province plans the province gives; what was given already is shown instead.
        Came[plan.Id].Any() || new UnitPath(CompetenceSeats.PlaceOf(Seat)).IsInCommune
            ? []
            : offers.SelectMany(offer => offer.For(new(CliffPlanThread.PlanKind, plan.Id.Value, plan.Subject, null), Seat));

    /// <summary>What was made of each plan shown: directives.</summary>
    public ILookup<CliffPlanId, ThreadItem> Came { get; private set; } = Array.Empty<ThreadItem>().ToLookup(_ => default(CliffPlanId));

    public CliffKind Shown => Kind ?? CliffKind.Lost;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var (rows, page) = (View.Lines.Where(line => line.Kind == Shown).ToList(), new PageRequest(Number));
        Rows = new([.. rows.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, rows.Count);
        Came = await CameAsync(ct);
        Signers =
        [
            .. rows.GroupBy(line => line.Before.Holder)
                .Select(signer => (signer.Key, signer.Count(), signer.Sum(line => line.DueAfter)))
                .OrderByDescending(signer => signer.Item2),
        ];
        Communes = [.. Units().Select(unit => new CliffUnit(unit.Path, unit.Name, View.DueAfterIn(unit.Path)))];
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await ReadAsync(ct);
        return new SheetDownload<CliffLine>(CliffPaper.Sheet(View, Clock.Now), dang, $"het-hieu-luc-{Day:yyyyMMdd}");
    }

    /// <summary>The list of one commune on paper.</summary>
    /// <param name="xa">Code of the commune.</param>
    public async Task<IActionResult> OnGetPaperAsync(string? xa, CancellationToken ct)
    {
        if (Units().FirstOrDefault(unit => unit.Code == xa) is not { } commune)
        {
            return NotFound();
        }

        var view = await reader.ReadAsync(new(commune.Path), Day, ct);
        var province = units.ByPath(UnitPath.OfProvince(Seat.ProvinceCode));
        return new DocumentDownload(CliffPaper.Of(view, commune, province, Clock.Today), $"het-tham-quyen-{commune.Code}-{Day:yyyyMMdd}");
    }

    private async Task<ILookup<CliffPlanId, ThreadItem>> CameAsync(CancellationToken ct)
    {
        var came = new List<(CliffPlanId Plan, ThreadItem Item)>();
        foreach (var plan in Rows.Rows.Select(line => line.Plan).OfType<CliffPlan>().DistinctBy(plan => plan.Id))
        {
            var walked = await thread.WalkAsync(CliffPlanThread.PlanKind, plan.Id.Value, Seat, ct);
            came.AddRange(walked.Where(item => item.Kind != CliffPlanThread.PlanKind).Select(item => (plan.Id, item)));
        }

        return came.ToLookup(one => one.Plan, one => one.Item);
    }

    private IEnumerable<Unit> Units() =>
        new UnitPath(CompetenceSeats.PlaceOf(Seat)) is { IsInCommune: true } own
            ? [units.ByPath(own)!]
            : units.CommunesOf(Seat.ProvinceCode);

    private async Task ReadAsync(CancellationToken ct) => View = await reader.ReadAsync(new(CompetenceSeats.PlaceOf(Seat)), Day, ct);
}
