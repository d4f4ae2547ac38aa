using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Benefits.Needs;

/// <summary>
/// How many want to leave in a year, by body and scheme: each body answers for its own, the province sees the sum and who is missing.
/// </summary>
[Permit(BenefitPermissions.View)]
internal sealed class NeedsModel(IDbContextFactory<Db> contexts, BenefitSettlement settlement, SetNeeds set) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty]
    public List<NeedForm> Lines { get; set; } = [];

    public int Year { get; private set; }

    public bool IsProvince => BenefitSettlement.IsProvince(Seat);

    public bool MayAnswer => !IsProvince && May(BenefitPermissions.File);

    /// <summary>By body, for the province; null for one that has not answered.</summary>
    public IReadOnlyList<(string Path, int? People, long Money)> Bodies { get; private set; } = [];

    public IReadOnlyList<(SchemeFacts Facts, int People, long Money)> Schemes { get; private set; } = [];

    public string? AnsweredBy { get; private set; }

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(fill: true, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(fill: false, ct);
        if (!MayAnswer)
        {
            return NotFound();
        }

        var typed = new List<NeedInput>();
        foreach (var (line, at) in Lines.Select((line, at) => (line, at)))
        {
            if (!Typed.TryWhole(line.Money, out var money))
            {
                ModelState.AddModelError($"Lines[{at}].Money", BenefitRefusals.NeedWrong.Message);
            }

            typed.Add(new NeedInput(line.Scheme, line.People, money));
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await set.RunAsync(Seat.ScopePath, Year, typed, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã ghi nhu cầu nghỉ năm {Year}.");
        return Redirect($"/che-do/nhu-cau?nam={Year}");
    }

    private async Task LoadAsync(bool fill, CancellationToken ct)
    {
        var next = Clock.Today.Year + 1;
        Year = Asked is { } asked && asked >= next - 3 && asked <= next + 4 ? asked : next;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (needs, year) = (db.LeaveNeeds, Year);
        var rows = await needs.AsNoTracking().Within(Seat.Scope, row => row.UnitPath).Where(row => row.Year == year).ToListAsync(ct);
        var rules = settlement.Rules;
        var open = Policy
            .Schemes.All.Where(scheme => scheme.IsLeaving && rules.Find(scheme.Key, new DateOnly(year, 1, 1)) is not null)
            .ToList();
        Schemes =
        [
            .. open.Select(facts =>
                (
                    facts,
                    rows.Where(row => row.Scheme == facts.Scheme).Sum(row => row.People),
                    rows.Where(row => row.Scheme == facts.Scheme).Sum(row => row.Money)
                )
            ),
        ];
        AnsweredBy = rows.Count > 0 ? rows.MaxBy(row => row.At)!.By : null;
        if (IsProvince)
        {
            var byUnit = rows.ToLookup(row => row.UnitPath, StringComparer.Ordinal);
            Bodies =
            [
                .. settlement
                    .UnitsOf(Seat)
                    .Select(unit =>
                        (
                            unit.Path,
                            byUnit.Contains(unit.Path) ? byUnit[unit.Path].Sum(row => row.People) : (int?)null,
                            byUnit[unit.Path].Sum(row => row.Money)
                        )
                    )
                    .OrderByDescending(row => row.Item2 ?? -1),
            ];
        }
        else if (fill)
        {
            Lines =
            [
                .. Schemes.Select(row => new NeedForm
                {
                    Scheme = row.Facts.Scheme,
                    People = row.People,
                    Money = Figure.Of(row.Money),
                }),
            ];
        }
    }

    internal sealed class NeedForm
    {
        public Scheme Scheme { get; set; }

        public int? People { get; set; }

        public string? Money { get; set; }
    }
}
