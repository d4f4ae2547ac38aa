using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Identity.Accounts;

[Permit(IdentityPermissions.Accounts)]
internal sealed class GiveSeatModel(IDbContextFactory<Db> contexts, ManageAccount manage, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Guid AccountId { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    public Unit? Unit { get; private set; }

    public UnitChoice Choice { get; private set; } = null!;

    public IEnumerable<SelectListItem> Roles =>
        [
            new SelectListItem("Chọn vai trò", string.Empty),
            .. Administration.RolesIn(Unit!).Select(role => new SelectListItem(RoleNames.Of(role), role.ToString())),
        ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Input.From = Clock.Today;
        return await LoadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var given = await manage.AddSeatAsync(
            new AccountId(id),
            new NewSeat(Input.Role, Input.Title ?? string.Empty, UnitPath ?? string.Empty, Input.From),
            Administration.ScopeOf(Seat),
            DeedNow(),
            ct
        );
        if (given.IsRefused)
        {
            return Refused(given.Refusal);
        }

        Say($"Đã đề nghị vị trí {Input.Title}, {Unit?.Name}. Có hiệu lực khi người thứ hai xác nhận.");
        return Redirect($"/quan-tri/tai-khoan/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var scope = Administration.ScopeOf(Seat);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ManageAccount.FindAsync(db, new AccountId(id), scope, ct) is not { } account)
        {
            return false;
        }

        (AccountId, PersonName) = (id, account.PersonName);
        Unit = UnitPath is { Length: > 0 } path && scope.Covers(path) ? units.ByPath(path) : null;
        Choice = new UnitChoice($"/quan-tri/tai-khoan/{id}/vi-tri", Query, Unit is null ? Administration.Search(Query, scope, units) : []);
        return true;
    }

    internal sealed class Form
    {
        public Role? Role { get; set; }

        public string? Title { get; set; }

        public DateOnly? From { get; set; }
    }
}
