using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Issued;
using ThongSuot.Reports.Periods;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Reports;

/// <summary>
/// Tells <see cref="DemandStories"/>: a demand that part of the communes have answered for the last week, others that only burden, and a
/// report of the province that was issued.
/// </summary>
internal sealed class DemonstrationReports(
    IDbContextFactory<Db> contexts,
    IndicatorRegister register,
    WriteDemand demands,
    MoveDemand moves,
    SaveReport saves,
    MoveReport signs,
    PrepareReport prepares,
    IssueReport issues,
    ISeatDirectory seats,
    Units units,
    WriteGate gate,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "25";
    private const int Answered = 40;
    private const int AnsweredBefore = 60;

    /// <summary>Communes whose people try the program find the week still to be answered.</summary>
    private static readonly string[] Open = ["Âu Cơ", "Tam Sơn", "Hương Cần"];

    public int Order => 80;

    public async Task LoadAsync(CancellationToken ct)
    {
        IReadOnlyList<RegisteredIndicator> known;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Set<ReportDemand>().AnyAsync(ct))
            {
                return;
            }

            known = await register.AllAsync(db, Province, clock.Today, ct);
        }

        // Nobody owes what was before the week that is answered first.
        var weeks = DemandPeriod.Ended(PeriodKind.Week, clock.Today).Take(2).ToList();
        foreach (var story in DemandStories.All)
        {
            var code = await AskAsync(story, known, OfficeClock.At(weeks[1].To.AddDays(1), new TimeOnly(7, 30)), ct);
            if (story.Facts.Name == DemandStories.Weekly)
            {
                await AnswerAsync(code, weeks, ct);
            }
        }

        await IssueAsync(ct);
    }

    private async Task<string> AskAsync(
        DemandStory story,
        IReadOnlyList<RegisteredIndicator> known,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        string office = UnitPath.OfOrganisation(Province, story.Office);
        var author = await SeatAsync(office, story.Author, ct);
        var facts = story.Facts with { Cells = [.. story.Facts.Cells.Select(cell => Told(cell, known)).OfType<DemandCell>()] };
        var code = Done(await demands.RunAsync(null, facts, author, new Deed(Actor.From(author), at), ct));
        Done(await moves.RunAsync(code, DemandAct.Submit, null, author, new Deed(Actor.From(author), at.AddMinutes(5)), ct));
        if (story.Asks)
        {
            var decider = await SeatAsync(story.Decider == Role.ProvinceLeader ? UnitPath.OfProvince(Province) : office, story.Decider, ct);
            Done(await moves.RunAsync(code, DemandAct.Approve, null, decider, new Deed(Actor.From(decider), at.AddMinutes(25)), ct));
        }

        return code;
    }

    private static DemandCell? Told(DemandCell cell, IReadOnlyList<RegisteredIndicator> known) =>
        cell.Indicator is not { } code ? cell
        : known.FirstOrDefault(one => one.Code == code) is { } indicator ? cell with { Name = indicator.Name, Unit = indicator.Unit }
        : null;

    private async Task AnswerAsync(string code, List<DemandPeriod> weeks, CancellationToken ct)
    {
        var communes = units.CommunesOf(Province).Where(commune => !Open.Contains(commune.ShortName)).ToList();
        foreach (var commune in communes.Take(AnsweredBefore).Concat(units.CommunesOf(Province).Where(one => Open.Contains(one.ShortName))))
        {
            await AnswerAsync(code, weeks[1], commune, ct);
        }

        foreach (var commune in communes.Take(Answered))
        {
            await AnswerAsync(code, weeks[0], commune, ct);
        }
    }

    private async Task AnswerAsync(string code, DemandPeriod week, Unit commune, CancellationToken ct)
    {
        var leader = await SeatAsync(commune.Path, Role.CommuneLeader, ct);
        var officer = await SeatAsync(commune.Path, Role.CaseOfficer, ct);
        var number = int.Parse(commune.Code, System.Globalization.CultureInfo.InvariantCulture);
        var at = OfficeClock.At(week.To.AddDays(1), new TimeOnly(8, 10)).AddMinutes(number % 300);
        at = at > clock.Now ? clock.Now : at;
        var cells = new Dictionary<string, TypedCell>
        {
            ["c6"] = new($"{20 + (number % 40)}", null),
            ["c7"] = new($"{1 + (number % 3)}", null),
            // Whoever keeps no log says so: that is no 0.
            ["c8"] = number % 7 == 0 ? new(null, "Chưa có sổ theo dõi") : new($"{number % 4}", null),
        };
        Done(
            await gate.RunAsync<int>(
                new Deed(Actor.From(officer), at),
                (write, token) => saves.SaveAsync(write, new FillInput(code, week.Key, cells, 0, 3 + (number % 6)), officer, token),
                ct
            )
        );
        Done(
            await signs.RunAsync(
                code,
                week.Key,
                commune.Path,
                UnitReportAct.Sign,
                null,
                leader,
                new Deed(Actor.From(leader), at.AddMinutes(1)),
                ct
            )
        );
    }

    private async Task IssueAsync(CancellationToken ct)
    {
        var month = DemandPeriod.Ended(PeriodKind.Month, clock.Today).First();
        var office = await SeatAsync(UnitPath.OfProvinceOffice(Province), Role.ProvinceOffice, ct);
        var leader = await SeatAsync(UnitPath.OfProvince(Province), Role.ProvinceLeader, ct);
        var code = Done(await prepares.RunAsync("hai-cap-thang", month.Key, office, new Deed(Actor.From(office), clock.Now), ct));
        Done(await issues.RunAsync(code, "125/BC-UBND", clock.Today, leader, new Deed(Actor.From(leader), clock.Now), ct));
    }

    private async Task<Seat> SeatAsync(string path, Role role, CancellationToken ct) => (await seats.UnderAsync(path, role, ct))[0];

    private static T Done<T>(Result<T> result) =>
        result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
