using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Conclude;

/// <summary>The conclusions of a conference and what became of each.</summary>
[Permit(ConferencePermissions.Conclude)]
internal sealed class ConcludeModel(IDbContextFactory<Db> contexts, ConferenceReader reader, PermissionBook permissions, AddConclusion add) : OfficePage
{
    [BindProperty]
    public ConcludeForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public IReadOnlyDictionary<DirectiveId, DirectiveGlance> Directives { get; private set; } = new Dictionary<DirectiveId, DirectiveGlance>();

    public bool MayAdd => ConferenceLife.Allows(ConferenceAct.Conclude, Record.Conference.State);

    public bool MayAssign => ConferenceLife.Allows(ConferenceAct.Assign, Record.Conference.State);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input.ConcludedBy = Seat.Role == Role.ProvinceLeader ? $"{Seat.Title} ({Seat.UnitName})" : Record.Conference.Chair;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var added = await add.RunAsync(code, Input.Text?.Trim() ?? string.Empty, Input.ConcludedBy?.Trim() ?? string.Empty, Seat, DeedNow(), ct);
        if (added.IsRefused)
        {
            return Refused(added.Refusal);
        }

        Say("Đã ghi kết luận.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/ket-luan");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        Record = record;
        await using var db = await contexts.CreateDbContextAsync(ct);
        Directives = (await db.DirectivesAsync([.. record.Conclusions.Select(conclusion => conclusion.DirectiveId).OfType<DirectiveId>()], Clock.Now, ct)).ToDictionary(glance => glance.Id);
        return true;
    }

    internal sealed class ConcludeForm
    {
        public string? Text { get; set; }

        public string? ConcludedBy { get; set; }
    }
}
