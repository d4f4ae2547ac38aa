using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Who;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Competences.Authorise;

/// <summary>
/// For whoever prepares the decision, with the head's wish in hand: which tasks, which people, until when; each task shows what it rests on
/// and how long that lasts.
/// </summary>
[Permit(CompetencePermissions.View)]
internal sealed class WriteModel(
    IDbContextFactory<Db> contexts,
    WhoReader who,
    CompetenceBook book,
    ISeatDirectory seats,
    WriteAuthorisation write
) : OfficePage
{
    private const int Most = 40;

    private static readonly Role[] Roles = [Role.CaseOfficer, Role.CounterOfficer];

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    /// <summary>Codes already chosen, so that another search keeps them.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<AuthorisationGround> Tasks { get; private set; } = [];

    public IReadOnlyList<Seat> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!AuthorisationActs.Prepares(Seat))
        {
            Say(AuthorisationRefusals.NotYours.Message);
            return Redirect("/tham-quyen/uy-quyen");
        }

        await LoadAsync(ct);
        (Input.Subjects, Input.From) = (Chosen, Clock.Today);
        // No longer than the shortest life of what was chosen, nor than the year.
        Input.To = Tasks
            .Where(task => Chosen.Contains(task.Task.Subject))
            .Select(task => task.BasisTo)
            .Append(new DateOnly(Clock.Today.Year, 12, 31))
            .Min();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAgainAsync(ct);
        }

        var input = new AuthorisationInput(
            Input.Subjects,
            [.. Input.People.Select(SeatId.From)],
            new(Input.Number, Input.DecidedOn, Input.From, Input.To, Input.Conditions)
        );
        if ((await write.RunAsync(input, Seat, DeedNow(), ct)).TryGet(out var code, out var refusal))
        {
            Say("Đã soạn. Người đứng đầu xem và ký.");
            return Redirect($"/tham-quyen/uy-quyen/{code}");
        }

        await ShowAgainAsync(ct);
        return Refused(refusal);
    }

    private async Task<IActionResult> ShowAgainAsync(CancellationToken ct)
    {
        Chosen = Input.Subjects;
        await LoadAsync(ct);
        return Again();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var people = new List<Seat>();
        foreach (var role in Roles)
        {
            people.AddRange(await seats.UnderAsync(Seat.SpeaksFor, role, ct));
        }

        People = [.. people.DistinctBy(person => person.SeatId)];
        var chosen = new List<TaskName?>();
        foreach (var code in Chosen.Take(Authorisation.MostTasks))
        {
            chosen.Add(await who.TaskAsync(code, Clock.Today, Seat.ProvinceCode, ct));
        }

        var found = string.IsNullOrWhiteSpace(Text) ? [] : await who.FindAsync(Text, Clock.Today, Seat.ProvinceCode, Most, ct);
        var grounds = new List<AuthorisationGround>();
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var task in chosen.OfType<TaskName>().Concat(found).DistinctBy(task => task.Subject))
        {
            grounds.Add(
                await AuthorisationGround.OfAsync(
                    db,
                    book,
                    task,
                    Seat.SpeaksFor,
                    SignerOffice.Head,
                    [SignerOffice.CivilServant],
                    Clock.Today,
                    Clock.Today,
                    ct
                )
            );
        }

        // What only other provinces' decisions speak of is nobody's here.
        Tasks = [.. grounds.Where(IsOurs).OrderBy(ground => ground.Wrong.Count > 0)];
    }

    private bool IsOurs(AuthorisationGround ground) =>
        ground.Authority is not null || ground.Wrong.Count > 0 || book.ProcedureOf(ground.Task.Subject, Clock.Today) is not null;

    internal sealed class Form
    {
        public List<string> Subjects { get; set; } = [];

        public List<Guid> People { get; set; } = [];

        public string? Number { get; set; }

        public DateOnly? DecidedOn { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public string? Conditions { get; set; }
    }
}
