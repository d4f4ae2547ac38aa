using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Paging;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Procedures.List;

/// <summary>The catalogue. Public: administrative procedures are published to everyone.</summary>
[AllowAnonymous]
internal sealed class ListModel(Catalogue catalogue) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "he")]
    public string? System { get; set; }

    [BindProperty(SupportsGet = true, Name = "thieu")]
    public string? Missing { get; set; }

    [BindProperty(SupportsGet = true, Name = "co")]
    public string? Having { get; set; }

    [BindProperty(SupportsGet = true, Name = "can-xem")]
    public string? Doubt { get; set; }

    [BindProperty(SupportsGet = true, Name = "so")]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true, Name = "phong")]
    public string? Office { get; set; }

    [BindProperty(SupportsGet = true, Name = "day-du")]
    public string? Whole { get; set; }

    [BindProperty(SupportsGet = true, Name = "ban-hanh")]
    public string? Origin { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<ProcedureVersion> Shown { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<ProcedureField> Fields { get; private set; } = [];

    public bool IsEditor => May(ProcedurePermissions.Edit);

    /// <summary>In the plain list every line would say the same.</summary>
    public bool ShowsState => !string.IsNullOrEmpty(State);

    /// <summary>Filters that the board sets and the form has no field for: kept when it is sent again.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
        new[] { "co", "so", "phong", "day-du" }
            .Where(name => Request.Query.ContainsKey(name))
            .Select(name => (name, Request.Query[name].ToString()));

    /// <summary>Working seats look for what is missing; citizens have no use for it.</summary>
    public bool ShowsGaps => May(ProcedurePermissions.View) || !string.IsNullOrEmpty(Missing) || !string.IsNullOrEmpty(Doubt);

    public bool HasProvince => SeatProvince.Length > 0;

    public DateOnly Today => Clock.Today;

    public DateTimeOffset AsOf { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var now = catalogue.Now();
        var rows = Filter().Rows(now, Today);
        var request = new PageRequest(Number);
        Shown = new([.. rows.Skip(request.Skip).Take(request.Size)], request.Number, request.Size, rows.Count);
        Fields = catalogue.Fields;
        AsOf = now.CheckedAt;
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        return new SheetDownload<ProcedureVersion>(
            ProcedureSheet.Of(Filter().Rows(catalogue.Now(), Today), Today, Clock.Now),
            dang,
            "thu-tuc"
        );
    }

    private ProcedureFilter Filter() =>
        new()
        {
            Text = Text ?? string.Empty,
            Field = Field ?? string.Empty,
            Level = Level ?? string.Empty,
            State = State ?? string.Empty,
            System = System ?? string.Empty,
            Missing = Missing ?? string.Empty,
            Having = Having ?? string.Empty,
            Doubt = Doubt ?? string.Empty,
            // An empty value in the address asks for those that nobody owns; no value asks for all.
            Department = Asked("so", Department),
            Office = Asked("phong", Office),
            Whole = Whole ?? string.Empty,
            Origin = Origin ?? string.Empty,
            Province = SeatProvince,
            SeesDrafts = IsEditor,
        };

    private string? Asked(string name, string? value) => Request.Query.ContainsKey(name) ? value ?? string.Empty : null;
}
