using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Tests.Reception;

public sealed class ReceptionTests
{
    [Theory, OnEveryDatabase]
    public async Task A_day_is_planned_numbers_are_given_and_a_visit_is_noted_and_answered(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await PlanAsync(heard)).Value;
        (await PlanAsync(heard)).Refusal!.Code.ShouldBe("reception.twice");

        (await NumberAsync(heard, day)).Value.ShouldBe(1);
        (await NumberAsync(heard, day)).Value.ShouldBe(2);
        var visit = (await VisitsAsync(heard, day))[0];
        (await NoteAsync(heard, visit.Id.Value, Note())).Refusal.ShouldBeNull();

        var noted = (await VisitsAsync(heard, day))[0];
        noted.AnswerBy.ShouldBe(heard.Law().LastDay("reception.answer", heard.Today, Platform.WorkingTime.WorkingCalendar.Standard));
        (await ReplyAsync(heard, visit.Id.Value, null)).Refusal!.Code.ShouldBe("reception.outcome");
        (await ReplyAsync(heard, visit.Id.Value, VisitOutcome.Accepted)).Refusal.ShouldBeNull();
        (await ReplyAsync(heard, visit.Id.Value, VisitOutcome.Accepted)).Refusal!.Code.ShouldBe("reception.nothing");
    }

    [Theory, OnEveryDatabase]
    public async Task A_week_without_the_chairs_day_is_missed_and_a_deputys_does_not_count(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var monday = heard.Today.AddDays(-(((int)heard.Today.DayOfWeek + 6) % 7));
        await AddDayAsync(heard, monday.AddDays(-14), isHead: true);
        await AddDayAsync(heard, monday.AddDays(-6), isHead: false);

        var missed = await MissedAsync(heard);
        missed.Single().ShouldBe(new MissedReception(heard.Commune.Path, monday.AddDays(-7), monday.AddDays(-1), 0, 1));

        await AddDayAsync(heard, monday.AddDays(-5), isHead: true);
        (await MissedAsync(heard)).ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task One_address_takes_three_numbers_an_hour_and_nobody_is_asked_who_he_is(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var (day, address) = ((await PlanAsync(heard)).Value, Heard.NewAddress());
        Task<Result<int>> TakeAsync(System.Net.IPAddress from) =>
            heard.WithAsync<KeepReception, Result<int>>(keep =>
                keep.PublicNumberAsync("25", day, from, new Deed(Actor.Citizen, heard.Given.Clock.GetUtcNow()), default)
            );

        for (var number = 1; number <= 3; number++)
        {
            (await TakeAsync(address)).Value.ShouldBe(number);
        }

        (await TakeAsync(address)).Refusal!.Code.ShouldBe("reception.too-many");
        (await TakeAsync(Heard.NewAddress())).Value.ShouldBe(4);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_promised_opens_as_a_directive_with_its_words_and_day(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await PlanAsync(heard)).Value;
        await NumberAsync(heard, day);
        var visit = (await VisitsAsync(heard, day))[0];
        await NoteAsync(heard, visit.Id.Value, Note());
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);

        var page = await leader.GetAsync($"/tiep-cong-dan/luot/{visit.Id.Value}");
        var offer = page.Html.QuerySelectorAll("a.button").Single(link => link.TextContent == "Giao thành chỉ đạo").GetAttribute("href")!;
        var form = await leader.GetAsync(offer);

        form.Html.QuerySelector("[name='Input.Work']")!.TextContent.Trim().ShouldBe("Sửa đoạn mương ở thôn");
        form.Html.QuerySelector("[name='Input.DueOn']")!.GetAttribute("value")!.ShouldContain(heard.Today.AddDays(14).Day.ToString());
    }

    [Theory, OnEveryDatabase]
    public async Task A_day_is_held_by_the_word_of_who_received_or_by_a_note_and_the_page_says_who_wrote_it(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await PlanAsync(heard)).Value;
        Task<Result<Guid>> HeldAsync(Seat seat, string note, int after = 0) =>
            heard.WithAsync<KeepReception, Result<Guid>>(keep =>
                keep.SettleAsync(day, true, note, seat, heard.DeedAfter(after, seat), default)
            );

        (await HeldAsync(heard.Officer.Seat, "")).Refusal!.Field.ShouldBe("Note");
        (await HeldAsync(heard.Leader.Seat, "", after: 8)).Refusal!.Code.ShouldBe("reception.held-note", "nobody came and the day is over");
        (await HeldAsync(heard.Officer.Seat, "Sổ tiếp công dân trang 12", after: 8)).Refusal.ShouldBeNull();

        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        var page = await leader.GetAsync($"/tiep-cong-dan/{day}");
        page.Text.ShouldContain("Sổ tiếp công dân trang 12");
        page.Text.ShouldContain(heard.Officer.Seat.PersonName);
    }

    [Theory, OnEveryDatabase]
    public async Task The_leader_says_on_the_day_that_he_received(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await PlanAsync(heard)).Value;

        var held = await heard.WithAsync<KeepReception, Result<Guid>>(keep =>
            keep.SettleAsync(day, true, "", heard.Leader.Seat, heard.DeedOf(heard.Leader.Seat), default)
        );

        held.Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Heads_count_what_the_list_holds_and_the_sheet_has_the_same_rows(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await PlanAsync(heard)).Value;
        await NumberAsync(heard, day);
        await NoteAsync(heard, (await VisitsAsync(heard, day))[0].Id.Value, Note());
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);

        (await leader.GetAsync("/tiep-cong-dan?nhom=cho-tra-loi")).Text.ShouldContain("1 lượt chờ trả lời");
        (await leader.GetAsync("/tiep-cong-dan")).Text.ShouldContain("1 ngày trong lịch");
        foreach (var (query, words) in new[] { ("nhom=cho-tra-loi&", "Mương hỏng"), ("", heard.Leader.Seat.PersonName) })
        {
            var uri = new Uri($"/tiep-cong-dan?{query}handler=Sheet&dang=csv", UriKind.Relative);
            (await leader.Client.GetStringAsync(uri)).ShouldContain(words);
        }

        (await leader.Client.GetStringAsync(new Uri("/tiep-cong-dan?handler=Book&dang=csv", UriKind.Relative))).ShouldContain(
            "Lê Mẫu Bình"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_promise_that_is_a_directive_is_not_offered_again(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await PlanAsync(heard)).Value;
        await NumberAsync(heard, day);
        var visit = (await VisitsAsync(heard, day))[0].Id.Value;
        await NoteAsync(heard, visit, Note());
        await heard
            .Given.Program.Services.GetRequiredService<WriteGate>()
            .RunAsync(
                heard.DeedOf(heard.Leader.Seat),
                async (write, token) =>
                {
                    write.Record("test.link", Visit.RecordKind, visit, "25", heard.Commune.Path, "Giao chỉ đạo");
                    await write.LinkAsync("25", Visit.RecordKind, visit, "directive", Guid.CreateVersion7(), token);
                    return Result.Done;
                },
                default
            );

        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync($"/tiep-cong-dan/luot/{visit}")).Text.ShouldNotContain("Giao thành chỉ đạo");
    }

    internal static VisitNote Note() =>
        new(
            VisitKind.Recommendation,
            "Lê Mẫu Bình",
            "Thôn Mẫu",
            "",
            1,
            "Mương hỏng, nước tràn vào nhà",
            "",
            true,
            "",
            "Đơn, ảnh",
            "Sửa đoạn mương ở thôn",
            new DateOnly(2025, 9, 25)
        );

    internal static Task<Result<Guid>> PlanAsync(Heard heard) =>
        heard.WithAsync<KeepReception, Result<Guid>>(keep =>
            keep.PlanAsync(
                new(heard.Today, new TimeOnly(8, 0), "Phòng tiếp dân", heard.Leader.Seat.SeatId.Value),
                heard.Officer.Seat,
                heard.DeedOf(heard.Officer.Seat),
                default
            )
        );

    internal static Task<Result<int>> NumberAsync(Heard heard, Guid day) =>
        heard.WithAsync<KeepReception, Result<int>>(keep =>
            keep.NumberAsync(day, heard.Officer.Seat, heard.DeedOf(heard.Officer.Seat), default)
        );

    internal static Task<Result<Guid>> NoteAsync(Heard heard, Guid visit, VisitNote note) =>
        heard.WithAsync<KeepReception, Result<Guid>>(keep =>
            keep.NoteAsync(
                visit,
                note with
                {
                    PromiseBy = note.PromiseBy is null ? null : heard.Today.AddDays(14),
                },
                heard.Officer.Seat,
                heard.DeedOf(heard.Officer.Seat),
                default
            )
        );

    private static Task<Result<Guid>> ReplyAsync(Heard heard, Guid visit, VisitOutcome? outcome) =>
        heard.WithAsync<KeepReception, Result<Guid>>(keep =>
            keep.ReplyAsync(visit, outcome, "Đã sửa xong", heard.Leader.Seat, heard.DeedOf(heard.Leader.Seat), default)
        );

    internal static Task<List<Visit>> VisitsAsync(Heard heard, Guid day) =>
        heard.Given.ReadAsync(db =>
        {
            var (rows, key) = (db.Visits, new ReceptionDayId(day));
            return rows.AsNoTracking().Where(row => row.ProvinceCode == "25" && row.DayId == key).OrderBy(row => row.Number).ToListAsync();
        });

    private static Task<IReadOnlyList<MissedReception>> MissedAsync(Heard heard) =>
        heard.Given.ReadAsync(db =>
            heard
                .Given.Program.Services.GetRequiredService<ReceptionDuty>()
                .MissedAsync(db, new Scope(heard.Commune.Path), heard.Today, default)
        );

    private static Task<Result> AddDayAsync(Heard heard, DateOnly day, bool isHead) =>
        heard
            .Given.Program.Services.GetRequiredService<WriteGate>()
            .RunAsync(
                heard.DeedOf(heard.Officer.Seat),
                (write, _) =>
                {
                    var made = new ReceptionDay
                    {
                        Id = ReceptionDayId.New(),
                        ProvinceCode = "25",
                        UnitPath = heard.Commune.Path,
                        Day = day,
                        From = new TimeOnly(8, 0),
                        Place = "Phòng tiếp dân",
                        LeaderSeatId = heard.Leader.Seat.SeatId,
                        LeaderName = "Nguyễn Mẫu",
                        LeaderTitle = "Chủ tịch UBND",
                        IsHead = isHead,
                    };
                    made.Hold("Sổ tiếp công dân", heard.Leader.Seat, false, heard.Today);
                    write.Db.Add(made);
                    write.Record("test.day", "reception-day", made.Id.Value, "25", heard.Commune.Path, "Ngày tiếp");
                    return Task.FromResult(Result.Done);
                },
                default
            );
}
