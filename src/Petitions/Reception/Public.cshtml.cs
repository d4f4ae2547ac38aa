using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Reception;

/// <summary>When leaders receive, for everybody; a queue number without a name.</summary>
[AllowAnonymous]
[EnableRateLimiting(PetitionsModule.SendLimit)]
internal sealed class PublicModel(IDbContextFactory<Db> contexts, KeepReception keep, Units units) : OfficePage
{
    private const int Ahead = 31;
    private const int Most = 60;

    [BindProperty(SupportsGet = true, Name = "tinh")]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true, Name = "xa")]
    public string? Commune { get; set; }

    [BindProperty]
    public Guid Day { get; set; }

    public IReadOnlyList<ReceptionDay> Days { get; private set; } = [];

    /// <summary>The number just given.</summary>
    public int? Given { get; private set; }

    public IReadOnlyList<Unit> Provinces => units.Provinces;

    public IReadOnlyList<Unit> Communes => Province is { Length: > 0 } code ? units.CommunesOf(code) : [];

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var deed = new Deed(Actor.Citizen, Clock.Now, SubmissionKey: SubmissionKey);
        var done = await keep.PublicNumberAsync(Province ?? string.Empty, Day, HttpContext.Connection.RemoteIpAddress, deed, ct);
        await LoadAsync(ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal, string.Empty);
        }

        Given = done.Value;
        return Page();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        if (units.Commune(Commune ?? string.Empty) is { } commune)
        {
            Province = commune.ProvinceCode;
        }

        if (Communes.Count == 0)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, from, to, rows) = (Province!, Today, Today.AddDays(Ahead), db.ReceptionDays);
        var coming = rows.AsNoTracking().Where(row => row.ProvinceCode == province && row.Day >= from && row.Day <= to);
        if (units.Commune(Commune ?? string.Empty) is { Path: var path })
        {
            coming = coming.Where(row => row.UnitPath == path);
        }

        Days = await coming.OrderBy(row => row.Day).ThenBy(row => row.From).ThenBy(row => row.UnitPath).Take(Most).ToListAsync(ct);
    }
}
