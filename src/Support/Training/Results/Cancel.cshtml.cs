using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Support.Training.Results;

/// <summary>For whoever opened a session that will not be held.</summary>
[Permit(SupportPermissions.Train)]
internal sealed class CancelModel(IDbContextFactory<Db> contexts, KeepTraining keep) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public TrainingSession Session { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var done = await keep.CancelAsync(code, Input.Reason, Seat, DeedNow(Input.Reason?.Trim()), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã hủy lớp.");
        return Redirect(KeepTraining.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.SessionsOf(Seat).AsNoTracking().FirstOrDefaultAsync(row => row.Code == code, ct) is not { } session)
        {
            return false;
        }

        Session = session;
        return true;
    }

    internal sealed class Form
    {
        public string? Reason { get; set; }
    }
}
