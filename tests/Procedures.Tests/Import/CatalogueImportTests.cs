using System.Net;
using System.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.Tests.Edit;
using ThongSuot.TestKit;

namespace ThongSuot.Procedures.Tests.Import;

[Collection(CatalogueAlone.Name)]
public sealed class CatalogueImportTests
{
    [Theory, OnEveryDatabase]
    public async Task A_list_is_previewed_old_and_new_and_becomes_versions_from_its_day_and_drafts_when_accepted(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var code = Office.NewCode();
        var preview = await UploadAsync(
            office,
            "List",
            "Mã thủ tục,Tên thủ tục,Lĩnh vực,Cấp giải quyết,Cách nộp,Thời hạn trực tiếp,Mức phí (đồng),Sở phụ trách,Áp dụng từ\n"
                + $"1.004944,,,,,4 ngày làm việc,50000,Sở Nội vụ,{office.Tomorrow:d/M/yyyy}\n"
                + $"{code},Hỗ trợ mẫu theo tệp,Bảo trợ xã hội,xã,trực tiếp; bưu chính,trong ngày,,,{office.Tomorrow:d/M/yyyy}\n"
        );

        preview.Text.ShouldContain("2 dòng, nhập được 2");
        preview.Text.ShouldContain("4 ngày làm việc");
        preview.Text.ShouldContain("Thủ tục mới của tỉnh");
        office.On("1.004944", office.Tomorrow).DirectLimit.ShouldNotBe(TimeLimit.WorkingDays(4));

        var done = await office.Visitor.SubmitAsync(preview, "#dong-y");

        (await office.Visitor.FollowAsync(done)).Text.ShouldContain("Đã thêm 1, sửa 1 thủ tục.");
        var changed = office.On("1.004944", office.Tomorrow);
        (changed.DirectLimit, changed.DepartmentSlug).ShouldBe((TimeLimit.WorkingDays(4), "so-noi-vu"));
        changed.Fee.DueOn(ProcedureChannel.Direct, office.Tomorrow).ShouldBe(50_000);
        office.On("1.004944", office.Today).Fee.IsStated.ShouldBeFalse("the version of before stays");
        office.Catalogue.Now().VersionFor(code, null, office.Today)!.Publishing.ShouldBe(Publishing.Draft);
    }

    [Theory, OnEveryDatabase]
    public async Task The_lines_of_a_code_become_its_papers_from_a_day(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var preview = await UploadAsync(
            office,
            "Papers",
            "Mã thủ tục,Trường hợp,Tên giấy tờ,Loại giấy tờ,Phải có,Khi nào cần,Số bản chính,Áp dụng từ\n"
                + $"1.014165,,Đơn đề nghị,Bản chính,Bắt buộc,,1,{office.Tomorrow:d/M/yyyy}\n"
                + $"1.014165,,Giấy ủy quyền,Bản sao,Tùy trường hợp,khi ủy quyền,,\n"
        );
        preview.Text.ShouldContain("2 dòng, nhập được 2");

        var done = await office.Visitor.SubmitAsync(preview, "#dong-y");

        (await office.Visitor.FollowAsync(done)).Text.ShouldContain("Đã ghi 2 giấy tờ của 1 thủ tục.");
        var papers = (await office.Catalogue.DetailsAsync(office.On("1.014165", office.Tomorrow), default)).Papers;
        papers
            .Select(paper => (paper.Number, paper.Name, paper.Need))
            .ShouldBe([(1, "Đơn đề nghị", PaperNeed.Required), (2, "Giấy ủy quyền", PaperNeed.Conditional)]);
    }

    [Theory]
    [InlineData("Thời hạn trực tiếp", "120", "không phải thời hạn")]
    [InlineData("Mức phí (đồng)", "20", "Nhập đủ số đồng")]
    [InlineData("Cách tính phí", "miễn", "Dùng một trong")]
    [InlineData("Cấp giải quyết", "huyện", "Dùng: tỉnh; xã")]
    [InlineData("Sở phụ trách", "Sở Lạ", "Dùng một trong")]
    [InlineData("Tên thủ tục", "", "không đổi gì")]
    public async Task A_wrong_cell_names_its_column_and_the_remedy(string head, string cell, string words)
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);

        var preview = await UploadAsync(office, "List", $"Mã thủ tục,{head}\n1.001193,{cell}\n");

        preview.Text.ShouldContain("nhập được 0");
        preview.Text.ShouldContain(words);
    }

    [Fact]
    public async Task A_code_twice_another_provinces_code_and_a_new_code_without_a_name_are_problems()
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);

        var preview = await UploadAsync(
            office,
            "List",
            $"Mã thủ tục,Quyết định công bố\n1.001193,7/QĐ\n1.001193,8/QĐ\n1.013339,9/QĐ\n{Office.NewCode()},9/QĐ\n"
        );

        preview.Text.ShouldContain("4 dòng, nhập được 1");
        preview.Text.ShouldContain("đã có ở dòng 2");
        preview.Text.ShouldContain("do tỉnh khác ban hành");
        preview.Text.ShouldContain("tệp không có cột này");
    }

    [Fact]
    public async Task A_preview_made_before_somebody_elses_edit_is_refused()
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var preview = await UploadAsync(office, "List", "Mã thủ tục,Quyết định công bố\n1.001193,7/QĐ\n");
        (
            await office.SendAsync(
                "/thu-tuc/1.004946/sua",
                new()
                {
                    ["Input.Decision"] = "9/QĐ",
                    ["Input.From"] = $"{office.Tomorrow:yyyy-MM-dd}",
                    ["Input.Reason"] = "thử",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);

        var refused = await office.Visitor.SubmitAsync(preview, "#dong-y");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        office.On("1.001193", office.Tomorrow).Decision.ShouldNotBe("7/QĐ");
    }

    [Theory]
    [InlineData("5 ngày làm việc", 5, TimeLimitUnit.WorkingDay)]
    [InlineData("30 ngày", 30, TimeLimitUnit.CalendarDay)]
    [InlineData("8 giờ làm việc", 8, TimeLimitUnit.WorkingHour)]
    [InlineData("Trong ngày", 0, TimeLimitUnit.SameDay)]
    public void A_limit_is_read_with_its_unit(string text, int value, TimeLimitUnit unit)
    {
        Procedures.Import.LimitText.Of(text)!.ToLimit().ShouldBe(new TimeLimit(value, unit));
    }

    [Theory]
    [InlineData("120")]
    [InlineData("0 ngày")]
    [InlineData("1100 ngày")]
    [InlineData("năm ngày")]
    [InlineData("5 tuần")]
    public void A_number_without_a_unit_or_an_odd_one_is_no_limit(string text)
    {
        Procedures.Import.LimitText.Of(text).ShouldBeNull();
    }

    private static async Task<PageAnswer> UploadAsync(Office office, string kind, string text)
    {
        var page = await office.Visitor.GetAsync("/thu-tuc/nhap");
        var sent = await office.Visitor.SubmitAsync(
            page,
            "form[enctype]",
            new() { ["Input.Kind"] = kind },
            ("Input.File", Encoding.UTF8.GetBytes(text), "danh-muc.csv")
        );
        sent.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", sent.Errors));
        return await office.Visitor.FollowAsync(sent);
    }
}
