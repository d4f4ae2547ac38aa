using System.Net;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.TestKit;

namespace ThongSuot.Procedures.Tests.Edit;

[Collection(CatalogueAlone.Name)]
public sealed class EditTests
{
    [Theory, OnEveryDatabase]
    public async Task A_new_fee_holds_from_its_day_and_a_dossier_received_before_keeps_the_old_words(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var people = await office.Given.PeopleAsync();
        var dossier = (await office.Given.ReceiveAsync(people.Counter.Seat, "1.001266")).Value;
        var done = await office.SendAsync("/thu-tuc/1.001266/sua", Fee(office, "Fixed", "100000", "Nghị quyết của HĐND tỉnh"));

        done.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", done.Errors));
        office.On("1.001266", office.Tomorrow).Fee.DueOn(ProcedureChannel.Direct, office.Tomorrow).ShouldBe(100_000);
        office.On("1.001266", office.Today).Fee.DueOn(ProcedureChannel.Direct, office.Today).ShouldBeNull();
        var counter = await office.Given.Program.Visit().SignInAsync(people.Counter.UserName);
        var receipt = await counter.GetAsync($"/ho-so/{dossier}/in/giay-tiep-nhan");
        receipt.Html.Body!.TextContent.ShouldContain("theo quy định của HĐND tỉnh");
        receipt.Html.Body!.TextContent.ShouldNotContain("không thu");
        (await office.Visitor.FollowAsync(done)).Text.ShouldContain("Sửa phí, lệ phí của thủ tục 1.001266");
    }

