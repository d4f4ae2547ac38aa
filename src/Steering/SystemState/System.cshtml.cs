using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Steering.SystemState;

/// <summary>For whoever looks after the program: what does not go on by itself, by kind.</summary>
[Permit(SteeringPermissions.System)]
internal sealed class SystemModel(IDbContextFactory<Db> contexts, SystemTroubles troubles) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    public DateTimeOffset AsOf { get; private set; }

    public IReadOnlyList<(string Slug, string Name, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<SystemTrouble> Shown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!SystemTroubles.IsBusinessOf(Seat))
        {
            return Forbid();
        }

        AsOf = Clock.Now;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await troubles.ReadAsync(db, Seat, ct);
        Tabs = [.. SystemTroubles.Groups.Select(group => (group.Slug, group.Name, all.Count(one => one.Group == group.Slug)))];
        Group = Tabs.Any(tab => tab.Slug == Group) ? Group : null;
        Shown = Group is null ? all : [.. all.Where(one => one.Group == Group)];
        return Page();
    }
}
