using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Training.Needs;

/// <summary>For whoever trains: where which people make which error more than elsewhere; next, a session about it.</summary>
[Permit(SupportPermissions.Train)]
internal sealed class NeedsModel(IDbContextFactory<Db> contexts, NeedReader reader, Units units) : OfficePage
{
    private const int DaysBack = 90;

    [BindProperty(SupportsGet = true, Name = "loi")]
    public NeedKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "doi-tuong")]
    public PersonKind? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Need> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateOnly Last => To is { } day && OfficeDates.Takes(day) && day <= Clock.Today ? day : Clock.Today;

    public DateOnly First => From is { } day && OfficeDates.Takes(day) && day <= Last ? day : Last.AddDays(-DaysBack);

    /// <summary>A department sees how many, the records are the communes' and the province's.</summary>
    public bool OpensRecords => new UnitPath(Seat.SpeaksFor).IsCommune || Seat.Scope.IsProvince;

    public bool MayPlan => May(SupportPermissions.Train);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string PlanPath(Need need) =>
        $"/tap-huan/mo?loi={need.Kind}&linh-vuc={Uri.EscapeDataString(need.FieldKey)}&don-vi={Uri.EscapeDataString(need.UnitPath)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, scope) = (new PageRequest(Number), Seat.Scope);
        var all = (await reader.ReadAsync(db, Seat.ProvinceCode, First, Last, ct))
            .Where(need => Kind is null || need.Kind == Kind)
            .Where(need => Person is null || TrainingLabels.PersonOf(need.Kind) == Person)
            .Where(need => Sees(need, scope))
            .ToList();
        Rows = new([.. all.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, all.Count);
    }

    /// <summary>A commune sees its own; departments and the province, who train others, see all.</summary>
    private bool Sees(Need need, Scope scope) => !new UnitPath(Seat.SpeaksFor).IsCommune || scope.Covers(need.UnitPath);
}
