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

/// <summary>The conference that is being prepared.</summary>
internal sealed partial class DemonstrationConferences
{
    private async Task PrepareNextAsync(CancellationToken ct)
    {
        var start = OfficeClock.At(
            OfficeClock.DayOf(calendars.For(UnitPath.OfProvince(Province)).AddWorkingDays(clock.Now, 10)),
            new TimeOnly(8, 0)
        );
        var departments = units
            .ChildrenOf(UnitPath.OfProvince(Province))
            .Where(unit => unit.Kind == UnitKind.Department)
            .Select(unit => unit.Path);
        var prepared = clock.Now.AddDays(-3);
        var text = new ConferenceText(
            "Hội nghị đối thoại quý: tháo gỡ khó khăn của xã, phường",
            ConferenceKind.Dialogue,
            start,
            "Hội trường Trung tâm Hội nghị tỉnh",
            "Chủ tịch UBND tỉnh"
        );
        var code = Must(
            await prepare.RunAsync(
                text,
                [.. units.CommunesOf(Province).Select(unit => unit.Path), .. departments],
                office,
                By(office, prepared),
                ct
            )
        );
        Must(
            await agenda.RunAsync(
                code,
                new AgendaInput(AgendaChange.Draft, null, string.Empty, 8),
                office,
                By(office, prepared.AddMinutes(10)),
                ct
            )
        );
        Must(await move.RunAsync(code, ConferenceAct.Open, string.Empty, null, office, By(office, prepared.AddMinutes(30)), ct));
        var leaders = (await seats.UnderAsync(UnitPath.OfProvince(Province), Role.CommuneLeader, ct))
            .DistinctBy(seat => seat.SpeaksFor)
            .OrderBy(_ => random.Next())
            .Take(23)
            .ToList();
        foreach (var (leader, number) in leaders.Select((leader, number) => (leader, number)))
        {
            Must(
                await attend.RunAsync(
                    code,
                    leader.Title,
                    random.Next(6, 20),
                    leader,
                    By(leader, prepared.AddHours(1).AddMinutes(number * 40)),
                    ct
                )
            );
        }

        string[] questions =
        [
            "Hồ sơ đất đai phải chờ chi nhánh văn phòng đăng ký xác nhận, quá hạn tính cho ai?",
            "Xã chưa có người phụ trách công nghệ thông tin. Bao giờ được bổ sung?",
            "Máy quét của trung tâm hỏng, kinh phí sửa lấy từ nguồn nào?",
        ];
        foreach (var (question, number) in questions.Select((question, number) => (question, number)))
        {
            Must(
                await ask.RunAsync(
                    code,
                    QuestionChannel.Advance,
                    question,
                    string.Empty,
                    null,
                    leaders[number],
                    By(leaders[number], prepared.AddHours(20 + number)),
                    ct
                )
            );
        }
    }

    private async Task<List<DifficultySummary>> RaisedAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var found = new List<DifficultySummary>();
        for (
            var number = 1;
            number <= Known && await desk.FindAsync(Province, $"VM{Province}-{from.Year}-{number:0000}", ct) is { } difficulty;
            number++
        )
        {
            var opened = clock.Today.AddDays(-difficulty.DaysOpen);
            if (opened >= from && opened <= to)
            {
                found.Add(difficulty);
            }
        }

        return found;
    }

    /// <summary>Directives given on a day by the province, by the trail.</summary>
    private async Task<IReadOnlyList<DirectiveSummary>> GivenAsync(DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (begin, end) = (OfficeClock.StartOf(day), OfficeClock.StartOf(day.AddDays(1)));
        var ids = await db.Set<DeedRow>()
            .AsNoTracking()
            .Where(row => row.Act == "directive.given" && row.ProvinceCode == Province && row.At >= begin && row.At < end)
            .Select(row => row.SubjectId)
            .ToListAsync(ct);
        return await db.DirectivesAsync([.. ids.Select(DirectiveId.From)], clock.Now, ct);
    }
}
