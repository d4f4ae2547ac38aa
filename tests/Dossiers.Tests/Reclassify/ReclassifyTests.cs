using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Reclassify;

public sealed class ReclassifyTests
{
    private const string Five = "1.001653";

    [Theory, OnEveryDatabase]
    public async Task A_wrong_procedure_and_owner_are_put_right_in_one_deed_and_the_figures_go_along(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (here, there) = (await given.PeopleAsync(), await given.PeopleAsync());
        var code = (await given.ReceiveAsync(here.Counter.Seat)).Value;
        (await given.MoveAsync(here.Leader.Seat, code, "phan-cong", officer: here.Officer.Seat)).IsRefused.ShouldBeFalse();
        var visitor = await program.Visit().SignInAsync(here.Counter.UserName);

        (await visitor.GetAsync($"/ho-so/{code}")).Html.QuerySelector($"a[href='/ho-so/{code}/sua-thu-tuc']").ShouldNotBeNull();
        var page = await visitor.GetAsync($"/ho-so/{code}/sua-thu-tuc?thu-tuc={Five}&noi={Uri.EscapeDataString(there.Commune.Path)}");
        page.Text.ShouldContain("Hạn trả: 17:00 ngày 11/9/2025 → 08:00 ngày 18/9/2025");
        page.Text.ShouldContain("Thời hạn của thủ tục đúng được tính từ lúc đã tiếp nhận");
        (await visitor.SubmitAsync(page, "form[method=post]:has(#Input_Content)")).ErrorAt("Input.Content").ShouldBe("Nhập lý do sửa.");
        var answer = await visitor.SubmitAsync(
            page,
            "form[method=post]:has(#Input_Content)",
            new() { ["Input.Content"] = "Chọn nhầm thủ tục khi tiếp nhận" }
        );

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        var deeds = await given.ReadAsync(db => db.Set<DeedRow>().Where(deed => deed.Act == "dossier.reclassified").ToListAsync());
        deeds.ShouldHaveSingleItem().Reason.ShouldBe("Chọn nhầm thủ tục khi tiếp nhận");
        deeds[0].Text.ShouldContain($"thủ tục 1.000656 → {Five}");
        var row = await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(dossier => dossier.Code == code));
        (row.OwnerPath, row.ProcedureCode, row.HolderPath).ShouldBe((there.Commune.Path, Five, there.Commune.Path));
        (await given.MoveAsync(here.Leader.Seat, code, "ky-ket-qua")).Refusal!.Code.ShouldBe("dossier.not-yours");
        (await given.MoveAsync(there.Leader.Seat, code, "phan-cong", officer: there.Officer.Seat)).IsRefused.ShouldBeFalse();
        await given.FoldAsync();
        (await ReceivedAsync(given, here.Commune.Path, "1.000656"), await ReceivedAsync(given, there.Commune.Path, Five)).ShouldBe((0, 1));
        (await ReceivedAsync(given, "/25/", string.Empty)).ShouldBe(1, "the province's total is what it was");
        var check = await program.Services.GetRequiredService<FigureCheck>().RunAsync("/25/", Organisations(given), default);
        (check.Differences, check.First).ShouldBe((0, null));
    }

    [Theory, OnEveryDatabase]
    public async Task Whatever_is_put_right_in_whatever_order_every_counter_agrees_with_the_records(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (here, there) = (await given.PeopleAsync(), await given.PeopleAsync());
        string[] procedures = ["1.000656", "1.001193", Five];
        var chance = new Random(20260911);
        var codes = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            codes.Add((await given.ReceiveAsync(here.Counter.Seat)).Value);
        }

        var done = 0;
        for (var i = 0; i < 40; i++)
        {
            var code = codes[chance.Next(codes.Count)];
            var owner = chance.Next(2) == 0 ? here : there;
            if (chance.Next(6) == 0)
            {
                await given.MoveAsync(owner.Leader.Seat, code, "tu-choi");
                continue;
            }

            await using var scope = program.Scope();
            var result = await scope
                .ServiceProvider.GetRequiredService<Dossiers.Reclassify.ReclassifyDossier>()
                .RunAsync(
                    code,
                    procedures[chance.Next(procedures.Length)],
                    owner.Commune.Path,
                    chance.Next(2) == 0 ? DossierChannel.Direct : DossierChannel.Post,
                    here.Counter.Seat,
                    new Deed(Actor.From(here.Counter.Seat), given.Clock.GetUtcNow(), "sửa"),
                    default
                );
            done += result.IsRefused ? 0 : 1;
        }

        done.ShouldBeGreaterThan(8, "a check of nothing finds nothing");
        await given.FoldAsync();
        (await ReceivedAsync(given, "/25/", string.Empty)).ShouldBe(codes.Count);
        var check = await program.Services.GetRequiredService<FigureCheck>().RunAsync("/25/", Organisations(given), default);
        (check.Differences, check.First).ShouldBe((0, null));
    }

    [Theory, OnEveryDatabase]
    public async Task Only_the_counter_that_received_it_or_the_deciding_unit_s_leader_may_and_never_after_a_result(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (here, there) = (await given.PeopleAsync(), await given.PeopleAsync());
        var code = (await given.ReceiveAsync(here.Counter.Seat, ownerPath: there.Commune.Path)).Value;
        (await given.MoveAsync(there.Leader.Seat, code, "phan-cong", officer: there.Officer.Seat)).IsRefused.ShouldBeFalse();

        foreach (var (seat, told) in new[] { (there.Officer, "Chỉ nơi tiếp nhận hoặc lãnh đạo nơi giải quyết"), (there.Leader, null) })
        {
            var visitor = await given.Program.Visit().SignInAsync(seat.UserName);
            var page = await visitor.GetAsync($"/ho-so/{code}/sua-thu-tuc");
            page.Text.Contains("Chỉ nơi tiếp nhận", StringComparison.Ordinal).ShouldBe(told is not null, page.Text);
        }

        (await given.MoveAsync(there.Leader.Seat, code, "ky-ket-qua")).IsRefused.ShouldBeFalse();
        var counter = await given.Program.Visit().SignInAsync(here.Counter.UserName);
        (await counter.GetAsync($"/ho-so/{code}/sua-thu-tuc")).Text.ShouldContain("Hồ sơ đã có kết quả");
        (await counter.GetAsync($"/ho-so/{code}")).Html.QuerySelector($"a[href='/ho-so/{code}/sua-thu-tuc']").ShouldBeNull();
    }

    private static async Task<long> ReceivedAsync(Given given, string path, string subject)
    {
        var day = new DateOnly(2025, 9, 30);
        var lines = await given.ReadAsync(db => db.TallyLinesAsync(new Scope(path), [path], [subject], [day], default));
        var until = lines.Until(path, subject, 0);
        return new[] { DossierMeasure.ReceivedDirect, DossierMeasure.ReceivedPost }.Sum(measure => until[(int)measure]);
    }

    private static List<string> Organisations(Given given) =>
        [.. given.Program.Services.GetRequiredService<Territory.Units>().ChildrenOf("/25/").Select(unit => unit.Path)];
}
