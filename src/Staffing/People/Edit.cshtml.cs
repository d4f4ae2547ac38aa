using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Staffing.People;

/// <summary>Specialities, exemptions, duties. Opening the form reads the person's data, so it is recorded as such.</summary>
[Permit(StaffingPermissions.People)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, EditPerson edit, WriteGate gate) : OfficePage
{
    [BindProperty]
    public PersonForm Input { get; set; } = new();

    public StaffPerson Person { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Specialities { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Degrees { get; } =
    [.. Enum.GetValues<Degree>().Select(degree => new SelectListItem(StaffingLabels.Of(degree), degree.ToString()))];

    public static IReadOnlyList<SelectListItem> Levels { get; } =
    [.. Enum.GetValues<SkillLevel>().Select(level => new SelectListItem(StaffingLabels.Of(level), level.ToString()))];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        await gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                write.Record(
                    "staffing.person-read",
                    StaffQueries.PersonKind,
                    Person.Id.Value,
                    Person.ProvinceCode,
                    Person.OwnerPath,
                    "Mở hồ sơ để sửa"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        Input = PersonForm.Of(Person);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await edit.RunAsync(code, Input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã sửa.");
        return Redirect($"/nhan-su/nguoi/{code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            Seat.Role == Role.ProvinceLeader
            || await StaffQueries.PersonAsync(db, code, Seat.Scope, ct) is not { } person
            || !Seat.Scope.Covers(person.OwnerPath)
        )
        {
            return false;
        }

        Person = person;
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        Specialities = [new("–", string.Empty), .. catalogue.Specialities.Select(row => new SelectListItem(row.Name, row.Code))];
        return true;
    }
}
