using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Notices;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Move;

public sealed class SameDayNoticeTests
{
    [Theory, OnEveryDatabase]
    public async Task Whoever_is_given_work_of_today_is_told_at_once_in_one_notice_that_counts_on(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        await AssignAsync(given, people, "1.000656");
        (await ToldAsync(given, people)).ShouldBe(["1 hồ sơ phải xong hôm nay vừa giao cho bạn"]);

        await AssignAsync(given, people, "1.000656");
        (await ToldAsync(given, people)).ShouldBe(["2 hồ sơ phải xong hôm nay vừa giao cho bạn"]);
    }

    [Theory, OnEveryDatabase]
    public async Task Work_of_another_day_waits_for_the_morning(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        await AssignAsync(given, people, "1.004873");
        (await ToldAsync(given, people)).ShouldBeEmpty();
    }

    private static async Task AssignAsync(Given given, CommunePeople people, string procedure)
    {
        var code = (await given.ReceiveAsync(people.Counter.Seat, procedure)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
    }

    private static Task<List<string>> ToldAsync(Given given, CommunePeople people) =>
        given.ReadAsync(db =>
            db.Set<Notice>()
                .Where(notice => notice.SeatId == people.Officer.Seat.SeatId.Value)
                .OrderBy(notice => notice.At)
                .Select(notice => notice.Text)
                .ToListAsync()
        );
}
