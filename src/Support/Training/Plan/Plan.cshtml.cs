using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Training.Plan;

/// <summary>For whoever opens a session about one error: place, day, trainer, task, people; next, they are invited.</summary>
[Permit(SupportPermissions.Train)]
internal sealed class PlanModel(IDbContextFactory<Db> contexts, NeedReader reader, PlanTraining plan, Units units) : OfficePage
{
    private const int DaysBack = 90;
    private const int Offered = 12;

    [BindProperty(SupportsGet = true, Name = "loi")]
    public NeedKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? FieldKey { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public string? FieldName { get; private set; }

    /// <summary>Communes with the same error, the most of it first.</summary>
    public IReadOnlyList<(string Path, string Name, int Count)> Choices { get; private set; } = [];

    /// <summary>Those of each commune who could be invited alone.</summary>
    public ILookup<string, Seat> People { get; private set; } = Array.Empty<Seat>().ToLookup(_ => string.Empty);

    /// <summary>What is asked again before it is planned: a day off, a counter without anybody.</summary>
    public (bool DayOff, bool Desks) Asks { get; private set; }

    public bool IsChosen(string path) => Input.Units.Count + Input.People.Count > 0 ? Input.Units.Contains(path) : path == Unit;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.On = plan.FirstDay(Clock.Today, Seat);
        Input.Most = 40;
        Input.Title = FieldName is null || Kind is not { } kind ? null : $"{TrainingLabels.Of(kind)}: {FieldName}";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new TrainingInput(
            Kind,
            FieldKey,
            FieldName,
            Input.On,
            Input.Title,
            Input.Place,
            Input.Trainer,
            Input.HandsOn,
            Input.Most,
            Input.Units
        )
        {
            People = [.. Input.People.Select(id => new SeatId(id))],
            OnDayOff = Input.OnDayOff,
            EmptiesDesks = Input.EmptiesDesks,
        };
        var done = await plan.PlanAsync(input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            Asks = (
                Input.OnDayOff || done.Refusal.Code == TrainingRefusals.DayOffCode,
                Input.EmptiesDesks || done.Refusal.Code == TrainingRefusals.EmptiesDesksCode
            );
            return Refused(done.Refusal);
        }

        var away = done.Value.Away;
        Say(
            "Đã mở lớp; người được mời đã được báo."
                + (away.Count > 0 ? $" Không mời vì đã báo vắng ngày đó: {string.Join(", ", away)}." : string.Empty)
        );
        return Redirect(KeepTraining.PathOf(done.Value.Code));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = Clock.Today;
        var needs = (await reader.ReadAsync(db, Seat.ProvinceCode, today.AddDays(-DaysBack), today, ct))
            .Where(need => need.Kind == Kind && need.FieldKey == FieldKey)
            .ToList();
        FieldName = needs.FirstOrDefault()?.FieldName;
        Choices =
        [
            .. needs
                .OrderByDescending(need => need.UnitPath == Unit)
                .Take(Offered)
                .Select(need => (need.UnitPath, units.ByPath(need.UnitPath)?.Name ?? need.UnitPath, need.Count)),
        ];
        if (Kind is { } kind)
        {
            People = await plan.PeopleAsync(kind, Seat, ct);
        }
    }

    internal sealed class Form
    {
        public string? Title { get; set; }

        public DateOnly? On { get; set; }

        public int? Most { get; set; }

        public string? Place { get; set; }

        public string? Trainer { get; set; }

        public string? HandsOn { get; set; }

        public List<string> Units { get; set; } = [];

        public List<Guid> People { get; set; } = [];

        public bool OnDayOff { get; set; }

        public bool EmptiesDesks { get; set; }
    }
}
