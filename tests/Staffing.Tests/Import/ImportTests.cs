using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Import;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Tests.Import;

/// <summary>
/// By themselves: a preview is refused when anybody's staff of the province changed meanwhile, and the other tests share the province.
/// </summary>
[CollectionDefinition(nameof(ImportTests), DisableParallelization = true)]
public sealed class ImportsAlone;

[Collection(nameof(ImportTests))]
public sealed class ImportTests
{
    private const string Head =
        "Mã,Họ tên,Ngày sinh,Giới tính,Trình độ,Đơn vị,Bộ phận,Vị trí việc làm,Chuyên môn thứ hai,Con dưới 36 tháng đến\n";

    [Theory, OnEveryDatabase]
    public async Task A_list_is_previewed_and_kept_only_when_accepted_and_known_people_are_changed(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var (one, two) = (Staff.NextCode(), Staff.NextCode());
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        var preview = await UploadAsync(
            visitor,
            Head
                + $"{one},Nguyễn Mẫu An,15/4/1988,Nam,Đại học,{staff.Sender.Name},,\"Địa chính, đất đai\",Xây dựng,\n{two},Trần Mẫu Chi,1990-12-01,Nữ,Thạc sĩ,{staff.Sender.Name},Phòng Kinh tế,mt-dia-chinh,,1/3/2026\n"
        );
        preview.Text.ShouldContain("2 dòng, nhập được 2");
        preview.Source.ShouldNotContain("Trần Mẫu Chi");
        (await CountAsync(staff, one, two)).ShouldBe(0, "nothing is kept before it is accepted");

        var done = await visitor.SubmitAsync(preview, "#dong-y");
        (await visitor.FollowAsync(done)).Text.ShouldContain("Đã thêm 2 người, sửa 0 người.");
        var person = await staff.Given.ReadAsync(db => db.StaffPeople.AsNoTracking().FirstAsync(row => row.Code == one));
        (person.UnitPath, person.PositionCode, person.MainSpeciality, person.SecondSpeciality, person.BornOn).ShouldBe(
            (staff.Sender.Path + "kinh-te/", "mt-dia-chinh", "dat-dai", "xay-dung", new DateOnly(1988, 4, 15))
        );
        (
            await staff.Given.ReadAsync(db =>
                db.StaffPeople.AsNoTracking().Where(row => row.Code == two).Select(row => row.SmallChildUntil).FirstAsync()
            )
        ).ShouldBe(new DateOnly(2026, 3, 1));

        var again = await UploadAsync(
            visitor,
            Head + $"{one},Nguyễn Mẫu An,15/4/1988,Nam,Tiến sĩ,{staff.Sender.Name},,\"Địa chính, đất đai\",Xây dựng,\n"
        );
        again.Text.ShouldContain("1 người đã có trong danh sách sẽ được sửa");
        (await visitor.FollowAsync(await visitor.SubmitAsync(again, "#dong-y"))).Text.ShouldContain("Đã thêm 0 người, sửa 1 người.");
        (await staff.Given.ReadAsync(db => db.StaffPeople.AsNoTracking().FirstAsync(row => row.Code == one))).Degree.ShouldBe(
            Degree.Doctor
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_code_written_with_other_dashes_and_blanks_is_the_same_person(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var person = await staff.PersonAsync(staff.Sender);
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        var loose = string.Join(' ', person.Code.Chunk(3).Select(part => new string(part))).Replace('-', ' ').ToLowerInvariant();
        string Line(string code) => $"{code},Nguyễn Mẫu An,15/4/1988,Nam,Tiến sĩ,{staff.Sender.Name},,\"Địa chính, đất đai\",,\n";

        (await UploadAsync(visitor, Head + Line(loose))).Text.ShouldContain("1 người đã có trong danh sách sẽ được sửa");
        var twice = Staff.NextCode();
        (await UploadAsync(visitor, Head + Line($"{twice}-1") + Line($"{twice} 1"))).Text.ShouldContain("trùng với dòng");
    }

    [Theory]
    [InlineData("xã", "Phòng Kinh tế", "kinh-te/")]
    [InlineData("phường", "phòng kinh tế", "kinh-te/")]
    [InlineData("phường", "Phòng", null)]
    public async Task An_office_is_found_by_the_beginning_of_its_name_that_no_other_shares(string of, string typed, string? office)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var units = staff.Given.Program.Services.GetRequiredService<Units>();
        var body = units.CommunesOf("25").First(unit => unit.Name.StartsWith(of, StringComparison.OrdinalIgnoreCase));
        await using var scope = staff.Given.Program.Scope();
        var known = await ImportKnown.ReadAsync(scope.ServiceProvider.GetRequiredService<Db>(), units, "25", default);
        known.Office(body, typed, known.Position("mt-dia-chinh")!)?.Path.ShouldBe(office is null ? null : body.Path + office);
    }

    [Fact]
    public async Task Every_wrong_row_names_its_column_and_the_remedy()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        await staff.PersonAsync(staff.Receiver, position: "truong-phong");
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        var (good, doubled, commune) = (Staff.NextCode(), Staff.NextCode(), staff.Sender.Name);
        var preview = await UploadAsync(
            visitor,
            Head
                + string.Join(
                    '\n',
                    $"{good},Nguyễn Mẫu An,15/4/1988,Nam,Đại học,{commune},,\"Địa chính, đất đai\",,",
                    $",Nguyễn Mẫu An,15/4/1988,Nam,Đại học,{commune},,\"Địa chính, đất đai\",,",
                    $"{Staff.NextCode()},,15/4/1988,Nam,Đại học,{commune},,\"Địa chính, đất đai\",,",
                    $"{Staff.NextCode()},A,45/4/1988,Khác,Cử nhân,{commune},,\"Địa chính, đất đai\",Bay,mai",
                    $"{Staff.NextCode()},A,15/4/2019,Nam,Đại học,Xã Không Có,,\"Địa chính, đất đai\",,",
                    $"{Staff.NextCode()},A,15/4/1988,Nam,Đại học,{commune},,Phi công,,",
                    $"{Staff.NextCode()},A,15/4/1988,Nam,Đại học,{commune},Trung tâm PVHCC,\"Địa chính, đất đai\",,",
                    $"{Staff.NextCode()},A,15/4/1988,Nam,Đại học,{commune},Phòng Bay,\"Địa chính, đất đai\",,",
                    $"{Staff.NextCode()},A,15/4/1988,Nam,Đại học,Sở Xây dựng,,\"Địa chính, đất đai\",,",
                    $"{doubled},A,15/4/1988,Nam,Đại học,{commune},,Trưởng phòng,,",
                    $"{doubled},B,15/4/1988,Nam,Đại học,{commune},Phòng Kinh tế,Trưởng phòng,,",
                    $"{Staff.NextCode()},C,15/4/1988,Nam,Đại học,{commune},Phòng Kinh tế,Trưởng phòng,,",
                    $"{Staff.NextCode()},D,15/4/1988,Nam,Đại học,{staff.Receiver.Name},Phòng Kinh tế,Trưởng phòng,,"
                )
        );

        string At(int line) =>
            preview
                .Html.QuerySelectorAll("table tbody tr")
                .Single(row => row.QuerySelectorAll("td").Length == 4 && row.QuerySelector("td")!.TextContent == $"{line}")
                .QuerySelectorAll("td")[3]
                .TextContent;
        preview.Text.ShouldContain("13 dòng, nhập được 1");
        At(3).ShouldContain("Cột “Mã”");
        At(4).ShouldContain("Cột “Họ tên”");
        foreach (
            var wanted in new[]
            {
                "Cột “Ngày sinh”: “45/4/1988” không phải ngày",
                "Cột “Giới tính”: “Khác”",
                "Cột “Trình độ”: không có trình độ “Cử nhân”. Dùng một trong: ",
                "Cột “Chuyên môn thứ hai”: không có chuyên môn “Bay”",
                "Cột “Con dưới 36 tháng đến”: “mai”",
            }
        )
        {
            At(5).ShouldContain(wanted);
        }

        At(6).ShouldContain("Cột “Đơn vị”: không có đơn vị tên “Xã Không Có”");
        At(6).ShouldContain("cho tuổi ngoài 18–70");
        At(7).ShouldContain("Cột “Vị trí việc làm”: không có vị trí “Phi công”");
        At(8).ShouldContain("không đặt ở Trung tâm Phục vụ hành chính công");
        At(9).ShouldContain("không có bộ phận “Phòng Bay”");
        At(10).ShouldContain("vị trí “Địa chính, đất đai” không đặt ở Sở Xây dựng");
        At(11).ShouldContain($"mã {doubled} trùng với dòng 12");
        At(12).ShouldContain("chỉ một người giữ, dòng");
        At(13).ShouldContain("chỉ một người giữ, dòng");
        At(14).ShouldContain("chỉ một người giữ và T");
        (await visitor.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        (await CountAsync(staff, good, doubled)).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_no_list_is_refused_in_words_and_a_stale_preview_too()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        async Task<string> RefusedAsync(byte[] content) =>
            (
                await visitor.SubmitAsync(
                    await visitor.GetAsync("/nhan-su/nhap"),
                    "main form",
                    new() { ["SubmissionKey"] = null },
                    ("Input.File", content, "a.csv")
                )
            ).Errors[0];
        (await RefusedAsync([0xFF, 0xFE, 0x00])).ShouldContain("Không đọc được tệp");
        (await RefusedAsync(Encoding.UTF8.GetBytes("Mã,Họ tên\n1,A\n"))).ShouldContain(
            "Tệp thiếu cột: Ngày sinh, Giới tính, Trình độ, Đơn vị, Vị trí việc làm."
        );
        (await RefusedAsync(Encoding.UTF8.GetBytes(Head))).ShouldContain("không có dòng nào");

        var preview = await UploadAsync(
            visitor,
            Head + $"{Staff.NextCode()},Nguyễn Mẫu An,15/4/1988,Nam,Đại học,{staff.Sender.Name},,\"Địa chính, đất đai\",,\n"
        );
        await staff.PersonAsync(staff.Sender);
        (await visitor.SubmitAsync(preview, "#dong-y", new() { ["SubmissionKey"] = null }))
            .Errors.Single()
            .ShouldContain("đã thay đổi sau khi xem trước");
        var other = await staff.Given.SeatAsync(Platform.Access.Role.HomeAffairs, "/25/so-noi-vu/");
        (await (await staff.Given.Program.Visit().SignInAsync(other.UserName)).GetAsync(preview.Path)).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Quotas_come_by_list_too_and_a_position_twice_is_refused(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        var head = "Đơn vị;Bộ phận;Vị trí việc làm;Biên chế\n";
        var preview = await UploadAsync(
            visitor,
            $"{head}{staff.Sender.Name};;Xd-xay-dung;2\n{staff.Sender.Name};;Công thương;1\n{staff.Sender.Name};Phòng Kinh tế;Công thương;2\n{staff.Sender.Name};Phòng Kinh tế;Trưởng phòng;2\n{staff.Sender.Name};;Môi trường, khoáng sản;nhiều\n",
            "Quotas"
        );
        preview.Text.ShouldContain("5 dòng, nhập được 1");
        preview.Text.ShouldContain("vị trí này đã có ở dòng 4");
        preview.Text.ShouldContain("chỉ một người giữ. Nhập 0 hoặc 1.");
        preview.Text.ShouldContain("“nhiều” không phải số từ 0 đến 200");
        (await visitor.FollowAsync(await visitor.SubmitAsync(preview, "#dong-y"))).Text.ShouldContain("Đã giao biên chế 1 vị trí.");
        (
            await staff.Given.ReadAsync(db =>
                db.Posts.AsNoTracking()
                    .Where(row => row.OwnerPath == staff.Sender.Path && row.PositionCode == "xd-xay-dung")
                    .Select(row => row.Quota)
                    .SingleAsync()
            )
        ).ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task A_column_that_is_not_there_changes_nothing_and_an_empty_cell_only_what_the_preview_says(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var person = await staff.PersonAsync(staff.Sender, facts =>
            facts with
            {
                PregnantUntil = new DateOnly(2026, 3, 1),
                SmallChildUntil = new DateOnly(2027, 3, 1),
                Duties = "Phụ trách tiếp dân",
                SecondSpeciality = "xay-dung",
                SecondLevel = SkillLevel.Good,
            }
        );
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        Task<StaffPerson> NowAsync() =>
            staff.Given.ReadAsync(db => db.StaffPeople.AsNoTracking().FirstAsync(row => row.Code == person.Code));
        var row =
            $"{person.Code},{person.Name},{person.BornOn:d/M/yyyy},{(person.Sex == Sex.Male ? "Nam" : "Nữ")},Thạc sĩ,UBND {staff.Sender.Name},\"Địa chính, đất đai\"";

        var without = await UploadAsync(visitor, "Mã,Họ tên,Ngày sinh,Giới tính,Trình độ,Đơn vị,Vị trí việc làm\n" + row + "\n");
        without.Text.ShouldContain("Tệp không có cột Bộ phận, Từ ngày");
        without.Text.ShouldContain("Trình độ: Đại học → Thạc sĩ");
        without.Text.ShouldNotContain("→ xóa");
        (await visitor.SubmitAsync(without, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        (await NowAsync()).Facts.ShouldBe(person.Facts with { Degree = Degree.Master });

        const string head = "Mã,Họ tên,Ngày sinh,Giới tính,Trình độ,Đơn vị,Vị trí việc làm,Mang thai đến,Kiêm nhiệm\n";
        var empty = await UploadAsync(visitor, head + row + ",,\n");
        empty.Text.ShouldContain("Mang thai đến: 1/3/2026 → xóa");
        empty.Text.ShouldContain("Kiêm nhiệm: Phụ trách tiếp dân → xóa");
        empty.Text.ShouldNotContain("Con dưới 36 tháng đến: ");
        (await visitor.SubmitAsync(empty, "#dong-y", new() { ["Input.Choice[2]"] = "bo" }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Mọi dòng đều để lại");
        (await visitor.SubmitAsync(empty, "#dong-y", new() { ["Input.Choice[2]"] = "giu", ["SubmissionKey"] = null })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await NowAsync()).PregnantUntil.ShouldBe(new DateOnly(2026, 3, 1), "the row was told to keep what is there");

        (await visitor.SubmitAsync(await UploadAsync(visitor, head + row + ",,\n"), "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        var now = await NowAsync();
        (now.PregnantUntil, now.Duties, now.SmallChildUntil, now.SecondSpeciality).ShouldBe(
            (null, null, new DateOnly(2027, 3, 1), "xay-dung")
        );
    }

    [Fact]
    public async Task A_row_left_out_must_not_leave_two_holders_of_one_post()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var chief = await staff.PersonAsync(staff.Sender, position: "truong-phong");
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        var preview = await UploadAsync(
            visitor,
            Head
                + $"{chief.Code},A,15/4/1988,Nam,Đại học,{staff.Sender.Name},,\"Địa chính, đất đai\",,\n{Staff.NextCode()},B,15/4/1988,Nam,Đại học,{staff.Sender.Name},Phòng Kinh tế,Trưởng phòng,,\n"
        );
        preview.Text.ShouldContain("2 dòng, nhập được 2");
        (await visitor.SubmitAsync(preview, "#dong-y", new() { ["Input.Choice[2]"] = "bo", ["SubmissionKey"] = null }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain($"Dòng 3: vị trí “Trưởng phòng” chỉ một người giữ và {chief.Code} đang giữ.");
        (await visitor.SubmitAsync(preview, "#dong-y", new() { ["SubmissionKey"] = null })).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("15/4/0026")]
    [InlineData("15/4/2126")]
    [InlineData("31/12/9999")]
    [InlineData("1/1/0001")]
    public async Task A_day_whose_year_slipped_is_refused_naming_the_column(string day)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        (
            await UploadAsync(
                visitor,
                Head + $"{Staff.NextCode()},A,15/4/1988,Nam,Đại học,{staff.Sender.Name},,\"Địa chính, đất đai\",,{day}\n"
            )
        ).Text.ShouldContain("Cột “Con dưới 36 tháng đến”: ");
    }

    private static async Task<PageAnswer> UploadAsync(Visitor visitor, string text, string kind = "People") =>
        await visitor.FollowAsync(
            await visitor.SubmitAsync(
                await visitor.GetAsync("/nhan-su/nhap"),
                "main form",
                new() { ["Input.Kind"] = kind },
                ("Input.File", Encoding.UTF8.GetBytes(text), "nhan-su.csv")
            )
        );

    private static Task<int> CountAsync(Staff staff, params string[] codes) =>
        staff.Given.ReadAsync(db => db.StaffPeople.AsNoTracking().CountAsync(row => codes.Contains(row.Code)));
}
