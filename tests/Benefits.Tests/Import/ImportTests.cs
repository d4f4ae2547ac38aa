using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Import;
using ThongSuot.Benefits.Policy;
using ThongSuot.Demonstration.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Tests.Import;

public sealed class ImportTests
{
    private static readonly string Head = string.Join(';', BatchColumns.All.Select(column => column.Head));

    [Theory, OnEveryDatabase]
    public async Task A_half_wrong_list_is_previewed_with_each_error_and_nothing_is_filed_until_it_is_accepted(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var office = await Office.OnAsync(new Given(program));
        var clerk = await program.Visit().SignInAsync(office.Head.UserName);
        var name = office.Commune.Name;
        var csv = string.Join(
            '\n',
            Head,
            Row(name, "099000000001"),
            Row("Xã Không Có", "099000000002"),
            Row(name, "12"),
            Row(name, "099000000003", leave: "1/10/2025"),
            Row(name, "099000000001"),
            Row(name, "099000000004", grade: "bốn"),
            Row(name, "099000000005", scheme: "nd999")
        );

        var preview = await clerk.FollowAsync(await UploadAsync(clerk, csv, submits: true));
        preview.Text.ShouldContain("7 dòng, 1 dòng nhập được");
        foreach (
            var told in new[]
            {
                "Cột “Đơn vị”: không có “Xã Không Có” trong phạm vi của bạn. Ghi đúng tên",
                "Cột “Số định danh”: Số định danh cá nhân gồm đúng 12 chữ số. Nhập lại.",
                "Cột “Chính sách”: NĐ 178/2024, NĐ 67/2025 đã kết thúc ngày 31/8/2025",
                "Cột “Số định danh”: trùng người với dòng 2. Bỏ một dòng.",
                "Cột “Hệ số lương”: “bốn” không phải số. Viết như 4,65.",
                "Cột “Chính sách”: “nd999” không có. Dùng một trong: nd178-7;",
            }
        )
        {
            preview.Text.ShouldContain(told);
        }

        preview.Text.ShouldContain("744.778.125 đ");
        preview.Source.ShouldNotContain("099000000001");
        (await office.Given.ReadAsync(db => db.Set<BenefitCase>().CountAsync())).ShouldBe(0);

        (await clerk.SubmitAsync(preview, "main form[method=post]")).Status.ShouldBe(HttpStatusCode.Found);
        var filed = await office.Given.ReadAsync(db => db.Set<BenefitCase>().AsNoTracking().SingleAsync());
        (filed.UnitPath, filed.State, filed.Total, filed.Code).ShouldBe(
            (office.Commune.Path, CaseState.Submitted, 744_778_125, "CS25-2025-0001")
        );
        (await clerk.SubmitAsync(preview, "main form[method=post]", new() { ["SubmissionKey"] = "another" }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("đã được nhập");
        (await office.Given.ReadAsync(db => db.Set<BenefitCase>().CountAsync())).ShouldBe(1, "accepted once");
        (await clerk.FollowAsync(await UploadAsync(clerk, csv))).Text.ShouldContain("Người này đã có hồ sơ CS25-2025-0001");
        (await clerk.GetAsync($"/che-do/{filed.Code}")).Text.ShouldContain("Lập hồ sơ từ danh sách");
    }

    [Theory, OnEveryDatabase]
    public async Task A_large_list_is_filed_whole_and_sums_agree_by_unit_scheme_and_fund(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var office = await Office.OnAsync(given);
        var sample = new BatchSample(
            new Random(5),
            [.. program.Services.GetRequiredService<Units>().CommunesOf("25")],
            PolicyRules.BuiltIn
        );
        var rows = Enumerable.Range(1, 600).Select(sample.Next).ToList();
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(';', BatchSample.Cells(row))).Prepend(Head)));
        var table = SheetReader.Read(new MemoryStream(bytes), BatchColumns.All, new SheetLimits(10_000)).Value;
        var lines = program.Services.GetRequiredService<BatchReader>().Read(table, office.Province.Seat, new DateOnly(2025, 9, 13));
        lines.SelectMany(line => line.Problems).ShouldBeEmpty();
        var read = lines.Select(line => line.Row!).ToList();
        read.Select(row => (row.UnitPath, row.Total)).ShouldBe(rows.Select(row => (row.UnitPath, row.Total)));
        await using (var scope = program.Scope())
        {
            var accept = scope.ServiceProvider.GetRequiredService<BatchImport>();
            var gate = program.Services.GetRequiredService<WriteGate>();
            (
                await gate.RunAsync<int>(
                    new Deed(Actor.From(office.Province.Seat), program.Clock.GetUtcNow()),
                    (write, ct) => accept.FileAsync(write, read, true, office.Province.Seat, ct),
                    default
                )
            ).Value.ShouldBe(600);
        }

