using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Notices;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Digest;

public sealed class MorningTests
{
    [Theory, OnEveryDatabase]
    public async Task Each_morning_everybody_is_told_once_what_is_late_due_new_or_asked_of_him(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var colleague = await given.SeatAsync(Platform.Access.Role.CaseOfficer, people.Commune.Path, "Công chức");
        var (first, second) = (
            (await given.ReceiveAsync(people.Counter.Seat)).Value,
            (await given.ReceiveAsync(people.Counter.Seat)).Value
        );
        (await given.MoveAsync(people.Leader.Seat, first, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        (
            await given.MoveAsync(
                people.Officer.Seat,
                first,
                "lay-y-kien",
                dueOn: new DateOnly(2025, 9, 15),
                officer: colleague.Seat,
                unit: given.UnitAt(people.Commune.Path)
            )
        ).Refusal.ShouldBeNull();

        (await given.NightsAsync("dossier.morning")).ShouldBe(1);
        (await given.NightsAsync("dossier.morning")).ShouldBe(0);

        var told = await given.ReadAsync(db => db.Set<Notice>().Where(notice => notice.Path == "/ho-so").ToListAsync());
        Of(people.Officer.Seat.SeatId.Value).ShouldContain("1 mới giao");
        Of(colleague.Seat.SeatId.Value).ShouldContain("1 cần ý kiến của bạn");
        Of(people.Leader.Seat.SeatId.Value).ShouldContain("1 chờ phân công");
        second.ShouldNotBeNull();

        string Of(Guid seat) => told.Where(notice => notice.SeatId == seat).ToList().ShouldHaveSingleItem().Text;
    }
}
