using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.List;

public sealed class ExportTests
{
    [Theory, OnEveryDatabase]
    public async Task A_list_is_taken_away_with_its_filters_its_scope_and_its_masking_and_leaves_a_deed(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var mine = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            mine.Add((await given.ReceiveAsync(people.Counter.Seat, name: "Trần Mẫu Hoa", phone: "0510123456")).Value);
        }

        await given.ReceiveAsync((await given.PeopleAsync()).Counter.Seat);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var page = await leader.GetAsync("/ho-so?nhom=tat-ca&kenh=Direct&tim=mau+hoa");
        var link = page.Html.QuerySelectorAll("main a[download]").Single(link => link.TextContent == "CSV").GetAttribute("href")!;
        link.ShouldContain("kenh=Direct");

        var csv = (await leader.GetAsync(link)).Source;

        var lines = csv.TrimEnd().Split("\r\n");
        lines.Skip(1).Select(line => line.Split(',')[0]).ShouldBe(mine, ignoreOrder: true);
        csv.ShouldNotContain("Trần Mẫu Hoa");
        csv.ShouldNotContain("0510123456");
        csv.ShouldContain(Masking.Name("Trần Mẫu Hoa"));
        (await leader.GetAsync(link.Replace("kenh=Direct", "kenh=Online", StringComparison.Ordinal)))
            .Source.TrimEnd()
            .Split("\r\n")
            .Length.ShouldBe(1);
        var deeds = await given.ReadAsync(db =>
            db.Set<DeedRow>()
                .Where(row => row.Act == "dossier.exported" && row.UnitPath == people.Commune.Path)
                .OrderBy(row => row.Sequence)
                .ToListAsync()
        );
        deeds.Count.ShouldBe(2);
        (deeds[0].ActorName, deeds[0].Text).ShouldBe((people.Leader.Seat.PersonName, "Tải về danh sách “Tất cả”, 3 hồ sơ"));
        deeds[0].Detail!.ShouldContain("\"channel\":\"Direct\",\"from\":null");
        deeds[0].Detail!.ShouldContain("\"searched\":true");
        deeds[0].Detail!.ShouldNotContain("mau", customMessage: "what was typed may be a name");
    }

    [Fact]
    public async Task The_same_list_comes_as_a_spreadsheet()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        using var answer = await leader.Client.GetAsync(new Uri("/ho-so?nhom=tat-ca&handler=Sheet&dang=xlsx", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("ho-so.xlsx");
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var texts = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Select(cell => cell.InnerText).ToList();
        texts.ShouldContain(code);
        texts.ShouldContain("Danh sách hồ sơ: Tất cả");
    }

    [Theory]
    [InlineData("/thu-tuc?linh-vuc=ho-tich", Role.CaseOfficer)]
    [InlineData("/dia-ban/25?loai=phuong", Role.CaseOfficer)]
    [InlineData("/lich-lam-viec?nam=2026", Role.CaseOfficer)]
    [InlineData("/quan-tri/tai-khoan", Role.Administrator)]
    public async Task Every_list_can_be_taken_away(string address, Role role)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        await given.PeopleAsync();
        var visitor = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(role, role == Role.Administrator ? "/25/vp-ubnd/" : "/25/08236/van-phong/")).UserName);
        var page = await visitor.GetAsync(address);
        var links = page
            .Html.QuerySelectorAll("main a[download]")
            .ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);

        var csv = (await visitor.GetAsync(links["CSV"])).Source;
        var rows = csv.TrimEnd().Split("\r\n").Length - 1;
        // Other tests open accounts meanwhile: what the file holds lies between what the page said before it and after it.
        var after = await visitor.GetAsync(address);
        rows.ShouldBeInRange(SaidBy(page, address), SaidBy(after, address), address);
        using var xlsx = new MemoryStream(await visitor.Client.GetByteArrayAsync(new Uri(links["XLSX"], UriKind.Relative)));
        using var document = SpreadsheetDocument.Open(xlsx, isEditable: false);
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count().ShouldBeGreaterThan(rows);
    }

    private static int SaidBy(PageAnswer page, string address) =>
        address.StartsWith("/lich", StringComparison.Ordinal) ? 365
        : address.StartsWith("/dia-ban", StringComparison.Ordinal) ? 15
        : int.Parse(
            page.Html.QuerySelectorAll(".asof")
                .Select(line => line.TextContent.Split(' ')[0].Replace(".", string.Empty))
                .First(word => int.TryParse(word, out _))
        );

    [Fact]
    public async Task Whoever_may_not_see_the_list_may_not_take_it_away()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var observer = await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.NationalObserver, "/25/")).UserName);

        (await observer.GetAsync("/ho-so?handler=Sheet&dang=csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await observer.GetAsync("/quan-tri/tai-khoan?handler=Sheet&dang=csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