        var cases = await given.ReadAsync(db => db.Set<BenefitCase>().AsNoTracking().ToListAsync());
        cases.Select(row => row.Code).Distinct().Count().ShouldBe(600);
        var total = rows.Sum(row => row.Total);
        cases.Sum(row => row.Total).ShouldBe(total);
        var reader = program.Services.GetRequiredService<Benefits.Board.BoardReader>();
        foreach (var by in Enum.GetValues<Benefits.Board.BoardBy>())
        {
            var view = await reader.ReadAsync(office.Province.Seat, new Benefits.List.CaseFilter(), by, default);
            (view.Lines.Sum(line => line.Asked), view.Lines.Sum(line => line.Cases), view.Total.Asked, view.Total.Cases).ShouldBe(
                (total, 600, total, 600),
                $"{by}"
            );
        }

        var check = await program
            .Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", program.Services.GetRequiredService<Units>().ChildrenOf("/25/").Select(unit => unit.Path), default);
        (check.Differences, check.First).ShouldBe((0, null));
        check.Compared.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("", "không có dòng nào")]
    [InlineData("Đơn vị;Họ tên\nA;B", "Tệp thiếu cột: Số định danh")]
    public async Task A_file_without_rows_or_columns_is_refused(string text, string told)
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        var answer = await UploadAsync(clerk, text.Length == 0 ? " " : text);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldHaveSingleItem().ShouldContain(told);
    }

    [Fact]
    public async Task A_list_without_one_good_row_cannot_be_accepted_and_a_file_that_is_no_table_is_told()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        var preview = await clerk.FollowAsync(await UploadAsync(clerk, Head + "\n" + Row(office.Commune.Name, "12")));
        preview.Text.ShouldContain("1 dòng, 0 dòng nhập được");
        preview.Html.QuerySelector("#dong-y button").ShouldBeNull("there is nothing to accept");
        (await clerk.SubmitAsync(preview, "main form[method=post]")).Errors.ShouldBe([
            "Không dòng nào nhập được. Sửa các lỗi đã nêu rồi tải lên lại.",
        ]);
        var page = await clerk.GetAsync("/che-do/nhap");
        (await clerk.SubmitAsync(page, "main form", [], ("Input.File", [0x50, 0x4B, 3, 4, 0, 1, 2], "hong.xlsx")))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Không đọc được tệp");
        (await clerk.SubmitAsync(page, "main form", [])).Errors.ShouldHaveSingleItem().ShouldContain("Không đọc được tệp");
    }

    [Fact]
    public async Task A_clerk_imports_for_his_own_unit_only_and_nobody_accepts_anothers_preview()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var (clerk, other) = (
            await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName),
            await office
                .Given.Program.Visit()
                .SignInAsync((await office.Given.SeatAsync(Role.CaseOfficer, office.Commune.Path + "van-phong/")).UserName)
        );
        var foreign = office.Given.Commune();
        (await clerk.FollowAsync(await UploadAsync(clerk, Head + "\n" + Row(foreign.Name, Office.NextNumber())))).Text.ShouldContain(
            $"không có “{foreign.Name}” trong phạm vi của bạn"
        );
        var sent = await UploadAsync(clerk, Head + "\n" + Row(office.Commune.Name, Office.NextNumber()));
        (await other.GetAsync(sent.Location!)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("30,5", "Cột “Số tháng BHXH”: “30,5” không phải số nguyên từ 0 trở lên. Viết số nguyên như 264.")]
    [InlineData("30,000", "Cột “Số tháng BHXH”: “30,000” đọc được hai cách: 30.000 hoặc 30. Viết lại cho rõ: 30000 hoặc 30.")]
    [InlineData("nhiều", "Cột “Số tháng BHXH”: “nhiều” không phải số nguyên. Viết như 264.")]
    [InlineData("2640", "Cột “Số tháng BHXH”: “2640” lớn quá. Nhập số không quá 999.")]
    public async Task Months_that_are_no_whole_number_are_refused_and_never_another_number(string months, string told)
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        (
            await clerk.FollowAsync(
                await UploadAsync(clerk, Head + "\n" + Row(office.Commune.Name, Office.NextNumber()).Replace(";264;", $";{months};"))
            )
        ).Text.ShouldContain(told);
    }

    private static string Row(string unit, string number, string leave = "1/5/2025", string grade = "4,65", string scheme = "nd178-7") =>
        $"{unit};Nguyễn Mẫu An;{number};15/1/1966;Nam;Công chức;Công chức Văn phòng;{scheme};{leave};15/3/2025;Ngân sách tỉnh;{grade};0,6;;;;;có;;264;;có";

    private static async Task<PageAnswer> UploadAsync(Visitor visitor, string csv, bool submits = false) =>
        await visitor.SubmitAsync(
            await visitor.GetAsync("/che-do/nhap"),
            "main form",
            submits ? new() { ["Input.Submits"] = "true" } : [],
            ("Input.File", Encoding.UTF8.GetBytes(csv), "danh-sach.csv")
        );
}
