using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Agenda;

/// <summary>Puts a difficulty, or lines of the steering screen, on the agenda of a conference that has not begun.</summary>
[Permit(ConferencePermissions.Conclude)]
internal sealed class PutModel(IDbContextFactory<Db> contexts, ConferenceDifficulties desk, ChangeAgenda change, BlockageLines lines)
    : OfficePage
{
    public const string Address = "/hoi-nghi/dua-vao";

    [BindProperty(SupportsGet = true, Name = "vuong-mac")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = BlockageLines.Parameter)]
    public List<string> Keys { get; set; } = [];

    [BindProperty]
    public PutForm Input { get; set; } = new();

    /// <summary>What is put on it; a line that went meanwhile is left out.</summary>
    public IReadOnlyList<Put> Puts { get; private set; } = [];

    public IReadOnlyList<Conference> Coming { get; private set; } = [];

    public string Back => Code is null ? "/dieu-hanh" : Puts[0].Path;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Code is null && Keys.Count == 0)
        {
            return Redirect("/hoi-nghi");
        }

        return await LoadAsync(ct) ? Page() : Nothing();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return Nothing();
        }

        if (Coming.FirstOrDefault(row => row.Code == Input.Conference) is not { } conference)
        {
            return Refused(ConferenceRefusals.ConferenceMissing);
        }

        var input = Code is null
            ? new AgendaInput(AgendaChange.PutLines, null, string.Empty, null)
            {
                Lines = [.. Puts.Select(put => new PutLine(put.Line!, put.Difficulty))],
            }
            : new AgendaInput(AgendaChange.Add, null, Puts[0].Difficulty!.Code, null);
        var done = await change.RunAsync(conference.Code, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal with { Field = "Conference" });
        }

        Say($"Đã đưa {(Code is null ? $"{Puts.Count} việc" : Puts[0].Difficulty!.Code)} vào chương trình {conference.Code}.");
        return Redirect(Back);
    }

    private IActionResult Nothing()
    {
        if (Code is not null)
        {
            return NotFound();
        }

        Say("Việc này không còn tắc.");
        return Redirect("/dieu-hanh");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        Puts = Code is { } code
            ? await desk.FindAsync(Seat.ProvinceCode, code, ct) is { } difficulty
                ? [new Put(difficulty, difficulty.Title, difficulty.Path, null)]
                : []
            : await LinesAsync(ct);
        if (Puts.Count == 0)
        {
            return false;
        }

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

    /// <summary>A line that is one difficulty is put there as that difficulty, so that its answer comes back to it.</summary>
    private async Task<IReadOnlyList<Put>> LinesAsync(CancellationToken ct)
    {
        var found = await lines.FindAsync(Keys, Seat, ct);
        var ids = found.Select(IdOf).OfType<DifficultyId>().ToList();
        var known = (await desk.ReadAsync(Seat.ProvinceCode, ids, ct)).ToDictionary(one => one.Id);
        return [.. found.Select(line => new Put(IdOf(line) is { } id ? known.GetValueOrDefault(id) : null, line.Text, line.Path, line))];
    }

    private static DifficultyId? IdOf(OfferedLine line) =>
        line is { Things: [{ Record: { Kind: ConferenceDifficulties.Kind, Id: var id } }] } ? new DifficultyId(id) : null;

    /// <param name="Difficulty">Null for anything else.</param>
    internal sealed record Put(DifficultySummary? Difficulty, string Text, string Path, OfferedLine? Line);

    internal sealed class PutForm
    {
        public string? Conference { get; set; }
    }
}
