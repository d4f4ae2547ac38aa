using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Support.Training.Results;

/// <summary>For the trainer after the session, with the list in hand: who came and what the two checks showed.</summary>
[Permit(SupportPermissions.Train)]
internal sealed class ResultsModel(IDbContextFactory<Db> contexts, KeepTraining keep) : OfficePage
{
    private IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    [BindProperty]
    public Form Input { get; set; } = new();

    public TrainingSession Session { get; private set; } = null!;

    public string? Impossible =>
        !KeepTraining.Keeps(Session, Seat) ? TrainingRefusals.NotYours.Message
        : Session.State == TrainingState.Cancelled ? TrainingRefusals.State(Session.State).Message
        : Session.On > Clock.Today ? TrainingRefusals.NotYetHeld(Session.On).Message
        : null;

    public string NameOf(Guid seat) => names.GetValueOrDefault(seat, string.Empty);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, true, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, false, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var results = Input.People.Select(line => new PersonResult(new SeatId(line.Seat), line.Came, line.Before, line.After)).ToList();
        var done = await keep.HoldAsync(code, results, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã ghi kết quả lớp.");
        return Redirect(KeepTraining.PathOf(code));
    }

    private async Task<bool> LoadAsync(string code, bool fill, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.SessionsOf(Seat).AsNoTracking().FirstOrDefaultAsync(row => row.Code == code, ct) is not { } session)
        {
            return false;
        }

        Session = session;
        var (province, id, all) = (session.ProvinceCode, session.Id, db.TrainingPeople);
        var people = await all.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.TrainingId == id)
            .OrderBy(row => row.UnitPath)
            .ThenBy(row => row.PersonName)
            .ToListAsync(ct);
        names = people.ToDictionary(one => one.SeatId.Value, one => one.PersonName);
        if (fill)
        {
            Input.People =
            [
                .. people.Select(one => new Line
                {
                    Seat = one.SeatId.Value,
                    Came = one.Came ?? false,
                    Before = one.Before,
                    After = one.After,
                }),
            ];
        }

        return true;
    }

    internal sealed class Form
    {
        public List<Line> People { get; set; } = [];
    }

    internal sealed class Line
    {
        public Guid Seat { get; set; }

        public bool Came { get; set; }

        public int? Before { get; set; }

        public int? After { get; set; }
    }
}
