using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Today;

namespace ThongSuot.Steering.Tests.Today;

public sealed class TodayTests
{
    private const string Applicant = "Trần Mẫu Hoa";

    [Theory, OnEveryDatabase]
    public async Task Whoever_signs_in_arrives_at_the_first_page_and_a_visitor_at_the_look_up(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        (await officer.GetAsync("/")).Location.ShouldBe("/hom-nay");
        (await given.Program.Visit().GetAsync("/")).Location.ShouldBe("/tra-cuu");
        (await officer.GetAsync("/phan-he")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await given.Program.Visit().GetAsync("/hom-nay")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, OnEveryDatabase]
    public async Task Every_count_of_a_commune_is_the_length_of_the_list_it_opens(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await WorkAsync(given);

        foreach (var person in new[] { people.Counter, people.Officer, people.Leader })
        {
            var visitor = await given.Program.Visit().SignInAsync(person.UserName);
            var page = await TodayPages.ReadAsync(given.Program, person.Seat);
            page.Unread.ShouldBeEmpty();
            foreach (var line in page.Lines)
            {
                TodayPages
                    .LengthOf(await visitor.GetAsync(line.Path))
                    .ShouldBe(line.Count, $"{person.Seat.Role}: {line.Text}, {line.Path}");
                var told = line.Path == "/thu-phi" || line.Path.Contains("nhom=tiep-nhan") || line.Path.Contains("nhom=da-giai-quyet");
                line.Urgent.Count.ShouldBe(told ? 0 : Math.Min(line.Count, TodayLine.MostUrgent), line.Text);
            }

            page.Lines.Where(line => line.Part == TodayPart.ToDo).Sum(line => line.Count).ShouldBeGreaterThan(0, $"{person.Seat.Role}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task The_counter_the_officer_and_the_leader_are_told_what_is_theirs_to_do(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await WorkAsync(given);

        (await CountAsync(people.Counter.Seat, "kết quả chờ trả cho công dân")).ShouldBe(1);
        (await CountAsync(people.Counter.Seat, "hồ sơ chờ công dân bổ sung hoặc nộp tiền")).ShouldBe(1);
        (await CountAsync(people.Officer.Seat, "hồ sơ cần tôi xử lý")).ShouldBe(1);
        (await CountAsync(people.Officer.Seat, "hồ sơ mới giao cho tôi từ hôm qua")).ShouldBe(1);
        (await CountAsync(people.Officer.Seat, "hồ sơ chờ công dân bổ sung hoặc nộp tiền")).ShouldBe(1);
        (await CountAsync(people.Leader.Seat, "hồ sơ chờ phân công")).ShouldBe(2);
        (await CountAsync(people.Leader.Seat, "hồ sơ tiếp nhận từ hôm qua")).ShouldBe(5);

        async Task<int> CountAsync(Seat seat, string text) =>
            (await TodayPages.ReadAsync(given.Program, seat)).Lines.Single(line => line.Text == text).Count;
    }

    [Theory, OnEveryDatabase]
    public async Task A_leader_reads_how_each_officer_stands_and_each_figure_opens_its_list(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await WorkAsync(given);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var page = await TodayPages.ReadAsync(given.Program, people.Leader.Seat);
        var officer = page.People.ShouldHaveSingleItem();
        officer.Name.ShouldBe(people.Officer.Seat.PersonName);
        officer.Holding.Count.ShouldBe(1);
        foreach (var figure in new[] { officer.Holding, officer.DueToday, officer.Overdue })
        {
            TodayPages.LengthOf(await leader.GetAsync(figure.Path)).ShouldBe(figure.Count, figure.Path);
        }

        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("Người của đơn vị hôm nay");
        (await TodayPages.ReadAsync(given.Program, people.Officer.Seat)).People.ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task Names_stand_as_the_lists_show_them_to_the_seat(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await WorkAsync(given);
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");

        NamesFor(await TodayPages.ReadAsync(given.Program, people.Counter.Seat)).ShouldContain(name => name.StartsWith(Applicant));
        var seen = NamesFor(await TodayPages.ReadAsync(given.Program, office.Seat));
        seen.ShouldNotContain(name => name.Contains(Applicant));
        seen.ShouldContain(name => name.StartsWith(Masking.Name(Applicant)));
        (
            await given.ReadAsync(db =>
                db.Set<ThongSuot.Platform.Writing.DeedRow>()
                    .CountAsync(deed =>
                        deed.ProvinceCode == "25" && deed.Act == "dossier.names-read" && deed.SubjectId == people.Counter.Seat.SeatId.Value
                    )
            )
        ).ShouldBe(1, "whoever reads names leaves a deed");

        static IEnumerable<string> NamesFor(TodayPage page) =>
            page
                .Lines.Where(line => line.Path.StartsWith("/ho-so", StringComparison.Ordinal))
                .SelectMany(line => line.Urgent)
                .Select(item => item.Name);
    }

    [Theory, OnEveryDatabase]
    public async Task A_source_that_fails_is_named_and_keeps_nobody_from_the_rest(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database, services => services.AddScoped<ITodaySource, Broken>());
        var given = new Given(program);
        var people = await given.PeopleAsync();
        (await given.ReceiveAsync(people.Counter.Seat)).Refusal.ShouldBeNull();

        var page = await (await program.Visit().SignInAsync(people.Leader.UserName)).GetAsync("/hom-nay");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Không tải được một phần số liệu: Phần hỏng. Tải lại trang sau ít phút.");
        page.Text.ShouldContain("1 hồ sơ chờ phân công");
    }

    [Theory, OnEveryDatabase]
    public async Task Who_has_nothing_to_do_is_told_so(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var administrator = await given.SeatAsync(Role.Administrator, given.Commune().Path, "Quản trị");

        var page = await (await given.Program.Visit().SignInAsync(administrator.UserName)).GetAsync("/hom-nay");
        page.Text.ShouldContain("Không có việc nào đang chờ bạn.");
        page.Text.ShouldContain("Hôm nay không có việc đến hạn.");
    }

    /// <summary>
    /// Five dossiers of a commune: one to return, one with the citizen, one with the officer, two that wait for the leader.
    /// </summary>
    private static async Task<CommunePeople> WorkAsync(Given given)
    {
        var people = await given.PeopleAsync();
        var codes = new List<string>();
        for (var number = 0; number < 5; number++)
        {
            codes.Add((await given.ReceiveAsync(people.Counter.Seat, name: Applicant)).Value);
        }

        foreach (var code in codes.Take(3))
        {
            (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        }

        (await given.MoveAsync(people.Leader.Seat, codes[0], "ky-ket-qua")).Refusal.ShouldBeNull();
        (await given.MoveAsync(people.Officer.Seat, codes[1], "bo-sung", dueOn: new DateOnly(2025, 9, 30))).Refusal.ShouldBeNull();
        return people;
    }

    private sealed class Broken : ITodaySource
    {
        public string Name => "Phần hỏng";

        public Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct) =>
            throw new InvalidOperationException("A source that fails");
    }
}
