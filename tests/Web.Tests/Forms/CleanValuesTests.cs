using System.Net;
using Microsoft.AspNetCore.Http;
using ThongSuot.Web.Files;

namespace ThongSuot.Web.Tests.Forms;

public sealed class CleanValuesTests
{
    private const string Dirty = "\0Nguyễn\u0001\u202E\ufffe\u200B";

    [Theory, OnEveryDatabase]
    public async Task Letters_that_no_database_takes_never_break_a_form_or_an_address(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = given.Program.Visit();
        var page = await visitor.GetAsync("/dang-nhap");
        var refused = await visitor.SubmitAsync(
            page,
            "form[method=post]:not([action])",
            new() { ["Input.UserName"] = Dirty, ["Input.Password"] = Dirty }
        );
        refused.Status.ShouldBe(HttpStatusCode.BadRequest, refused.Text);
        var leader = await given.Program.Visit().SignInAsync("\u200B" + people.Leader.UserName + "\0");
        var typed = Uri.EscapeDataString(Dirty);
        foreach (
            var address in new[]
            {
                $"/tim?q={typed}",
                $"/ho-so?tim={typed}",
                $"/tra-cuu?ma={typed}",
                $"/dang-nhap?ReturnUrl={typed}",
                $"/ho-so?nhom={typed}&trang={typed}",
                "/tim?q=%ED%A0%80%00",
            }
        )
        {
            ((int)(await leader.GetAsync(address)).Status).ShouldBeLessThan(500, address);
        }
    }

    [Theory]
    [InlineData("/thu-tuc/1.000294/cong-khai", "Input.DraftReplacement=zz&Input.RepealFrom=2026-12-15&Input.Reason=x")]
    [InlineData("/thu-tuc/1.000294/quy-trinh", "Input.UseDefaultSteps=zz")]
    [InlineData("/nhan-su/dinh-muc/cntt?handler=Weight", "Input.Weight=0x10")]
    [InlineData("/nhan-su/vi-tri/chi-tiet?don-vi=/25/vp-ubnd/&chuyen-mon=lanh-dao", "Input.Quota=0x10")]
    public async Task A_number_or_a_yes_that_cannot_be_read_is_told_and_the_form_is_drawn_again(string address, string body)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var office = await given.SeatAsync(Platform.Access.Role.ProvinceOffice, "/25/vp-ubnd/");
        var visitor = await given.Program.Visit().SignInAsync(office.UserName);
        var page = await visitor.GetAsync("/thong-bao");
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");

        var answer = await visitor.Client.PostAsync(
            new Uri(address, UriKind.Relative),
            new StringContent($"{body}&__RequestVerificationToken={token}", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded")
        );

        ((int)answer.StatusCode).ShouldBeInRange(400, 499, address);
    }

    [Theory]
    [InlineData("/vuong-mac/nhom", "nhap=VM25-2026-0001&vao=%EF%BF%BE")]
    [InlineData("/vuong-mac/nhom", "vao=VM25-2026-0001")]
    [InlineData("/vuong-mac/nhom", "nhap=&vao=")]
    public async Task What_is_missing_or_has_nothing_left_when_it_is_cleaned_is_an_empty_text_to_the_handler(string address, string body)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var office = await given.SeatAsync(Platform.Access.Role.ProvinceOffice, "/25/vp-ubnd/");
        var visitor = await given.Program.Visit().SignInAsync(office.UserName);
        var page = await visitor.GetAsync("/thong-bao");
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");

        var answer = await visitor.Client.PostAsync(
            new Uri(address, UriKind.Relative),
            new StringContent($"{body}&__RequestVerificationToken={token}", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded")
        );

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
    }

    [Theory]
    [InlineData("..\\..\\etc/passwd", "passwd")]
    [InlineData("giay\0-khai\u202Efdp.exe", "giay-khaifdp.exe")]
    [InlineData("  ảnh\r\nquét .pdf", "ảnh quét .pdf")]
    public void The_name_of_a_file_is_text_from_outside_too(string told, string name) =>
        new FormFile(Stream.Null, 0, 0, "f", told).CleanName().ShouldBe(name);

    [Fact]
    public void A_name_too_long_is_cut_before_its_ending_where_it_is_seen()
    {
        var name = new FormFile(Stream.Null, 0, 0, "f", new string('á', 300) + "😀.pdf").CleanName();
        (name.Length <= UploadedFile.LongestName, name.EndsWith("….pdf")).ShouldBe((true, true));
    }
}
