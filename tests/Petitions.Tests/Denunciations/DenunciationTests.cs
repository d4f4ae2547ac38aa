using System.Net;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Denunciations;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Tests.Denunciations;

public sealed class DenunciationTests
{
    [Fact]
    public async Task No_column_can_take_the_name_of_whoever_denounced()
    {
        var program = (await Given.OnAsync(TestDatabase.Sqlite)).Program;
        await new Given(program).ReadAsync(db =>
        {
            var words = new[] { typeof(Denunciation), typeof(DenunciationReader) }
                .SelectMany(type => db.Model.FindEntityType(type)!.GetProperties())
                .Where(property => property.ClrType == typeof(string))
                .Select(property => property.Name)
                .Distinct()
                .Order(StringComparer.Ordinal);
            // A code the program gives, and paths of units that it knows.
            words.ShouldBe(["Code", "ForwardedTo", "ProvinceCode", "UnitPath"]);
            return Task.FromResult(true);
        });
        typeof(DenunciationInput)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ShouldAllBe(property => property.PropertyType != typeof(string));
    }

    [Theory, OnEveryDatabase]
    public async Task Only_named_seats_find_it_and_every_opening_is_a_deed(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = await RegisterAsync(heard, heard.Leader.Seat);
        var (leader, deputy) = (
            await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName),
            await heard.Given.Program.Visit().SignInAsync(heard.Deputy.UserName)
        );

        (await leader.GetAsync($"/to-cao/{code}")).Status.ShouldBe(HttpStatusCode.OK);
        (await deputy.GetAsync($"/to-cao/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await deputy.GetAsync("/to-cao")).Text.ShouldNotContain(code);
        (await deputy.GetAsync("/to-cao")).Text.ShouldNotContain("cơ quan đang giữ", Case.Insensitive, "a deputy is no head");
        (await leader.GetAsync("/to-cao")).Text.ShouldContain("cơ quan đang giữ 1 vụ");
        (await deputy.GetAsync("/")).Text.ShouldNotContain(code);

        var reads = await heard.Given.ReadAsync(db =>
            db.Set<DeedRow>().CountAsync(deed => deed.Act == DenunciationReads.Read && deed.SeatId == heard.Leader.Seat.SeatId.Value)
        );
        reads.ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task A_plain_case_is_not_extended_a_very_complex_one_twice(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var (plain, hard) = (await RegisterAsync(heard, heard.Leader.Seat), await RegisterAsync(heard, heard.Leader.Seat));
        await MoveAsync(heard, plain, DenunciationAct.Accept);
        await MoveAsync(heard, hard, DenunciationAct.Accept, DenunciationDepth.VeryComplex);

        (await MoveAsync(heard, plain, DenunciationAct.Extend)).Refusal!.Code.ShouldBe("denunciation.extensions");
        (await MoveAsync(heard, hard, DenunciationAct.Extend)).Refusal.ShouldBeNull();
        (await MoveAsync(heard, hard, DenunciationAct.Extend)).Refusal.ShouldBeNull();
        (await MoveAsync(heard, hard, DenunciationAct.Extend)).Refusal!.Message.ShouldContain("2 lần");
        (await MoveAsync(heard, hard, DenunciationAct.Conclude)).Refusal.ShouldBeNull();

        (
            await heard.WithAsync<KeepDenunciation, Result<string>>(keep =>
                keep.MoveAsync(
                    hard,
                    DenunciationAct.Process,
                    new(default, ""),
                    heard.Officer.Seat,
                    heard.DeedOf(heard.Officer.Seat),
                    default
                )
            )
        ).Refusal!.Code.ShouldBe("denunciation.leader-acts");
    }

    [Theory, OnEveryDatabase]
    public async Task A_paper_of_another_day_is_entered_with_its_day_and_clocks_run_from_it(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var received = heard.Today.AddDays(-20);
        var code = await RegisterAsync(heard, heard.Leader.Seat, received);

        (await MoveAsync(heard, code, DenunciationAct.Accept, on: received.AddDays(-1))).Refusal!.Field.ShouldBe("On");
        (await MoveAsync(heard, code, DenunciationAct.Accept, on: heard.Today.AddDays(1))).Refusal!.Code.ShouldBe("denunciation.day");
        foreach (var number in new int?[] { null, 0, -3, 1_000_000 })
        {
            (await MoveAsync(heard, code, DenunciationAct.Accept, on: received.AddDays(3), number: number)).Refusal!.Field.ShouldBe(
                "Number"
            );
        }

        (await MoveAsync(heard, code, DenunciationAct.Accept, on: received.AddDays(3), number: 12)).Refusal.ShouldBeNull();
        (await MoveAsync(heard, code, DenunciationAct.Suspend, on: received.AddDays(2), number: 13)).Refusal!.Code.ShouldBe(
            "denunciation.day"
        );

        var row = (await heard.Given.ReadAsync(db => DenunciationReads.FindAsync(db, code, heard.Leader.Seat, default)))!;
        var calendar = Platform.WorkingTime.WorkingCalendar.Standard;
        row.SettleBy.ShouldBe(heard.Law().LastDay("denunciation.settle", received.AddDays(3), calendar));
        row.EnteredLate.ShouldBe(17);
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync($"/to-cao/{code}")).Text.ShouldContain("văn bản số 12 ngày");
    }

    [Theory, OnEveryDatabase]
    public async Task Its_paper_carries_the_code(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = await RegisterAsync(heard, heard.Leader.Seat);
        (await PaperAsync()).ShouldBeNull("nothing was decided yet");
        await MoveAsync(heard, code, DenunciationAct.Accept);

        var paper = (await PaperAsync())!;

        paper.Summary.ShouldContain("thụ lý");
        paper.Summary.ShouldContain(code);
        await MoveAsync(heard, code, DenunciationAct.Suspend);
        await MoveAsync(heard, code, DenunciationAct.Continue);
        (await PaperAsync())!.Summary.ShouldContain("tiếp tục giải quyết");
        paper.Signer.Title.ShouldBe("Chủ tịch");
        await MoveAsync(heard, code, DenunciationAct.Conclude);
        (await PaperAsync()).ShouldBeNull("what is concluded stays on paper");

        async Task<Web.Documents.OfficialDocument?> PaperAsync() =>
            DenunciationPaper.Of(
                (await heard.Given.ReadAsync(db => DenunciationReads.FindAsync(db, code, heard.Leader.Seat, default)))!,
                heard.Leader.Seat,
                heard.Today,
                heard.Units()
            );
    }

    private static async Task<string> RegisterAsync(Heard heard, Seat reader, DateOnly? received = null)
    {
        var input = new DenunciationInput(
            DenunciationKind.Duty,
            DenunciationChannel.Letter,
            false,
            received ?? heard.Today,
            [reader.SeatId.Value]
        );
        return (
            await heard.WithAsync<KeepDenunciation, Result<string>>(keep =>
                keep.RegisterAsync(input, heard.Officer.Seat, heard.DeedOf(heard.Officer.Seat), default)
            )
        ).Value;
    }

    private static Task<Result<string>> MoveAsync(
        Heard heard,
        string code,
        DenunciationAct act,
        DenunciationDepth depth = default,
        DateOnly? on = null,
        int? number = null
    ) =>
        heard.WithAsync<KeepDenunciation, Result<string>>(keep =>
            keep.MoveAsync(code, act, new(depth, "", on, number), heard.Leader.Seat, heard.DeedOf(heard.Leader.Seat), default)
        );
}
