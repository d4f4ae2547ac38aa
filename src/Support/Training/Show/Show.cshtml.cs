using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Support.Training.Show;

/// <summary>For the trainer and whoever paid for the day: who came, what the check showed, whether the error became rarer.</summary>
[Permit(SupportPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, EffectReader effects, Units units) : OfficePage
{
    private const int HistoryLimit = 50;

    public TrainingSession Session { get; private set; } = null!;

    public IReadOnlyList<TrainingPerson> People { get; private set; } = [];

    public SessionEffect? Effect { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool Keeps => May(SupportPermissions.Train) && KeepTraining.Keeps(Session, Seat);

    public bool MayRecord => Keeps && Session.State != TrainingState.Cancelled && Session.On <= Clock.Today;

    public bool MayCancel => Keeps && Session.State == TrainingState.Planned;

    public bool SeesScores => Keeps;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    /// <summary>Means of those who took both checks; null where nobody did.</summary>
    public (int Count, decimal Before, decimal After)? Scores
    {
        get
        {
            var both = People.Where(one => one is { Before: not null, After: not null }).ToList();
            return both.Count == 0
                ? null
                : (both.Count, (decimal)both.Average(one => one.Before!.Value), (decimal)both.Average(one => one.After!.Value));
        }
    }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.SessionsOf(Seat).AsNoTracking().FirstOrDefaultAsync(row => row.Code == code, ct) is not { } session)
        {
            return NotFound();
        }

        Session = session;
        var (province, id, people) = (session.ProvinceCode, session.Id, db.TrainingPeople);
        People = await people
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.TrainingId == id)
            .OrderBy(row => row.UnitPath)
            .ThenBy(row => row.PersonName)
            .ToListAsync(ct);
        Effect = await effects.ReadAsync(db, session, ct);
        History = await db.HistoryOfAsync(province, id.Value, HistoryLimit, ct);
        return Page();
    }
}
