using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Support.Digital.Team;

/// <summary>For whoever sets up a team with the decision in hand; next, its page.</summary>
[Permit(SupportPermissions.Digital)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, KeepTeam keep) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public string? Code { get; private set; }

    public bool MayKeep { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken ct)
    {
        var typed = Input;
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input = typed;
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var facts = new TeamFacts(
            Input.Hamlet ?? string.Empty,
            Input.LeadName ?? string.Empty,
            Input.LeadPhone ?? string.Empty,
            TeamFacts.Lines(Input.Members),
            Input.DecisionNumber ?? string.Empty
        );
        var done = await keep.RunAsync(code, facts, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã lưu tổ công nghệ số.");
        return Redirect($"/to-cong-nghe-so/{done.Value}");
    }

    private async Task<bool> LoadAsync(string? code, CancellationToken ct)
    {
        (Code, MayKeep) = (code, DigitalReads.Keeps(Seat.SpeaksFor, Seat));
        if (code is null)
        {
            return true;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.TeamAsync(code, Seat.Scope, ct) is not { } team)
        {
            return false;
        }

        MayKeep = DigitalReads.Keeps(team.UnitPath, Seat);
        Input = new()
        {
            Hamlet = team.Hamlet,
            LeadName = team.LeadName,
            LeadPhone = team.LeadPhone,
            Members = team.Members,
            DecisionNumber = team.DecisionNumber,
        };
        return true;
    }

    internal sealed class Form
    {
        public string? Hamlet { get; set; }

        public string? LeadName { get; set; }

        public string? LeadPhone { get; set; }

        public string? Members { get; set; }

        public string? DecisionNumber { get; set; }
    }
}
