using Microsoft.EntityFrameworkCore;
using ThongSuot.Conferences;
using ThongSuot.Conferences.Act;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Ask;
using ThongSuot.Conferences.Conclude;
using ThongSuot.Conferences.Desk;
using ThongSuot.Conferences.Live;
using ThongSuot.Conferences.Prepare;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Conferences;

/// <summary>
/// Tells the conferences of <see cref="ConferenceStories"/> through the real acts, and prepares one for a new user to hold.
/// </summary>
internal sealed partial class DemonstrationConferences(
    IDbContextFactory<Db> contexts,
    Units units,
    ISeatDirectory seats,
    ConferenceDifficulties desk,
    PrepareConference prepare,
    ChangeAgenda agenda,
    MoveConference move,
    MarkAttendance attend,
    AskQuestion ask,
    RunFloor floor,
    RecordAnswer answer,
    AddConclusion conclude,
    AssignConclusion assign,
    ConferenceJournal journal,
    Calendars calendars,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "25";
    private const int Known = 60;
    private readonly Random random = new(2025);
    private Seat office = null!;

    // After directives: those of the two conferences are told there, with what became of them, and tied to their conclusions here.
    public int Order => 45;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (
                await db.Conferences.AnyAsync(ct)
                || await seats.UnderAsync(UnitPath.OfProvince(Province), Role.ProvinceOffice, ct) is not [var first, ..]
            )
            {
                return;
            }

            office = first;
        }

        foreach (var story in ConferenceStories.Past)
        {
            await TellAsync(story, ct);
        }

        await PrepareNextAsync(ct);
    }

    private async Task TellAsync(ConferenceStory story, CancellationToken ct)
    {
        var communes = units
            .CommunesOf(Province)
            .Where(unit => story.Communes.Length == 0 || story.Communes.Contains(unit.ShortName))
            .ToList();
        var code = Must(
            await prepare.RunAsync(
                new ConferenceText(story.Title, story.Kind, story.Start, story.Place, story.Chair),
                [.. communes.Select(unit => unit.Path)],
                office,
                By(office, story.Prepared),
                ct
            )
        );
        foreach (var difficulty in await RaisedAsync(story.Raised.From, story.Raised.To, ct))
        {
            Must(
                await agenda.RunAsync(
                    code,
                    new AgendaInput(AgendaChange.Add, null, difficulty.Code, null),
                    office,
                    By(office, story.Prepared.AddMinutes(20)),
                    ct
                )
            );
        }

        Must(await move.RunAsync(code, ConferenceAct.Open, string.Empty, null, office, By(office, story.Prepared.AddHours(1)), ct));
        Must(await move.RunAsync(code, ConferenceAct.Begin, string.Empty, null, office, By(office, story.Start), ct));
        var absent = communes.OrderBy(_ => random.Next()).Take(story.Absent).Select(unit => unit.Path).ToHashSet(StringComparer.Ordinal);
        var marks = communes
            .Where(unit => !absent.Contains(unit.Path))
            .Select(unit => new AttendanceMark(
                unit.Path,
                true,
                random.Next(4) == 0 ? "Bí thư Đảng ủy" : "Chủ tịch UBND",
                random.Next(6, 28)
            ));
        Must(await attend.MarkAsync(code, [.. marks], office, By(office, story.Start.AddMinutes(4)), ct));
        var at = await DiscussAsync(story, code, [.. communes.Where(unit => !absent.Contains(unit.Path))], ct);
        await ConcludeAsync(story, code, at, ct);
    }

    private async Task<DateTimeOffset> DiscussAsync(ConferenceStory story, string code, List<Unit> there, CancellationToken ct)
    {
        var at = story.Start.AddMinutes(20);
        foreach (
            var item in (
                await ReadAsync(
                    db =>
                    {
                        var conferences = db.Conferences;
                        return db
                            .AgendaItems.AsNoTracking()
                            .Where(row => conferences.Any(one => one.Id == row.ConferenceId && one.Code == code))
                            .OrderBy(row => row.Place)
                            .ToListAsync(ct);
                    },
                    ct
                )
            ).Take(10)
        )
        {
            Must(await floor.RunAsync(code, FloorMove.TakeUp, item.Id, office, By(office, at), ct));
            at = at.AddMinutes(random.Next(6, 12));
            // What the centre must settle could not be answered that morning.
            var later = (await desk.FindAsync(Province, item.DifficultyCode!, ct))!.IsWithBody;
            Must(
                await answer.RunAsync(
                    code,
                    later
                        ? new AnswerInput(
                            AnswerKind.TakenAway,
                            null,
                            item.Id,
                            "Vượt thẩm quyền của tỉnh, cơ quan chủ trì kiến nghị Trung ương.",
                            story.Chair,
                            string.Empty,
                            item.BodyPath,
                            OfficeClock.DayOf(story.Start).AddDays(20)
                        )
                        : new AnswerInput(
                            AnswerKind.Given,
                            null,
                            item.Id,
                            $"{NameOf(item.BodyPath)} trả lời tại hội nghị; nội dung đầy đủ và văn bản ở {item.DifficultyCode}.",
                            $"Lãnh đạo {NameOf(item.BodyPath)}",
                            string.Empty,
                            string.Empty,
                            null,
                            AlreadyAnswered: true
                        ),
                    office,
                    By(office, at),
                    ct
                )
            );
        }

        foreach (var (text, number) in story.Questions.Select((text, number) => (text, number)))
        {
            var leader = (await seats.UnderAsync(there[number * 37 % there.Count].Path, Role.CommuneLeader, ct))[0];
            Must(await ask.RunAsync(code, QuestionChannel.Floor, text, string.Empty, null, leader, By(leader, at), ct));
            var question = await ReadAsync(
                db =>
                    db.ConferenceQuestions.AsNoTracking()
                        .OrderByDescending(row => row.AskedAt)
                        .ThenByDescending(row => row.Place)
                        .FirstAsync(row => row.Text == text, ct),
                ct
            );
            Must(await floor.RunAsync(code, FloorMove.Call, question.Id, office, By(office, at.AddMinutes(1)), ct));
            at = at.AddMinutes(random.Next(5, 9));
            Must(
                await answer.RunAsync(
                    code,
                    new AnswerInput(
                        AnswerKind.Given,
                        question.Id,
                        null,
                        "Tiếp thu. Cơ quan chuyên môn hướng dẫn bằng văn bản chung cho các xã; trong khi chờ, xã chủ động theo thẩm quyền.",
                        story.Chair,
                        string.Empty,
                        string.Empty,
                        null
                    ),
                    office,
                    By(office, at),
                    ct
                )
            );
        }

        return at;
    }

    private async Task ConcludeAsync(ConferenceStory story, string code, DateTimeOffset at, CancellationToken ct)
    {
        var given = await GivenAsync(OfficeClock.DayOf(story.Start), ct);
        foreach (var text in given.Select(directive => directive.Work).Concat(story.Exempted.Select(pair => pair.Text)))
        {
            at = at.AddMinutes(1);
            Must(await conclude.RunAsync(code, text, story.Chair, null, office, By(office, at), ct));
        }

        Must(await move.RunAsync(code, ConferenceAct.CloseFloor, string.Empty, null, office, By(office, at.AddMinutes(2)), ct));
        foreach (
            var conclusion in await ReadAsync(
                db =>
                {
                    var conferences = db.Conferences;
                    return db
                        .Conclusions.AsNoTracking()
                        .Where(row => conferences.Any(one => one.Id == row.ConferenceId && one.Code == code))
                        .OrderBy(row => row.Number)
                        .ToListAsync(ct);
                },
                ct
            )
        )
        {
            var deed = By(office, at.AddMinutes(60 + conclusion.Number));
            Must(
                given.FirstOrDefault(directive => directive.Work == conclusion.Text) is { } directive
                    ? await TieAsync(code, conclusion.Id, directive, deed, ct)
                    : await assign.ExemptAsync(
                        code,
                        conclusion.Id,
                        story.Exempted.First(pair => pair.Text == conclusion.Text).Why,
                        office,
                        deed,
                        ct
                    )
            );
        }

        Must(await move.RunAsync(code, ConferenceAct.Close, string.Empty, null, office, By(office, at.AddHours(2)), ct));
    }

    /// <summary>The directive was given in the demonstration of directives: its conclusion is told to be where it came from.</summary>
    private Task<Result<int>> TieAsync(string code, Guid id, DirectiveSummary directive, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            office,
            deed,
            async (write, _, _, token) =>
            {
                var conclusion = await write.Db.Conclusions.FirstAsync(row => row.Id == id, token);
                conclusion.Give(new GivenDirective(directive.Id, directive.Code));
                await write.LinkAsync(Province, ConferenceJournal.ConclusionKind, id, "directive", directive.Id.Value, token);
                return new ConferenceNews(
                    ConferenceEventKind.Directive,
                    $"Kết luận {conclusion.Number} giao thành chỉ đạo {directive.Code}"
                );
            },
            ct
        );

    private async Task<T> ReadAsync<T>(Func<Db, Task<T>> read, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await read(db);
    }

    private string NameOf(string path) => units.ByPath(path)?.ShortName ?? path;

    private static Deed By(Seat seat, DateTimeOffset at) => new(Actor.From(seat), at);

    private static T Must<T>(Result<T> result) =>
        result.IsRefused
            ? throw new InvalidOperationException($"Demonstration: {result.Refusal.Code}. {result.Refusal.Message}")
            : result.Value;
}
