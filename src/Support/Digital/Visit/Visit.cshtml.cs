using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Support.Digital.Visit;

/// <summary>For whoever comes back from a hamlet, telephone in hand: what was done, in five numbers.</summary>
[Permit(SupportPermissions.Digital)]
internal sealed class VisitModel(IDbContextFactory<Db> contexts, KeepTeam keep) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DigitalTeam Team { get; private set; } = null!;

    public Seat Now => Seat;

    /// <summary>It looks like one that is written down already: whoever writes says whether it is.</summary>
    public bool MayBeTwice { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        Input.On = Clock.Today;
        return await LoadAsync(code, ct) ? Page() : NotFound();
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

        var facts = new VisitFacts(
            Input.On,
            Input.Filing ?? 0,
            Input.Identity ?? 0,
            Input.Paying ?? 0,
            Input.Skills ?? 0,
            Input.Difficulties ?? 0,
            Input.Note?.Trim() ?? string.Empty
        )
        {
            NotTwice = Input.NotTwice,
        };
        var done = await keep.VisitAsync(code, facts, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            MayBeTwice = done.Refusal == DigitalRefusals.Twice;
            return Refused(done.Refusal);
        }

        Say("Đã ghi buổi hỗ trợ.");
        return Redirect($"/to-cong-nghe-so/{code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.TeamAsync(code, Seat.Scope, ct) is not { } team)
        {
            return false;
        }

        Team = team;
        return true;
    }

    internal sealed class Form
    {
        public DateOnly? On { get; set; }

        public int? Filing { get; set; }

        public int? Identity { get; set; }

        public int? Paying { get; set; }

        public int? Skills { get; set; }

        public int? Difficulties { get; set; }

        public string? Note { get; set; }

        public bool NotTwice { get; set; }
    }
}
