using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Identity.Clients;

[Permit(IdentityPermissions.Clients)]
internal sealed class ClientsModel(IDbContextFactory<Db> contexts, ManageClients manage) : OfficePage
{
    private const string KeyOnce = "Key";

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<ApiClient> Clients { get; private set; } = [];

    /// <summary>Null on every view but the first after it was made; empty when the form had been answered before.</summary>
    public string? NewKey { get; private set; }

    public DateOnly Today => Clock.Today;

    /// <summary>Keys that open something today.</summary>
    public int InUse => Clients.Count(client => client is { RevokedAt: null, ConfirmedAt: not null } && !client.HasExpired(Today));

    public IEnumerable<SelectListItem> Scopes => ClientScope.All.Select(scope => new SelectListItem(scope.Name, scope.Code));

    public static string NameOf(string scopes) =>
        string.Join(", ", scopes.Split(' ').Select(code => ClientScope.All.FirstOrDefault(scope => scope.Code == code)?.Name ?? code));

    public Task OnGetAsync(CancellationToken ct)
    {
        NewKey = TempData[KeyOnce] as string;
        Input.ExpiresOn = Today.AddYears(1);
        return LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostCreateAsync(CancellationToken ct)
    {
        var made = await manage.CreateAsync(
            new(Input.Name ?? string.Empty, Input.ClientScope, Input.ExpiresOn, Input.Addresses?.Trim() ?? string.Empty),
            Seat.ProvinceCode,
            Administration.ScopeOf(Seat),
            DeedNow(),
            ct
        );
        if (made.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(made.Refusal);
        }

        TempData[KeyOnce] = made.Value ?? string.Empty;
        return Redirect("/quan-tri/ket-noi");
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid client, string? reason, CancellationToken ct)
    {
        var revoked = await manage.RevokeAsync(client, Administration.ScopeOf(Seat), DeedNow(reason?.Trim()), ct);
        if (revoked.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(revoked.Refusal with { Field = null });
        }

        Say("Đã thu hồi. Khóa này không dùng được nữa.");
        return Redirect("/quan-tri/ket-noi");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Clients = await ClientLists
            .Pick(db, Seat, Group, Today)
            .OrderBy(row => row.RevokedAt != null)
            .ThenByDescending(row => row.CreatedAt)
            .ToListAsync(ct);
    }

    internal sealed class Form
    {
        public string? Name { get; set; }

        public string? ClientScope { get; set; }

        public DateOnly? ExpiresOn { get; set; }

        public string? Addresses { get; set; }
    }
}
