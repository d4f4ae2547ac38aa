using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Conferences.Act;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Files;
using ThongSuot.Conferences.Live;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Show;

[Permit(ConferencePermissions.View)]
internal sealed class ShowModel(
    IDbContextFactory<Db> contexts,
    ConferenceReader reader,
    PermissionRegistry permissions,
    ConferenceDifficulties difficulties,
    AddFile add,
    MarkAttendance attend
) : OfficePage
{
    private const int HistoryLimit = 60;

    [BindProperty]
    public ShowForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public Conference Conference => Record.Conference;

    /// <summary>The seat's own point, shown first.</summary>
    public ConferencePoint? Mine { get; private set; }

    public IReadOnlyList<ConferenceQuestion> MyQuestions { get; private set; } = [];

    public IReadOnlyDictionary<DirectiveId, DirectiveSummary> Directives { get; private set; } =
        new Dictionary<DirectiveId, DirectiveSummary>();

    public IReadOnlyList<ConferenceEvent> History { get; private set; } = [];

    public bool MayAddFile => May(ConferencePermissions.Run) && ConferenceTransitions.Allows(ConferenceAct.AddFile, Conference.State);

    /// <summary>A directive opens for the province and for whoever leads it; others read of it here.</summary>
    public bool MayFollow(DirectiveSummary directive) => May(ConferencePermissions.Conclude) || Seat.BodyScope.Covers(directive.OwnerPath);

    /// <summary>The body that answers an item prepares what it will say, until it was dealt with.</summary>
    public bool MayDraft(AgendaItem item) =>
        !item.IsDone
        && Seat.SpeaksFor == item.BodyPath
        && May(DraftAnswer.Permission)
        && ConferenceTransitions.Allows(ConferenceAct.ChangeAgenda, Conference.State);

    public string NameOf(string path) => reader.NameOf(path);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        (Input.AttendedBy, Input.People) = (Mine?.AttendedBy ?? Seat.Title, Mine?.People is > 0 and var people ? people : null);
        return Page();
    }

    public async Task<IActionResult> OnPostRegisterAsync(string code, CancellationToken ct)
    {
        if (!May(ConferencePermissions.Attend))
        {
            return Forbid();
        }

        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var marked = await attend.RunAsync(
            code,
            Input.AttendedBy?.Trim() ?? string.Empty,
            ModelState.IsValid ? Input.People : null,
            Seat,
            DeedNow(),
            ct
        );
        if (marked.IsRefused)
        {
            return Refused(marked.Refusal);
        }

        Say("Đã ghi đăng ký dự của đơn vị.");
        return Redirect(ConferenceJournal.PathOf(code));
    }

    public async Task<IActionResult> OnPostFileAsync(string code, CancellationToken ct)
    {
        if (!May(ConferencePermissions.Run))
        {
            return Forbid();
        }

        // A file must not be stored for a conference that is not seen.
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!MayAddFile || Input.File is not { } upload)
        {
            return Refused(
                MayAddFile ? ConferenceRefusals.FileMissing : ConferenceRefusals.WrongState(ConferenceAct.AddFile, Conference.State)
            );
        }

        if (await StoreAsync(upload, $"Input.{nameof(ShowForm.File)}", ct) is not { } document)
        {
            return Again();
        }

        var added = await add.RunAsync(code, document, Seat, DeedNow(), ct);
        return added.IsRefused ? Refused(added.Refusal) : Redirect(ConferenceJournal.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        (Record, Mine) = (record, record.PointOf(Seat));
        MyQuestions = [.. record.Questions.Where(question => question.PointPath == Mine?.UnitPath)];
        await using var db = await contexts.CreateDbContextAsync(ct);
        Directives = (
            await db.DirectivesAsync(
                [.. record.Conclusions.Select(conclusion => conclusion.DirectiveId).OfType<DirectiveId>()],
                Clock.Now,
                ct
            )
        ).ToDictionary(glance => glance.Id);
        ViewData["Marks"] = await difficulties.MarksAsync(Seat.ProvinceCode, record.AnsweredCodes, ct);
        var id = record.Conference.Id;
        History = await db
            .ConferenceEvents.AsNoTracking()
            .Where(row => row.ConferenceId == id)
            .OrderByDescending(row => row.Sequence)
            .Take(HistoryLimit)
            .ToListAsync(ct);
        return true;
    }
}
