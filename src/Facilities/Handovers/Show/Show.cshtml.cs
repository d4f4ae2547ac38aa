using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.Packages;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Facilities.Handovers.Show;

/// <summary>What one old unit hands over: eight files for each successor, what became of them, what is in the way.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement, MakePackage make) : OfficePage
{
    private const int HistoryLimit = 100;

    public Handover Handover { get; private set; } = null!;

    public OldUnit? Old { get; private set; }

    /// <summary>By successor, the one that keeps the things first.</summary>
    public IReadOnlyList<IGrouping<string, HandoverList>> Receivers { get; private set; } = [];

    public ListTotals Totals { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => settlement.NameOf(path);

    public string ExtentOf(string path) => Old?.Successors.FirstOrDefault(one => one.Path == path)?.Extent ?? string.Empty;

    /// <summary>Something is signed that can leave as an archive package.</summary>
    public bool MayPack => Receivers.Any(receiver => receiver.Any(list => list.SignedOn is not null));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    /// <param name="kind">Of one kind of things alone; empty for all.</param>
    public async Task<IActionResult> OnPostPackageAsync(string code, [FromForm(Name = "loai")] string? kind, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var done = await make.RunAsync(code, HandoverLabels.Kind(kind), Seat, DeedNow(), ct);
        return done.IsRefused ? Refused(done.Refusal) : File(done.Value.Content, "application/zip", done.Value.Name);
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var scope = FacilityScope.Of(Seat);
        if (await db.HandoverAsync(code, scope, ct) is not { } handover)
        {
            return false;
        }

        (Handover, Old) = (handover, OldUnits.Of(handover.ProvinceCode).FirstOrDefault(unit => unit.Code == handover.OldCode));
        var id = handover.Id;
        var all = db.HandoverLists;
        var lists = await all.Seen(scope).AsNoTracking().Where(row => row.HandoverId == id).ToListAsync(ct);
        Receivers =
        [
            .. lists
                .OrderBy(list => list.Kind)
                .GroupBy(list => list.UnitPath)
                .OrderBy(group => group.Key != handover.UnitPath)
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
        Totals = ListTotals.SumOf(lists.Select(list => list.Totals));
        History = await db.HistoryOfAsync(
            handover.ProvinceCode,
            [handover.Id.Value, .. lists.Select(list => list.Id.Value)],
            HistoryLimit,
            ct
        );
        return true;
    }
}
