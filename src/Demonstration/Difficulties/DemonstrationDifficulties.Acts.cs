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

/// <summary>What people do in the stories, each act as the program does it.</summary>
internal sealed partial class DemonstrationDifficulties
{
    private async Task AnswerAsync(
        DifficultyStory story,
        string code,
        List<Seat> raisers,
        Seat person,
        DateTimeOffset at,
        WorkingCalendar calendar,
        CancellationToken ct
    )
    {
        at = await AnswerAsync(code, AnswerOf(story, story.Answer), person, at, calendar, ct);
        if (story.End == StoryEnd.Answered)
        {
            return;
        }

        if (story.End is StoryEnd.Reopened or StoryEnd.ReopenedThenSolved)
        {
            at = Later(calendar, at, random.Next(200, 900));
            await SayAsync(code, raisers[0], solved: false, "Chưa nói rõ cách làm ở nơi có nhiều điểm làm việc.", at, ct);
            if (story.End == StoryEnd.Reopened)
            {
                return;
            }

            at = Later(calendar, at, random.Next(300, 900));
            var more = story.Answer + " Nơi có nhiều điểm làm việc: áp dụng cho từng điểm, đầu mối là trung tâm phục vụ hành chính công.";
            at = await AnswerAsync(code, AnswerOf(story, more), person, at, calendar, ct);
        }

        // Most say that it is solved; some say nothing, as in life.
        foreach (var raiser in raisers.Where(_ => random.Next(10) < 8))
        {
            at = Later(calendar, at, random.Next(15, 120));
            await SayAsync(code, raiser, solved: true, string.Empty, at, ct);
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await db
                .Difficulties.Where(row =>
                    row.ProvinceCode == Province && row.Code == code && row.ClosedAt == null && row.DueAt < clock.Now.AddDays(-1)
                )
                .Select(row => new { row.Id, row.DueAt })
                .FirstOrDefaultAsync(ct) is
            { } waiting
        )
        {
            await silence.CloseAsync(Province, waiting.Id, waiting.DueAt.AddMinutes(5), ct);
        }
    }

    /// <summary>Written by the specialist, approved by the leader of the body.</summary>
    /// <returns>When it went out.</returns>
    private async Task<DateTimeOffset> AnswerAsync(
        string code,
        ActInput answer,
        Seat person,
        DateTimeOffset at,
        WorkingCalendar calendar,
        CancellationToken ct
    )
    {
        await DoAsync(code, DifficultyAct.Answer, answer, person, at, ct);
        var approved = Later(calendar, at, random.Next(20, 200));
        var leader = (await seats.UnderAsync(person.SpeaksFor, Role.DepartmentLeader, ct))[0];
        await DoAsync(code, DifficultyAct.Approve, new ActInput { Shared = true }, leader, approved, ct);
        return approved;
    }

    private async Task<(string Code, DateTimeOffset At)> RaiseAsync(
        DifficultyStory story,
        List<Seat> raisers,
        DateTimeOffset at,
        WorkingCalendar calendar,
        CancellationToken ct
    )
    {
        string? code = null;
        foreach (var raiser in raisers)
        {
            var text = new RaiseText
            {
                Title = story.Title,
                What = story.What,
                Asked = story.Asked,
                Field = story.Field,
                Urgency = story.Urgency,
                UnitPath = raiser.SpeaksFor,
                Channel = story.AtConference ? RaiseChannel.Conference : RaiseChannel.Commune,
            };
            code = Must(await raise.RunAsync(text, code, raiser, new Deed(Actor.From(raiser), at), ct));
            at = Later(calendar, at, random.Next(5, story.Day is null ? 40 : 150));
        }

        return (code!, at);
    }

    private List<Seat> Raisers(DifficultyStory story)
    {
        var named = story
            .From.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => communes.First(unit => VietnameseText.Fold(unit.ShortName) == VietnameseText.Fold(name)));
        var others = communes.OrderBy(_ => random.Next());
        return
        [
            .. named
                .Concat(others)
                .DistinctBy(unit => unit.Path)
                .Where(unit => leaders.ContainsKey(unit.Path))
                .Take(story.Units)
                .Select(unit => leaders[unit.Path]),
        ];
    }

    private async Task SayAsync(string code, Seat raiser, bool solved, string missing, DateTimeOffset at, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var unit = raiser.SpeaksFor;
        var difficulties = db.Difficulties;
        var said = await db
            .Recommendations.Where(row =>
                row.ProvinceCode == Province
                && row.UnitPath == unit
                && difficulties.Any(one => one.ProvinceCode == Province && one.Id == row.DifficultyId && one.Code == code)
            )
            .Select(row => row.Code)
            .FirstAsync(ct);
        Must(await confirm.RunAsync(new(said, solved, missing), raiser, new Deed(Actor.From(raiser), at, solved ? null : missing), ct));
    }

    private async Task DoAsync(string code, DifficultyAct what, ActInput input, Seat seat, DateTimeOffset at, CancellationToken ct) =>
        Must(
            await act.RunAsync(
                code,
                what,
                input,
                seat,
                new Deed(Actor.From(seat), at, input.Content.Length == 0 ? null : input.Content),
                ct
            )
        );

    private static ActInput AnswerOf(DifficultyStory story, string text) =>
        new()
        {
            Content = text,
            DocumentNumber = story.DocumentNumber,
            DocumentName = story.DocumentName,
        };
}
