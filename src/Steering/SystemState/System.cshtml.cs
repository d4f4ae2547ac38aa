using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Steering.SystemState;

/// <summary>For whoever looks after the program: what does not go on by itself, by kind.</summary>
[Permit(SteeringPermissions.System)]
internal sealed class SystemModel(IDbContextFactory<Db> contexts, SystemTroubles troubles, RetryWork work, RetryMessage message)
    : OfficePage
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

        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? what, CancellationToken ct)
    {
        if (!SystemTroubles.IsBusinessOf(Seat))
        {
            return Forbid();
        }

        Refusal? refusal;
        string said;
        if (Guid.TryParse(what, out var id))
        {
            refusal = (await message.RunAsync(id, Seat, DeedNow(), ct)).Refusal;
            said = "Tin được gửi lại trong vài giây tới.";
        }
        else
        {
            var done = await work.RunAsync(what ?? string.Empty, Seat, DeedNow(), ct);
            refusal = done.IsRefused ? done.Refusal : null;
            said = done.IsRefused ? string.Empty : $"Đã chạy lại, xong {done.Value} ngày.";
        }

        if (refusal is null)
        {
            Say(said);
            return Redirect(Group is { } group ? $"{SystemTroubles.Page}?nhom={Uri.EscapeDataString(group)}" : SystemTroubles.Page);
        }

        await LoadAsync(ct);
        return Refused(refusal);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await troubles.ReadAsync(db, Seat, ct);
        Tabs = [.. SystemTroubles.Groups.Select(group => (group.Slug, group.Name, all.Count(one => one.Group == group.Slug)))];
        Group = Tabs.Any(tab => tab.Slug == Group) ? Group : null;
        Shown = Group is null ? all : [.. all.Where(one => one.Group == Group)];
    }
}
