using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Teams.Summary;

/// <summary>For the office and the communes at five: what broke today, what works again, what waits.</summary>
[Permit(SupportPermissions.View)]
internal sealed class SummaryModel(IDbContextFactory<Db> contexts, Units units, LegalSettingCache law) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    public DateOnly Day => Asked is { } day && OfficeDates.Takes(day) ? day : Clock.Today;

    public string Hour => law.TimeOfDay(DifficultyAccess.SummaryHour, Clock.Today).ToString("H:mm");

    public RapidSummary? Summary { get; private set; }

    public IReadOnlyList<RapidFault> Faults { get; private set; } = [];

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    /// <summary>Whether the page of the fault opens to this seat.</summary>
    public bool Opens(RapidFault fault) =>
        Seat.Role is Role.ProvinceOffice or Role.ProvinceLeader || fault.UnitPath == Seat.SpeaksFor || fault.TeamPath == Seat.SpeaksFor;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, day, summaries) = (Seat.ProvinceCode, Day, db.RapidSummaries);
        Summary = await summaries.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Day == day, ct);
        Faults = Summary is { } sum ? await db.RapidFaultsAsync(province, OfficeClock.StartOf(day), sum.At, ct) : [];
    }
}