    [Theory, OnEveryDatabase]
    public async Task Papers_are_changed_from_a_day_and_those_said_to_be_required_are_asked_for_at_the_counter(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var before = (await office.Catalogue.DetailsAsync(office.On("1.001653", office.Today), default)).Papers;
        before.ShouldNotBeEmpty();
        before.ShouldAllBe(paper => !paper.Required);
        var done = await office.SendAsync(
            "/thu-tuc/1.001653/giay-to",
            new()
            {
                ["Input.Papers[0].Name"] = "Đơn đề nghị theo mẫu của tỉnh",
                ["Input.Papers[0].Need"] = "Required",
                ["Input.Results"] = "Giấy xác nhận mới",
                ["Input.From"] = $"{office.Tomorrow:yyyy-MM-dd}",
                ["Input.Reason"] = "QĐ 1/QĐ-UBND",
            }
        );

        done.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", done.Errors));
        var after = await office.Catalogue.DetailsAsync(office.On("1.001653", office.Tomorrow), default);
        after.Papers.Count.ShouldBe(before.Count);
        after.Papers.Single(paper => paper.Required).Name.ShouldBe("Đơn đề nghị theo mẫu của tỉnh");
        after.Results.ShouldBe(["Giấy xác nhận mới"]);
        (await office.Catalogue.DetailsAsync(office.On("1.001653", office.Today), default)).Papers.ShouldBe(before);
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_in_force_is_not_changed_in_place_and_the_refusal_says_what_to_do(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var procedure = office.On("1.001653", office.Today);
        foreach (var path in new[] { "sua", "giay-to", "quy-trinh" })
        {
            var refused = await office.SendAsync(
                $"/thu-tuc/{procedure.Code}/{path}?ban={procedure.ValidFrom:yyyy-MM-dd}",
                new()
                {
                    ["Input.From"] = $"{procedure.ValidFrom:yyyy-MM-dd}",
                    ["Input.Reason"] = "thử",
                    ["Input.Name"] = "Tên khác",
                }
            );

            refused.Status.ShouldBe(HttpStatusCode.BadRequest);
            refused.ErrorAt("Input.From").ShouldNotBeNull().ShouldMatch("Chọn ngày áp dụng sau ngày đó|đã có ngày hết hiệu lực");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_procedure_that_a_province_adds_is_a_draft_until_published_and_offered_there_alone(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var code = Office.NewCode();
        var added = await office.SendAsync(
            "/thu-tuc/them",
            new()
            {
                ["Input.Code"] = code,
                ["Input.Name"] = $"Hỗ trợ mẫu số {code}",
                ["Input.Field"] = "Bảo trợ xã hội",
                ["Input.From"] = "2025-07-01",
                ["Input.Reason"] = "QĐ 2/QĐ-UBND",
            }
        );

        added.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", added.Errors));
        office.Catalogue.Current(code, office.Today).ShouldBeNull();
        var published = await office.SendAsync($"/thu-tuc/{code}/cong-khai", new() { ["Input.Reason"] = "QĐ 2/QĐ-UBND" });
        published.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", published.Errors));
        office.Catalogue.Search(code, office.Today, 5, "25").ShouldHaveSingleItem().CommuneOfficeSlug.ShouldBe("van-hoa-xa-hoi");
        office.Catalogue.Search(code, office.Today, 5, "24").ShouldBeEmpty();
        office.On(code, office.Today).Fee.WordsOn(office.Today).ShouldBe(ProcedureFee.UnknownWords);
        var counter = await office.Given.SeatAsync(Role.CounterOfficer, office.Given.ForeignCommune().Path + "ttpvhcc/");
        (await office.Given.ReceiveAsync(counter.Seat, code)).Refusal!.Code.ShouldBe("dossier.of-another-province");
        (await office.SendAsync("/thu-tuc/them", Facts(code))).ErrorAt("Input.Code").ShouldNotBeNull().ShouldContain("đã có thủ tục");
    }

    [Theory]
    [InlineData("Input.Code", "12345", "không phải mã thủ tục")]
    [InlineData("Input.Name", "", "chưa có tên")]
    [InlineData("Input.Field", "…", "chưa có lĩnh vực")]
    [InlineData("Input.AtCommune", null, "chưa có cấp giải quyết")]
    [InlineData("Input.AllowsDirect", null, "chưa có cách nộp")]
    [InlineData("Input.Reason", "", "Chưa nêu lý do")]
    [InlineData("Input.Department", "so-khong-co", "không có trong danh sách")]
    [InlineData("Input.Fees[0].Amount", "20", "Nhập đủ số đồng")]
    public async Task What_cannot_be_is_refused_at_its_field_and_nothing_is_kept(string field, string? value, string words)
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var code = Office.NewCode();
        var values = Facts(code);
        values[field] = value;

        var refused = await office.SendAsync("/thu-tuc/them", values);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        string.Join(" ", refused.Errors).ShouldContain(words);
        (field == "Input.Code" ? null : office.Catalogue.Now().VersionFor(code, null, office.Today)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Input.Papers[0].Name", "", "thiếu tên")]
    [InlineData("Input.Papers[0].Need", "Conditional", "chưa ghi khi nào cần")]
    [InlineData("Input.Papers[0].Copies", "100", "từ 0 đến 99")]
    [InlineData("Input.Papers[1].Name", "Giấy thứ nhất", "đã có ở dòng trên")]
    public async Task A_list_of_papers_that_cannot_be_is_refused_with_its_line(string field, string value, string words)
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var code = Office.NewCode();
        (await office.SendAsync("/thu-tuc/them", Facts(code))).Status.ShouldBe(HttpStatusCode.Found);
        var values = new Dictionary<string, string?>
        {
            ["Input.Papers[0].Name"] = "Giấy thứ nhất",
            ["Input.Papers[0].Originals"] = "1",
            ["Input.Reason"] = "thử",
            [field] = value,
        };

        var refused = await office.SendAsync($"/thu-tuc/{code}/giay-to", values);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        string.Join(" ", refused.Errors).ShouldContain(words);
    }

    [Theory, OnEveryDatabase]
    public async Task Owners_and_the_limit_by_post_belong_to_the_procedure_from_a_day(TestDatabase database)
    {
        var office = await Office.OnAsync(database);
        var code = Office.NewCode();
        var facts = Facts(code);
        (facts["Input.Department"], facts["Input.Office"], facts["Input.AllowsPost"]) = ("so-noi-vu", "kinh-te", "true");
        (await office.SendAsync("/thu-tuc/them", facts)).Status.ShouldBe(HttpStatusCode.Found);
        var limits = await office.SendAsync(
            $"/thu-tuc/{code}/quy-trinh",
            new()
            {
                ["Input.DirectValue"] = "5",
                ["Input.DirectUnit"] = "WorkingDay",
                ["Input.PostValue"] = "7",
                ["Input.PostUnit"] = "WorkingDay",
                ["Input.UseDefaultSteps"] = "true",
                ["Input.Reason"] = "QĐ 3/QĐ-UBND",
            }
        );

        limits.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", limits.Errors));
        var version = office.Catalogue.Now().VersionFor(code, null, office.Today)!;
        (version.DepartmentSlug, version.CommuneOfficeSlug, version.OwnerIsGuessed).ShouldBe(("so-noi-vu", "kinh-te", false));
        version.LimitFor(ProcedureChannel.Post).ShouldBe(TimeLimit.WorkingDays(7));
        version.LimitFor(ProcedureChannel.Online).ShouldBe(TimeLimit.WorkingDays(5));
        version.Doubts.ShouldBe(CatalogueDoubt.None);
    }

    [Fact]
    public async Task Only_the_province_office_opens_the_forms_and_not_those_of_another_provinces_procedure()
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var leader = await office.Given.SeatAsync(Role.ProvinceLeader, "/25/");
        var other = await office.Given.Program.Visit().SignInAsync(leader.UserName);
        foreach (var path in new[] { "/thu-tuc/them", "/thu-tuc/nhap", "/thu-tuc/1.001193/sua", "/thu-tuc/1.001193/giay-to" })
        {
            (await office.Visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
            (await other.GetAsync(path)).Status.ShouldNotBe(HttpStatusCode.OK, path);
            (await office.Given.Program.Visit().GetAsync(path)).Status.ShouldNotBe(HttpStatusCode.OK, path);
        }

        (await office.Visitor.GetAsync("/thu-tuc/1.013339/sua")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.Visitor.GetAsync("/thu-tuc/1.013339")).Text.ShouldContain("chỉ áp dụng ở tỉnh đó");
    }

    [Fact]
    public async Task The_longest_list_of_papers_is_saved_whole()
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var longest = office.Catalogue.Now().Offered(office.Today).Where(row => row.IsOfferedIn("25")).MaxBy(row => row.PaperCount)!;
        longest.PaperCount.ShouldBeGreaterThan(150);

        var done = await office.SendAsync(
            $"/thu-tuc/{longest.Code}/giay-to",
            new() { ["Input.From"] = $"{office.Tomorrow:yyyy-MM-dd}", ["Input.Reason"] = "Đối chiếu" }
        );

        done.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", done.Errors));
        office.On(longest.Code, office.Tomorrow).PaperCount.ShouldBe(longest.PaperCount);
    }

    private static Dictionary<string, string?> Fee(Office office, string basis, string amount, string note) =>
        new()
        {
            ["Input.Fees[0].Basis"] = basis,
            ["Input.Fees[0].Amount"] = amount,
            ["Input.Fees[0].Note"] = note,
            ["Input.From"] = $"{office.Tomorrow:yyyy-MM-dd}",
            ["Input.Reason"] = note,
        };

    private static Dictionary<string, string?> Facts(string code) =>
        new()
        {
            ["Input.Code"] = code,
            ["Input.Name"] = "Thủ tục mẫu của tỉnh",
            ["Input.Field"] = "Bảo trợ xã hội",
            ["Input.From"] = "2025-07-01",
            ["Input.Reason"] = "QĐ 4/QĐ-UBND",
        };
}
