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
internal sealed class CliffModel(CliffReader reader, Units units, IEnumerable<IRecordOffer> offers) : OfficePage
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
        offers.SelectMany(offer => offer.For(new(CliffPlanThread.PlanKind, plan.Id.Value, plan.Subject, null), Seat));

    public CliffKind Shown => Kind ?? CliffKind.Lost;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var (rows, page) = (View.Lines.Where(line => line.Kind == Shown).ToList(), new PageRequest(Number));
        Rows = new([.. rows.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, rows.Count);
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

    private IEnumerable<Unit> Units() =>
        new UnitPath(CompetenceSeats.PlaceOf(Seat)) is { IsInCommune: true } own
            ? [units.ByPath(own)!]
            : units.CommunesOf(Seat.ProvinceCode);

    private async Task ReadAsync(CancellationToken ct) => View = await reader.ReadAsync(new(CompetenceSeats.PlaceOf(Seat)), Day, ct);
}
