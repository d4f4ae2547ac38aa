using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Import;

public sealed class ImportTests
{
    private const string Head = "Đơn vị nêu;Vướng mắc;Nội dung;Đề nghị;Lĩnh vực;Gấp\n";

    [Theory, OnEveryDatabase]
    public async Task A_half_wrong_list_is_previewed_with_each_error_and_nothing_is_saved_until_it_is_accepted(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var names = desk.Communes.Select(commune => desk.Given.UnitAt(commune.Seat.UnitPath).Name).ToList();
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var csv =
            Head
            + $"{names[0]};Thiếu máy in;Máy cũ hỏng;Cấp máy;;\nXã Không Có;Thiếu bàn;Bàn hỏng;Cấp bàn;;\n{names[1]};Thiếu người;Không ai làm;;Lĩnh vực lạ;x\n";

        var preview = await office.FollowAsync(await UploadAsync(office, csv));
        preview.Text.ShouldContain("3 dòng, 1 dòng nhập được");
        preview.Text.ShouldContain("Không có đơn vị “Xã Không Có” trong tỉnh");
        preview.Text.ShouldContain("Không có lĩnh vực “Lĩnh vực lạ”");
        preview.Text.ShouldContain("Chưa có đề nghị");
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().CountAsync())).ShouldBe(0);

        var done = await office.FollowAsync(await office.SubmitAsync(preview, "main form[method=post]"));
        done.Text.ShouldContain("Thiếu máy in");
        var raised = await desk.Given.ReadAsync(db => db.Set<Recommendation>().AsNoTracking().SingleAsync());
        (raised.UnitPath, raised.Channel, raised.Title).ShouldBe((desk.Communes[0].Seat.UnitPath, RaiseChannel.Import, "Thiếu máy in"));
        (await office.SubmitAsync(preview, "main form[method=post]")).Status.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.BadRequest);
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().CountAsync())).ShouldBe(1, "accepted once");
    }

    [Theory, OnEveryDatabase]
    public async Task Accepting_what_the_preview_proposes_never_fails_though_a_unit_is_named_twice_for_one_difficulty(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat, "Thiếu máy in để trả kết quả");
        var name = desk.Given.UnitAt(desk.Communes[1].Seat.UnitPath).Name;
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        const string same = "Thiếu máy in để trả kết quả";
        var preview = await office.FollowAsync(
            await UploadAsync(office, Head + $"{name};{same};{same};Cấp máy;;\n{name};{same};{same};Cấp máy in;;\n")
        );
        preview
            .Html.QuerySelectorAll("select[name^='Input.Choice'] option[selected]")
            .Select(option => option.GetAttribute("value"))
            .ShouldBe([code, "bo"]);
        (await office.FollowAsync(await office.SubmitAsync(preview, "#dong-y"))).Text.ShouldContain("Đã nhập 1 kiến nghị.");
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().CountAsync())).ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_that_joined_after_the_preview_is_passed_over_in_words_and_the_rest_is_taken(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat, "Thiếu máy in để trả kết quả");
        var name = desk.Given.UnitAt(desk.Communes[1].Seat.UnitPath).Name;
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var preview = await office.FollowAsync(
            await UploadAsync(
                office,
                Head + $"{name};Thiếu máy in kết quả;Máy in hỏng;Cấp máy;;\n{name};Nhà làm việc dột;Dột cả tầng hai;Sửa mái;;\n"
            )
        );
        var first = await office.FollowAsync(await UploadAsync(office, Head + $"{name};Thiếu máy in;Máy in hỏng;Cấp máy;;\n"));
        (await office.SubmitAsync(first, "#dong-y", new() { ["Input.Choice[2]"] = code })).Status.ShouldBe(HttpStatusCode.Found);
        var done = await office.FollowAsync(await office.SubmitAsync(preview, "#dong-y", new() { ["Input.Choice[2]"] = code }));
        done.Text.ShouldContain("Đã nhập");
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().CountAsync())).ShouldBeInRange(3, 4);
    }

    [Theory]
    [InlineData("khong", false)]
    [InlineData("Không", false)]
    [InlineData("0", false)]
    [InlineData("", false)]
    [InlineData("x", true)]
    [InlineData("Gấp", true)]
    [InlineData("có", true)]
    [InlineData("hơi hơi", null)]
    public async Task Urgent_is_what_people_write_for_it_and_nothing_else(string typed, bool? urgent)
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var preview = await office.FollowAsync(
            await UploadAsync(
                office,
                Head + $"{desk.Given.UnitAt(desk.Communes[0].Seat.UnitPath).Name};Thiếu máy in;Máy cũ hỏng;Cấp máy;;{typed}\n"
            )
        );
        if (urgent is null)
        {
            preview.Text.ShouldContain("Cột “Gấp”: “hơi hơi” không rõ là có hay không. Ghi “có” hoặc “không”.");
            return;
        }

        await office.SubmitAsync(preview, "#dong-y");
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().AsNoTracking().SingleAsync())).Urgency.ShouldBe(
            urgent.Value ? Urgency.Urgent : Urgency.Normal
        );
    }

    [Fact]
    public async Task A_list_without_the_columns_is_refused_naming_them_and_a_row_may_be_left_out()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        (await UploadAsync(office, "Đơn vị nêu;Vướng mắc\nA;B\n"))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Tệp thiếu cột: Nội dung, Đề nghị.");
        (await UploadAsync(office, "rác không phải bảng")).Errors.ShouldHaveSingleItem().ShouldContain("Đề nghị");
        var name = desk.Given.UnitAt(desk.Communes[0].Seat.UnitPath).Name;
        var long4000 = string.Concat(Enumerable.Repeat("Một dòng khá dài\r\n", 300));
        var preview = await office.FollowAsync(
            await UploadAsync(
                office,
                Head
                    + $"UBND {name.ToLowerInvariant()};Thiếu máy in;Hỏng;Cấp máy;;\n{name};Dột;Dột;Sửa;;\n{name};Dài;\"{long4000}\";Rút;;\n"
            )
        );
        preview.Text.ShouldContain("3 dòng, 2 dòng nhập được");
        preview.Text.ShouldContain("Nội dung dài 5.099 ký tự, tối đa 4.000. Viết gọn lại.");
        await office.SubmitAsync(preview, "#dong-y", new() { ["Input.Choice[2]"] = "bo" });
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().AsNoTracking().SingleAsync())).Title.ShouldBe("Dột");
    }

    private static async Task<PageAnswer> UploadAsync(Visitor office, string csv) =>
        await office.SubmitAsync(
            await office.GetAsync("/vuong-mac/nhap"),
            "main form[enctype]",
            file: ("Input.File", Encoding.UTF8.GetBytes(csv), "danh-sach.csv")
        );
}
