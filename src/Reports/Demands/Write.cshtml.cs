using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Indicators;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Demands;

/// <summary>Proposes a demand, or writes one anew that nobody has decided yet.</summary>
[Permit(ReportWorkPermissions.Demand)]
internal sealed class WriteModel(IDbContextFactory<Db> contexts, IndicatorRegister register, WriteDemand writing, Units units) : OfficePage
{
    private const int FirstRows = 6;
    private const int MoreRows = 4;
    private const int MostRows = 60;

    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Code { get; set; }

    [BindProperty]
    public WriteForm Input { get; set; } = new();

    public IReadOnlyList<RegisteredIndicator> Register { get; private set; } = [];

    public IReadOnlyList<Unit> Targets =>
        DemandRules.UnitsOf(new DemandFacts { Levels = DemandLevels.Communes | DemandLevels.Departments }, Seat.ProvinceCode, units);

    public static IEnumerable<SelectListItem> Kinds => Items<DemandKind>(DemandLabels.Of);

    public static IEnumerable<SelectListItem> Frequencies => Items<DemandFrequency>(DemandLabels.Of);

    public static IEnumerable<SelectListItem> Channels => Items<DemandChannel>(DemandLabels.Of);

    public static IEnumerable<SelectListItem> Levels =>
        new[] { DemandLevels.Communes, DemandLevels.Departments, DemandLevels.Communes | DemandLevels.Departments }.Select(
            levels => new SelectListItem(DemandLabels.Of(levels), levels.ToString())
        );

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (DemandCompetence.AgainstAsking(Seat) is { } against)
        {
            Say(against.Message);
            return Redirect("/bao-cao/yeu-cau");
        }

        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Pad(FirstRows);
        return Page();
    }

    public async Task<IActionResult> OnPostMoreAsync(CancellationToken ct)
    {
        await LoadAsync(ct, typed: true);
        ModelState.Clear();
        Input.Cells.AddRange(Enumerable.Range(0, MoreRows).Select(_ => new CellForm()));
        Pad(0);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct, typed: true))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var facts = Input.ToFacts(Register, Clock.Today);
        var written = await writing.RunAsync(Code, facts, Seat, DeedNow(), ct);
        if (written.IsRefused)
        {
            return Refused(written.Refusal);
        }

        Say(Code is null ? $"Đã đề xuất {written.Value}. Xem phần đã có sẵn và chi phí rồi trình lãnh đạo." : "Đã sửa.");
        return Redirect($"/bao-cao/yeu-cau/{written.Value}");
    }

    private static IEnumerable<SelectListItem> Items<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.ToString()));

    private void Pad(int least)
    {
        Input.Cells = [.. Input.Cells.Take(MostRows)];
        while (Input.Cells.Count < least || (least > 0 && Input.Cells[^1].Name is not null))
        {
            Input.Cells.Add(new CellForm());
        }
    }

    private async Task<bool> LoadAsync(CancellationToken ct, bool typed = false)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Register = [.. (await register.AllAsync(db, Seat.ProvinceCode, Clock.Today, ct)).Where(one => one.IsComputed)];
        Input.ValidFrom ??= Clock.Today;
        if (DemandCompetence.AgainstAsking(Seat) is not null)
        {
            return false;
        }

        if (Code is null)
        {
            return true;
        }

        var demand = await WriteDemand.FindAsync(db.ReportDemands.AsNoTracking(), Seat.ProvinceCode, Code, ct);
        if (demand is null || DemandCompetence.AgainstChanging(demand, Seat) is not null)
        {
            return false;
        }

        if (!typed)
        {
            Input = WriteForm.Of(demand.Facts);
        }

        return true;
    }
}
