using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Procedures.List;
using ThongSuot.Web;

namespace ThongSuot.Procedures.Completeness;

/// <summary>How much of the catalogue is there, by field and by owner. Every figure opens its list.</summary>
[Permit(ProcedurePermissions.View)]
internal sealed class CompletenessModel(Catalogue catalogue) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "theo")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? Level { get; set; }

    public CompletenessGroup Group =>
        By switch
        {
            "so" => CompletenessGroup.Department,
            "phong" => CompletenessGroup.Office,
            _ => CompletenessGroup.Field,
        };

    public CompletenessTable Table { get; private set; } = null!;

    public DateTimeOffset AsOf { get; private set; }

    public bool IsEditor => May(ProcedurePermissions.Edit);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var now = catalogue.Now();
        var level = Level is "xa" or "tinh" ? Level : string.Empty;
        var filter = new ProcedureFilter { Level = level, Province = SeatProvince };
        Table = CompletenessTable.Of(filter.Rows(now, Clock.Today), Group, $"/thu-tuc?cap={level}");
        AsOf = now.CheckedAt;
    }

    /// <summary>96 of 100: never 100 % while one is missing.</summary>
    public static string Share(int there, int all) => all == 0 ? "–" : $"{there * 100 / all} %";
}
