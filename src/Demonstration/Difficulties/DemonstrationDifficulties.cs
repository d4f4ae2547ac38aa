using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Confirm;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Difficulties.Watch;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Difficulties;

/// <summary>
/// Difficulties of the demonstration province, told through the real acts at the times at which they might have happened. Units are real,
/// people are not.
/// </summary>
internal sealed partial class DemonstrationDifficulties(
    IDbContextFactory<Db> contexts,
    Units units,
    ISeatDirectory seats,
    RaiseDifficulty raise,
    ActOnDifficulty act,
    ConfirmRecommendation confirm,
    CloseSilent silence,
    WriteGate gate,
    Calendars calendars,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "25";
    private readonly Random random = new(2025);
    private readonly Dictionary<string, Seat> leaders = new(StringComparer.Ordinal);
    private IReadOnlyList<Unit> communes = [];
    private Seat office = null!;

    // After accounts, before conferences and directives, which refer to them.
    public int Order => 30;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (
                await db.Difficulties.AnyAsync(ct)
                || await seats.UnderAsync(UnitPath.OfProvince(Province), Role.ProvinceOffice, ct) is not [var first, ..]
            )
            {
                return;
            }

            office = first;
        }

        communes = units.CommunesOf(Province);
        foreach (var leader in await seats.UnderAsync(UnitPath.OfProvince(Province), Role.CommuneLeader, ct))
        {
            leaders.TryAdd(leader.SpeaksFor, leader);
        }

        foreach (var story in PastStories.All.Concat(RecentStories.All))
        {
            await TellAsync(story, ct);
        }

        await SeenAsync(ct);
    }

    /// <summary>What happened up to the day before yesterday has been seen, as in an office where people read.</summary>
    private Task<Result> SeenAsync(CancellationToken ct) =>
        gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
            async (write, token) =>
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    foreach (var seat in await seats.UnderAsync(UnitPath.OfProvince(Province), role, token))
                    {
                        write.Db.Add(new NoticeMark { SeatId = seat.SeatId.Value, SeenUntil = clock.Now.AddDays(-2) });
                    }
                }

                write.Record(
                    "difficulty.demonstration",
                    "province",
                    Guid.Empty,
                    Province,
                    UnitPath.OfProvince(Province),
                    "Nạp vướng mắc trình diễn"
                );
                return Result.Done;
            },
            ct
        );

    private async Task TellAsync(DifficultyStory story, CancellationToken ct)
    {
        var calendar = calendars.For(UnitPath.OfProvince(Province));
        var begun = story.Day is { } day ? calendar.StartOfWorkingDay(day) : calendar.AddWorkingDays(clock.Now, -story.DaysAgo);
        begun = calendar.AddWorkingTime(begun, TimeSpan.FromMinutes(random.Next(10, 400)));
        if (begun > clock.Now)
        {
            begun = clock.Now.AddMinutes(-5);
        }

        var raisers = Raisers(story);
        var (code, told) = await RaiseAsync(story, raisers, begun, calendar, ct);
        if (story.End == StoryEnd.Queue)
        {
            return;
        }

        var at = Later(calendar, told, random.Next(60, 420));
        var people = await seats.UnderAsync(UnitPath.OfOrganisation(Province, story.Body), Role.CaseOfficer, ct);
        var person = people.Count > 0 ? people[0] : office;
        var lead = person.SpeaksFor;
        var due = calendar.AddWorkingDays(at, story.Day is null ? Math.Max(3, 12 - random.Next(6)) : 8);
        await DoAsync(
            code,
            DifficultyAct.Assign,
            new ActInput
            {
                Content = "Trả lời đúng hạn, gửi đồng thời các đơn vị đã nêu.",
                LeadPath = lead,
                Person = person,
                Class = story.Class,
                Authority = story.Authority,
                DueOn = OfficeClock.DayOf(due),
            },
            office,
            at,
            ct
        );
        at = Later(calendar, at, random.Next(120, 700));
        await DoAsync(code, DifficultyAct.Start, new ActInput(), person, at, ct);
        if (story.End is StoryEnd.Escalated or StoryEnd.EscalatedThenSolved)
        {
            at = Later(calendar, at, random.Next(400, 1200));
            var follow = calendar.AddWorkingDays(at, 15);
            await DoAsync(
                code,
                DifficultyAct.Escalate,
                new ActInput
                {
                    Content = story.Asked,
                    Ministry = story.Ministry,
                    DocumentNumber = $"{random.Next(1200, 5900)}/UBND-TH",
                    DueOn = OfficeClock.DayOf(follow),
                },
                person,
                at,
                ct
            );
            if (story.End == StoryEnd.Escalated && follow < clock.Now)
            {
                // Whoever is still waited for was asked again not long ago.
                var next = OfficeClock.DayOf(calendar.AddWorkingDays(clock.Now, random.Next(3, 12)));
                var again = new ActInput { Content = "Đã gọi điện nhắc.", DueOn = next };
                await DoAsync(code, DifficultyAct.FollowUp, again, person, calendar.AddWorkingDays(clock.Now, -3), ct);
            }
        }

        if (story.End == StoryEnd.EscalatedThenSolved)
        {
            at = Later(calendar, at, 480 * 9);
            await DoAsync(
                code,
                DifficultyAct.Reply,
                new ActInput { Content = story.Answer, DocumentNumber = $"{random.Next(2000, 8000)}/BTL" },
                person,
                at,
                ct
            );
        }

        if (story.End is not (StoryEnd.InWork or StoryEnd.Escalated))
        {
            await AnswerAsync(story, code, raisers, person, Later(calendar, at, random.Next(400, 1700)), calendar, ct);
        }
    }

    private DateTimeOffset Later(WorkingCalendar calendar, DateTimeOffset at, int minutes) =>
        calendar.AddWorkingTime(at, TimeSpan.FromMinutes(minutes)) is var then && then < clock.Now ? then : at + ((clock.Now - at) / 2);

    private static T Must<T>(Result<T> result) =>
        result.IsRefused
            ? throw new InvalidOperationException($"Demonstration: {result.Refusal.Code}. {result.Refusal.Message}")
            : result.Value;
}
