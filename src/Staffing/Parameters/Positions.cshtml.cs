using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Parameters;

/// <summary>The positions there are, and one of them to edit: the names of the 28 professional ones were not published to us.</summary>
[Permit(StaffingPermissions.View)]
internal sealed class PositionsModel(IDbContextFactory<Db> contexts, EditRule edit) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "sua")]
    public string? Editing { get; set; }

    [BindProperty]
    public PositionForm Input { get; set; } = new();

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public JobPosition? Edited => May(StaffingPermissions.Manage) ? Catalogue.Position(Editing) : null;

    public IReadOnlyList<SelectListItem> Specialities => [.. Catalogue.Specialities.Select(row => new SelectListItem(row.Name, row.Code))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Edited is { } position)
        {
            Input = new PositionForm
            {
                Name = position.Name,
                Speciality = position.SpecialityCode,
                Version = position.Version,
            };
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Edited is not { } position)
        {
            return May(StaffingPermissions.Manage) ? NotFound() : Refused(StaffingRefusals.NotYours);
        }

        var done = await edit.PositionAsync(position.Code, Input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã sửa vị trí việc làm.");
        return Redirect("/nhan-su/danh-muc");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
    }
}
