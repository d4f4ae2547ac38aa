using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Overload;

/// <summary>Where the hours of people present will not do for what is expected, two weeks ahead.</summary>
[Permit(ReportsPermissions.Overload)]
internal sealed class OverloadModel(IDbContextFactory<Db> contexts, OverloadReader reader, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "xem")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<OverloadLine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>Specialities of communes that lack hours in the second week, by how sure it is.</summary>
    public IReadOnlyDictionary<OverloadState, int> Counts { get; private set; } = new Dictionary<OverloadState, int>();

    public bool HasData { get; private set; }

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = await reader.ReadAsync(db, Seat.Scope, ct);
        HasData = lines.Count > 0;
        Counts = lines.GroupBy(line => line.Weeks[1].State).ToDictionary(group => group.Key, group => group.Count());
        var shown = Show == "tat-ca" ? lines : [.. lines.Where(line => line.Weeks[1].State >= OverloadState.Likely)];
        var page = new PageRequest(Number);
        Rows = new([.. shown.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, shown.Count);
    }
}
