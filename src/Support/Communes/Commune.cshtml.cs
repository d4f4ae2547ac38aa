using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Support.Systems;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Communes;

/// <summary>Over how many days a public page looks back, and how far ahead.</summary>
internal static class CommuneDays
{
    public const int Shown = 90;
    public const int Ahead = 7;
}

/// <summary>
/// A commune as its citizens need it: when and where, who leads, what people ask for, how it does, what stands still. No dossier, no
/// person but those in posts.
/// </summary>
[AllowAnonymous]
internal sealed class CommuneModel(IDbContextFactory<Db> contexts, Units units, Calendars calendars, StatusReader status) : OfficePage
{
    private const int MostProcedures = 10;

    public Unit Unit { get; private set; } = null!;

    /// <summary>The code asked for where no commune has it.</summary>
    public string? Missing { get; private set; }

    public IReadOnlyList<Unit> Provinces => units.Provinces;

    public IReadOnlyList<(DateOnly Day, string Hours)> Hours { get; private set; } = [];

    public ContactLine? Contact { get; private set; }

    public IReadOnlyList<LeaderLine> Leaders { get; private set; } = [];

    public PublicFigures Figures { get; private set; } = new(0, 0, 0, []);

    /// <summary>Systems that do not work now.</summary>
    public IReadOnlyList<SystemStatus> Troubles { get; private set; } = [];

    public string ProvinceName => units.ByPath(UnitPath.OfProvince(Unit.ProvinceCode))?.Name ?? string.Empty;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (units.Commune(code) is not { } unit)
        {
            Missing = code;
            var page = Page();
            page.StatusCode = StatusCodes.Status404NotFound;
            return page;
        }

        Unit = unit;
        var (today, calendar) = (Clock.Today, calendars.For(unit.Path));
        Hours = [.. Enumerable.Range(0, CommuneDays.Ahead).Select(today.AddDays).Select(day => (day, HoursOf(calendar, day)))];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var counter = units.ChildrenOf(unit.Path).FirstOrDefault(one => one.Kind == UnitKind.ServiceCentre);
        Contact = counter is null ? null : await db.ContactOfAsync(counter.Path, today, ct);
        Leaders = await db.LeadersOfAsync(units, unit, today, ct);
        Figures = await db.PublicFiguresAsync(unit.Path, today.AddDays(-CommuneDays.Shown), today, MostProcedures, ct);
        Troubles = [.. (await status.ReadAsync(db, unit.ProvinceCode, ct)).Where(one => one.Troubles(unit.Path))];
        return Page();
    }

    private static string HoursOf(WorkingCalendar calendar, DateOnly day) =>
        calendar.PeriodsOf(day) is { Count: > 0 } periods ? string.Join(", ", periods) : "nghỉ";
}
