using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Moves;

/// <summary>One move by hand: who, to which post, from when to when, why.</summary>
[Permit(StaffingPermissions.Propose)]
internal sealed class ProposeModel(
    IDbContextFactory<Db> contexts,
    StaffQueries queries,
    ProposeMove propose,
    MoveSettlement moves,
    Units units
) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public string? PersonCode { get; set; }

    /// <summary>The receiving body; its posts are offered once it is chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "den")]
    public string? To { get; set; }

    [BindProperty]
    public ProposeForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Posts { get; private set; } = [];

    public StaffPerson? Person { get; private set; }

    public string? PersonLabels { get; private set; }

    /// <summary>The sender would keep too few: told, not forbidden.</summary>
    public string? Warning { get; private set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [.. Enum.GetValues<MoveKind>().Select(kind => new SelectListItem(StaffingLabels.Of(kind), kind.ToString()))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var start = Clock.Today.AddDays(14);
        (Input.Person, Input.StartsOn, Input.EndsOn) = (PersonCode, start, MoveTerm.OfMonths(start, queries.LawNow.ProposedMonths).EndsOn);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        PersonCode = Input.Person;
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await propose.RunAsync(Input, Seat, DeedNow(), Clock.Today, ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã đề xuất. Hai đơn vị được báo; ghi ý kiến của người được đề nghị và của hai đơn vị.");
        return Redirect($"/nhan-su/dieu-dong/{done.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        Bodies =
        [
            new("Chọn nơi nhận", string.Empty),
            .. queries.BodiesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(queries.ShortNameOf(unit.Path), unit.Path)),
        ];
        if (PersonCode is { Length: > 0 } code && await StaffQueries.PersonAsync(db, code.Trim(), Seat.Scope, ct) is { } person)
        {
            Person = person;
            PersonLabels =
                $"{catalogue.NameOfPosition(person.PositionCode)}, {queries.NameOf(person.UnitPath)}; chuyên môn {catalogue.NameOfSpeciality(person.MainSpeciality).ToLowerInvariant()}{(person.SecondSpeciality is { } second ? " và " + catalogue.NameOfSpeciality(second).ToLowerInvariant() : string.Empty)}";
            Warning = await moves.MinimumWarningAsync(db, person, ct);
        }

        if (To is { Length: > 1 } path && units.ByPath(path) is not null && Seat.Scope.Covers(path))
        {
            var posts = db.Posts;
            var own = await posts.AsNoTracking().Where(row => row.OwnerPath == path).ToListAsync(ct);
            Posts =
            [
                .. own.OrderBy(row =>
                        Person is { } known && known.Does(catalogue.Position(row.PositionCode)?.SpecialityCode ?? string.Empty) ? 0 : 1
                    )
                    .ThenBy(row => catalogue.Position(row.PositionCode)?.Rank)
                    .Select(row => new SelectListItem(
                        $"{catalogue.NameOfPosition(row.PositionCode)} ({catalogue.NameOfSpeciality(catalogue.Position(row.PositionCode)?.SpecialityCode)})",
                        row.Id.Value.ToString()
                    )),
            ];
        }
    }
}
