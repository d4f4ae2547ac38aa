using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Identity.Accounts;

[Permit(IdentityPermissions.Accounts)]
internal sealed class CreateModel(CreateAccount create, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Unit? Unit { get; private set; }

    public UnitChoice Choice { get; private set; } = null!;

    public IEnumerable<SelectListItem> Roles =>
        [
            new SelectListItem("Chọn vai trò", string.Empty),
            .. Administration.RolesIn(Unit!).Select(role => new SelectListItem(RoleNames.Of(role), role.ToString())),
        ];

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Load();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var made = await create.RunAsync(
            new NewAccount(
                Input.UserName ?? string.Empty,
                Input.PersonName ?? string.Empty,
                Input.Role,
                Input.Title ?? string.Empty,
                UnitPath ?? string.Empty
            ),
            Administration.ScopeOf(Seat),
            DeedNow(),
            ct
        );
        if (made.IsRefused)
        {
            return Refused(made.Refusal);
        }

        TempData[ShowModel.PasswordOnce] = made.Value.Password ?? string.Empty;
        return Redirect($"/quan-tri/tai-khoan/{made.Value.AccountId}");
    }

    private void Load()
    {
        var scope = Administration.ScopeOf(Seat);
        Unit = UnitPath is { Length: > 0 } path && scope.Covers(path) ? units.ByPath(path) : null;
        Choice = new UnitChoice("/quan-tri/tai-khoan/moi", Query, Unit is null ? Administration.Search(Query, scope, units) : []);
    }

    internal sealed class Form
    {
        public string? UserName { get; set; }

        public string? PersonName { get; set; }

        public Role? Role { get; set; }

        public string? Title { get; set; }
    }
}
