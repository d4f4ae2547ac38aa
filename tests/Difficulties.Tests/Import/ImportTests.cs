using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Import;
using ThongSuot.TestKit;
using ThongSuot.Web.Sheets;

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
        var csv = Head + $"{names[0]};Thiếu máy in;Máy cũ hỏng;Cấp máy;;\nXã Không Có;Thiếu bàn;Bàn hỏng;Cấp bàn;;\n{names[1]};Thiếu người;Không ai làm;;Lĩnh vực lạ;x\n";

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
    public async Task A_list_that_names_a_unit_twice_for_one_difficulty_is_refused_whole(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat, "Thiếu máy in để trả kết quả");
        var name = desk.Given.UnitAt(desk.Communes[1].Seat.UnitPath).Name;
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var preview = await office.FollowAsync(await UploadAsync(office, Head + $"{name};Thiếu máy in;Máy in hỏng;Cấp máy;;\n{name};Thiếu máy in kết quả;Máy in hỏng;Cấp máy in;;\n"));
        var answer = await office.SubmitAsync(preview, "main form[method=post]", new() { ["Input.Join[2]"] = code, ["Input.Join[3]"] = code });
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldHaveSingleItem().ShouldContain("Dòng 3: Đơn vị đã nêu vướng mắc này");
        (await desk.Given.ReadAsync(db => db.Set<Recommendation>().CountAsync())).ShouldBe(1, "neither line was taken");
    }

    [Theory]
    [InlineData("rác không phải bảng", "difficulty.import-columns")]
    [InlineData("Đơn vị nêu;Vướng mắc\nA;B\n", "difficulty.import-columns")]
    public void A_file_without_the_columns_is_refused_naming_them(string text, string code)
    {
        var rows = SheetRows.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), 100)!;
        var table = ImportReader.TableOf(rows);
        table.Refusal!.Code.ShouldBe(code);
        table.Refusal.Message.ShouldContain("Đề nghị");
    }

    [Fact]
    public void Garbage_in_any_shape_is_told_and_never_thrown()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            if (round % 2 == 0 && bytes.Length > 4)
            {
                (bytes[0], bytes[1], bytes[2], bytes[3]) = ((byte)'P', (byte)'K', 3, 4);
            }

            Should.NotThrow(() => SheetRows.Read(new MemoryStream(bytes), 50));
        }
    }

    [Fact]
    public async Task The_template_that_is_handed_out_is_read_back_as_a_table()
    {
        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(ImportReader.Template, file, default);
        file.Position = 0;
        var table = ImportReader.TableOf(SheetRows.Read(file, 100)!).Value;
        table[0].Take(4).ShouldBe(["Đơn vị nêu", "Vướng mắc", "Nội dung", "Đề nghị"]);
        table[1][0].ShouldBe("Xã Tam Sơn");
    }

    private static async Task<PageAnswer> UploadAsync(Visitor office, string csv) =>
        await office.SubmitAsync(await office.GetAsync("/vuong-mac/nhap"), "main form[enctype]", file: ("Input.File", Encoding.UTF8.GetBytes(csv), "danh-sach.csv"));
}
