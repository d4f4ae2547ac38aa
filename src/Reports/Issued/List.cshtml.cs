using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Issued;

/// <summary>Reports that the seat's body has made, and those that the province has issued.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    public IReadOnlyList<IssuedReport> Reports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Reports = await IssuedReads.ListedAsync(db, Seat, Text, ct);
    }
}
