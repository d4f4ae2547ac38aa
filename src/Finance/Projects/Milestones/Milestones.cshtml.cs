using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Finance.Projects.Milestones;

/// <summary>A milestone as the form sends it.</summary>
internal sealed class MilestoneForm
{
    public int Gate { get; set; }

    public DateOnly? PlannedOn { get; set; }

    [Web.Forms.PastDate]
    public DateOnly? DoneOn { get; set; }

    public string? Number { get; set; }

    public MilestoneInput Read() => new(Gate, PlannedOn, DoneOn, Number?.Trim() ?? string.Empty);
}

/// <summary>For the owner of a project, with its decisions in hand: which gates are behind it, which is next, which is late.</summary>
[Permit(FinancePermissions.View)]
internal sealed class MilestonesModel(IDbContextFactory<Db> contexts, KeepMilestone keep) : OfficePage
{
    [BindProperty]
    public MilestoneForm Input { get; set; } = new();

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<(ProjectGate Gate, ProjectMilestone? Milestone)> Rows { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public bool MayKeep => May(FinancePermissions.View) && ProjectCompetence.AgainstKeeping(Project, Seat) is null;

    /// <summary>The gate whose form is open, with what stands of it.</summary>
    public (ProjectGate Gate, ProjectMilestone? Milestone) Chosen => Rows.FirstOrDefault(row => row.Gate.Order == Input.Gate);

    /// <summary>The project is past the step that presupposes the gate, and nobody recorded it.</summary>
    public bool IsMissing(ProjectGate gate, ProjectMilestone? milestone) => milestone?.DoneOn is null && Project.State >= gate.Before;

    /// <param name="gate">The gate to record; without one the first that is not done.</param>
    public async Task<IActionResult> OnGetAsync(string code, [FromQuery(Name = "moc")] int? gate, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var asked = Rows.FirstOrDefault(row => row.Gate.Order == gate);
        var (open, stands) = asked.Gate is null ? Rows.FirstOrDefault(row => row.Milestone?.DoneOn is null, Rows[0]) : asked;
        Input = new()
        {
            Gate = open.Order,
            PlannedOn = stands?.PlannedOn,
            DoneOn = stands?.DoneOn,
            Number = stands?.Number,
        };
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

        var done = await keep.RunAsync(Project.Code, Input.Read(), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã lưu mốc.");
        return Redirect($"/ngan-sach/du-an/{done.Value}/moc");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ProjectReads.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat, ct) is not { } row)
        {
            return false;
        }

        Project = row;
        var milestones = db.ProjectMilestones;
        var known = await milestones
            .AsNoTracking()
            .Where(one => one.ProvinceCode == row.ProvinceCode && one.ProjectId == row.Id)
            .ToDictionaryAsync(one => one.Gate, ct);
        Rows = [.. ProjectGates.On(Today).Select(gate => (gate, known.GetValueOrDefault(gate.Order)))];
        return true;
    }
}
