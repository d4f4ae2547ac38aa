using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Petitions.Reception;

/// <summary>One reception day: who waits, who was heard; numbers from the counter.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class DayModel(IDbContextFactory<Db> contexts, KeepReception keep, PetitionSeats seats) : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public Form Input { get; set; } = new();

    public ReceptionDay Row { get; private set; } = null!;

    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool Keeps => seats.Works(Seat, Row.UnitPath) || seats.Decides(Seat, Row.UnitPath);

    public bool IsOurs => PetitionSeats.IsOf(Seat, Row.UnitPath);

    public DateOnly Today => Clock.Today;

    public string UnitName => seats.NameOf(Row.UnitPath);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNumberAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        var done = await keep.NumberAsync(id, Seat, DeedNow(), ct);
        return done.IsRefused ? Refused(done.Refusal) : Done($"Đã cấp số {done.Value}.");
    }

    public Task<IActionResult> OnPostHeldAsync(Guid id, CancellationToken ct) =>
        SettleAsync(id, true, CleanText.Line(Input.Note), "Đã ghi nhận ngày tiếp.", ct);

    public Task<IActionResult> OnPostMissedAsync(Guid id, CancellationToken ct) =>
        SettleAsync(id, false, CleanText.Line(Input.Reason), "Đã ghi nhận không tiếp và lý do.", ct);

    private async Task<IActionResult> SettleAsync(Guid id, bool held, string words, string said, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Result<Guid> done = await keep.SettleAsync(id, held, words, Seat, DeedNow(words.Length == 0 ? null : words), ct);
        return done.IsRefused ? Refused(done.Refusal) : Done(said);
    }

    private RedirectResult Done(string said)
    {
        Say(said);
        return Redirect($"/tiep-cong-dan/{Row.Id.Value}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ReceptionReads.DayAsync(db, id, Seat, ct) is not { } row)
        {
            return false;
        }

        Row = row;
        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        Visits = await ReceptionReads
            .Visits(db, Seat.BodyScope)
            .AsNoTracking()
            .Where(visit => visit.DayId == row.Id)
            .OrderBy(visit => visit.Number)
            .ToListAsync(ct);
        return true;
    }

    internal sealed class Form
    {
        public string? Note { get; set; }

        public string? Reason { get; set; }
    }
}
