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
