using System.Text;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Bodies;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Bodies;

/// <summary>Bodies beyond the departments: kept by the office, given difficulties, their answers recorded by their paper.</summary>
public sealed class BodiesTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n"u8, .. new byte[200], .. "%%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_body_without_accounts_is_given_a_difficulty_and_its_answer_is_recorded_by_its_paper_and_marked_so(
        TestDatabase database
    )
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        await KeepAsync(office, desk.Officer.Seat);
        (await office.GetAsync("/vuong-mac/co-quan-ngoai")).Text.ShouldContain(desk.Officer.Seat.PersonName);

        var code = await desk.RaiseAsync(desk.Communes[0].Seat, "Công dân chưa có số định danh");
        var assign = await office.GetAsync($"/vuong-mac/{code}/viec/phan-cong?co-quan=ngoai:CAT");
        assign.Text.ShouldContain("Công an tỉnh trả lời bằng văn bản");
        (
            await office.SubmitAsync(
                assign,
                "main form[method=post]",
                new() { ["Input.Class"] = "UnclearProcess", ["Input.Authority"] = "Province" }
            )
        ).Errors.ShouldBeEmpty();
        var given = await desk.ReadAsync(code);
        (given.Behalf, given.LeadPath, given.PersonSeatId).ShouldBe(
            ("Công an tỉnh", desk.Officer.Seat.SpeaksFor, desk.Officer.Seat.SeatId.Value)
        );
        (await office.GetAsync("/vuong-mac?nhom=dang-mo")).Text.ShouldContain("Công an tỉnh");

        var officer = await program.Visit().SignInAsync(desk.Officer.UserName);
        var form = await officer.GetAsync($"/vuong-mac/{code}/viec/tra-loi");
        var bare = await officer.SubmitAsync(form, "main form[method=post]", new() { ["Input.Content"] = "Cấp lại số." });
        bare.Text.ShouldContain("còn thiếu số văn bản, ngày văn bản, tệp văn bản");
        var done = await officer.SubmitAsync(
            bare,
            "main form[method=post]",
            new() { ["Input.DocumentNumber"] = "45/CAT-QLHC", ["Input.DocumentDate"] = "2025-09-10" },
            ("Input.Paper", Pdf, "tra-loi.pdf")
        );
        done.Errors.ShouldBeEmpty();

        var commune = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        var shown = await commune.GetAsync($"/vuong-mac/{code}");
        shown.Text.ShouldContain("Công an tỉnh, ghi thay theo văn bản");
        shown.Text.ShouldContain($"Người ghi: {desk.Officer.Seat.Signature}");
        var link = shown.Html.QuerySelectorAll("a").Single(one => one.TextContent.Contains("tra-loi.pdf")).GetAttribute("href")!;
        ((int)(await commune.GetAsync(link)).Status).ShouldBe(200);
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Answered);
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_answers_for_a_body_without_its_paper_whoever_he_is(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        await KeepAsync(office, desk.Officer.Seat);
        var body = await desk.Given.ReadAsync(db => db.Set<AnsweringBody>().AsNoTracking().SingleAsync());
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        (
            await desk.ActAsync(code, DifficultyAct.Assign, desk.Office.Seat, desk.Assignment() with { Behalf = body })
        ).Refusal.ShouldBeNull();
        foreach (var seat in new[] { desk.Officer.Seat, desk.Head.Seat, desk.Office.Seat })
        {
            (
                await desk.ActAsync(
                    code,
                    DifficultyAct.Answer,
                    seat,
                    new ActInput { Content = "Được cấp theo quy định.", DocumentNumber = "12/STC-NS" }
                )
            ).Refusal!.Code.ShouldBe("difficulty.behalf-paper-missing");
        }

        (await desk.ActAsync(code, DifficultyAct.PassOn, desk.Officer.Seat, new ActInput { Content = "Trả lại." })).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Behalf.ShouldBeNull("the office has it again");
    }

    [Theory, OnEveryDatabase]
    public async Task A_body_needs_a_name_a_block_and_a_contact_and_a_list_of_them_is_imported(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var page = await office.GetAsync("/vuong-mac/co-quan-ngoai/moi");
        (await office.SubmitAsync(page, "main form[method=post]", new() { ["Input.Code"] = "CAT", ["Input.Name"] = "Công an tỉnh" }))
            .ErrorAt("Input.Block")
            .ShouldNotBeNull();
        (
            await office.SubmitAsync(
                page,
                "main form[method=post]",
                new()
                {
                    ["Input.Code"] = "CAT",
                    ["Input.Name"] = "Công an tỉnh",
                    ["Input.Block"] = "ArmedForces",
                    ["Input.Email"] = "abc",
                }
            )
        ).ErrorAt("Input.Email").ShouldNotBeNull();

        const string csv =
            "Mã;Tên cơ quan;Khối;Trả lời về;Điện thoại;Thư điện tử\n"
            + "BHXH;Bảo hiểm xã hội tỉnh;Ngành dọc;chi trả;0210 111 222;\n"
            + "DL;Điện lực;Doanh nghiệp;điện;;\n"
            + "BHXH;Bảo hiểm;Ngành dọc;;0210 111 222;\n";
        var preview = await office.FollowAsync(
            await office.SubmitAsync(
                await office.GetAsync("/vuong-mac/co-quan-ngoai/nhap"),
                "main form[method=post]",
                file: ("Input.File", Encoding.UTF8.GetBytes(csv), "co-quan.csv")
            )
        );
        preview.Text.ShouldContain("3 dòng, 1 dòng nhập được");
        preview.Text.ShouldContain("Chưa có cách liên hệ");
        await office.FollowAsync(await office.SubmitAsync(preview, "main form[method=post]"));
        (await desk.Given.ReadAsync(db => db.Set<AnsweringBody>().AsNoTracking().SingleAsync())).Name.ShouldBe("Bảo hiểm xã hội tỉnh");
        var commune = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        (await commune.GetAsync("/vuong-mac/co-quan-ngoai")).Text.ShouldContain("0210 111 222");
        ((int)(await commune.GetAsync("/vuong-mac/co-quan-ngoai/moi")).Status).ShouldBe(403);
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_above_the_province_s_power_is_a_view_of_the_list(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var (within, above) = (
            await desk.RaiseAsync(desk.Communes[0].Seat),
            await desk.RaiseAsync(desk.Communes[0].Seat, "Luật chưa quy định mức chi")
        );
        await desk.AssignAsync(within);
        (
            await desk.ActAsync(
                above,
                DifficultyAct.Assign,
                desk.Office.Seat,
                desk.Assignment() with
                {
                    Authority = DifficultyAuthority.Centre,
                }
            )
        ).Refusal.ShouldBeNull();
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var list = await office.GetAsync("/vuong-mac?nhom=dang-mo&tham-quyen=vuot");
        list.Text.ShouldContain(above);
        list.Text.ShouldNotContain(within);
        (await office.GetAsync("/vuong-mac?nhom=dang-mo&tham-quyen=trong")).Text.ShouldContain(within);
    }

    [Fact]
    public void The_built_in_kinds_are_read_and_departments_are_not_offered()
    {
        BodyKinds.All.Count.ShouldBe(114);
        BodyKinds.Offered.ShouldContain(kind => kind.Block == BodyBlock.ArmedForces);
        BodyKinds.Offered.ShouldAllBe(kind => kind.Level != "commune");
    }

    private static async Task KeepAsync(Visitor office, Seat recorder) =>
        (
            await office.SubmitAsync(
                await office.GetAsync("/vuong-mac/co-quan-ngoai/moi"),
                "main form[method=post]",
                new()
                {
                    ["Input.Code"] = "cat",
                    ["Input.Name"] = "Công an tỉnh",
                    ["Input.Block"] = "ArmedForces",
                    ["Input.Phone"] = "0210 000 111",
                    ["Input.Recorder"] = recorder.SeatId.Value.ToString(),
                }
            )
        ).Errors.ShouldBeEmpty();
}
