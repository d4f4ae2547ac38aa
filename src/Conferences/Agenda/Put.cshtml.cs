using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Agenda;

/// <summary>Puts a difficulty on the agenda of a conference that has not begun.</summary>
[Permit(ConferencePermissions.Conclude)]
internal sealed class PutModel(IDbContextFactory<Db> contexts, ConferenceDifficulties desk, ChangeAgenda change) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "vuong-mac")]
    public string? Code { get; set; }

    [BindProperty]
    public PutForm Input { get; set; } = new();

    public DifficultySummary Difficulty { get; private set; } = null!;

    public IReadOnlyList<Conference> Coming { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        Code is null ? Redirect("/hoi-nghi")
        : await LoadAsync(ct) ? Page()
        : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (Coming.FirstOrDefault(row => row.Code == Input.Conference) is not { } conference)
        {
            return Refused(ConferenceRefusals.ConferenceMissing);
        }

        var input = new AgendaInput(AgendaChange.Add, null, Difficulty.Code, null);
        var done = await change.RunAsync(conference.Code, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal with { Field = "Conference" });
        }

        Say($"Đã đưa {Difficulty.Code} vào chương trình {conference.Code}.");
        return Redirect(Difficulty.Path);
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await desk.FindAsync(Seat.ProvinceCode, Code ?? string.Empty, ct) is not { } difficulty)
        {
            return false;
        }

        Difficulty = difficulty;
        var province = Seat.ProvinceCode;
        await using var db = await contexts.CreateDbContextAsync(ct);
        Coming = await db
            .Conferences.AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province
                && (row.State == ConferenceState.Draft || row.State == ConferenceState.Open || row.State == ConferenceState.Adjourned)
            )
            .OrderBy(row => row.StartsAt)
            .ToListAsync(ct);
        return true;
    }

    internal sealed class PutForm
    {
        public string? Conference { get; set; }
    }
}
