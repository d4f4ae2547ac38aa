using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed partial class ReceptionTests(Site site)
{
    private const string BirthRegistration = "1.001193";

    /// <summary>What a clerk may press from a list to the print dialog, name and telephone included.</summary>
    private const int MostPresses = 30;

    [Fact(Timeout = 180_000)]
    public async Task A_clerk_receives_a_birth_registration_in_thirty_keys_to_the_print_dialog()
    {
        var page = await site.SignInAsync("motcua.auco");
        await page.AddInitScriptAsync("window.print = () => { document.title = 'printing'; }");
        await page.GotoAsync("/ho-so");
        var keys = new Keys(page);

        await keys.PressAsync("n");
        await page.ArriveAsync("**/ho-so/tiep-nhan");
        await keys.TypeAtAsync("main input[type=search]", "dkks");
        await keys.PressAsync("Enter");
        // The best match has the focus.
        await page.Locator($"a[href$='thu-tuc={BirthRegistration}']:focus").WaitForAsync();
        await keys.PressAsync("Enter");
        await keys.TypeAtAsync("#Input_ApplicantName", "Lê Mẫu An");
        await keys.PressAsync("Tab");
        await keys.TypeAtAsync("#Input_ApplicantPhone", "0510123456");
        await keys.PressAsync("Alt+g");
        await keys.PressAsync("Control+Enter");
        await page.ArriveAsync("**/in/giay-tiep-nhan*");
        await page.WaitForFunctionAsync("() => document.title === 'printing'");

        keys.Pressed.ShouldBeLessThanOrEqualTo(MostPresses);
        var receipt = await page.Locator("body").InnerTextAsync();
        receipt.ShouldContain(CodeIn(page.Url));
        receipt.ShouldContain("Lê Mẫu An");
        DueTime().IsMatch(receipt).ShouldBeTrue("the receipt says when to come back");
        // Seven papers stand on one sheet of A5, and two sheets come out.
        (await page.Locator("article.sheet").CountAsync()).ShouldBe(2);
    }

    [Fact(Timeout = 180_000)]
    public async Task A_receipt_with_seven_papers_is_one_sheet_of_A5_for_each_of_its_two_copies()
    {
        var page = await site.SignInAsync("motcua.auco");
        await page.GotoAsync($"/ho-so/tiep-nhan?thu-tuc={BirthRegistration}");
        await page.Locator("#Input_ApplicantName").FillAsync("Nguyễn Mẫu Thị Thùy Dương");
        await page.Locator("#Input_ApplicantPhone").FillAsync("0510123457");
        await page.Locator("details summary").First.ClickAsync();
        await page.Locator("#Input_ApplicantAddress").FillAsync("Số nhà 12, tổ dân phố số 3, phường Âu Cơ, tỉnh Phú Thọ");
        await page.Locator("#Input_FiledBy").FillAsync("Trần Mẫu Thay");
        await page.Locator("#Input_FilerRelation").FillAsync("cha");
        foreach (var box in await page.Locator("ul.papers input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận và in giấy hẹn" }).ClickAsync();
        await page.ArriveAsync("**/in/giay-tiep-nhan*");
        // Without the dialog, which would be printing already.
        await page.GotoAsync(page.Url.Split('?')[0]);

        (await page.Locator("article.sheet").First.Locator("tbody tr").CountAsync()).ShouldBe(7);
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        PdfPage().Count(pdf).ShouldBe(2);
    }

    [Fact(Timeout = 180_000)]
    public async Task A_card_read_by_a_scanner_fills_the_form_and_its_Enter_sends_nothing()
    {
        var page = await site.SignInAsync("motcua.auco");
        await page.GotoAsync($"/ho-so/tiep-nhan?thu-tuc={BirthRegistration}");
        var keys = new Keys(page);
        await keys.TypeAtAsync("#Input_ApplicantName", "025091004567|131234567|Nguyễn Mẫu Thẻ|05031991|Nam|Tổ 2, phường Âu Cơ|01012022");
        await keys.PressAsync("Enter");

        await page.Locator("#Input_ApplicantPhone:focus").WaitForAsync();
        (await page.Locator("#Input_ApplicantName").InputValueAsync()).ShouldBe("Nguyễn Mẫu Thẻ");
        (await page.Locator("#Input_IdentityNumber").InputValueAsync()).ShouldBe("025091004567");
        (await page.Locator("#Input_BornOn").InputValueAsync()).ShouldBe("1991-03-05");
        (await page.Locator("#Input_ApplicantAddress").InputValueAsync()).ShouldBe("Tổ 2, phường Âu Cơ");
        page.Url.ShouldEndWith($"thu-tuc={BirthRegistration}", Case.Sensitive, "nothing was sent");
        await page.Locator("input[value=Organisation]").CheckAsync();
        (await page.Locator("label[for=Input_ApplicantName]").InnerTextAsync()).ShouldBe("Tên tổ chức");
    }

    [Fact(Timeout = 180_000)]
    public async Task Other_dossiers_of_the_person_come_up_while_the_form_is_filled()
    {
        var page = await site.SignInAsync("motcua.auco");
        await page.GotoAsync($"/ho-so/tiep-nhan?thu-tuc=1.000656");
        await page.Locator("#Input_ApplicantName").FillAsync("Lê Mẫu Quen");
        await page.Locator("#Input_ApplicantPhone").FillAsync("0510123458");
        var keys = new Keys(page);
        await keys.PressAsync("Alt+g");
        await keys.PressAsync("Control+Enter");
        await page.ArriveAsync("**/in/giay-tiep-nhan*");
        var code = CodeIn(page.Url);

        await page.GotoAsync($"/ho-so/tiep-nhan?thu-tuc={BirthRegistration}");
        await page.Locator("#Input_ApplicantPhone").FillAsync("0510 123 458");
        await keys.PressAsync("Tab");

        await page.Locator($"#nguoi-nop-nay a[href='/ho-so/{code}']").WaitForAsync();
    }

    [Fact(Timeout = 180_000)]
    public async Task A_clerk_receives_the_same_without_JavaScript()
    {
        var page = await site.SignInAsync("motcua.tamson", new() { JavaScriptEnabled = false });
        await page.GotoAsync("/ho-so/tiep-nhan");
        await page.GetByLabel("Thủ tục", new() { Exact = true }).FillAsync("khai sinh");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm", Exact = true }).ClickAsync();
        await page.Locator($"a[href$='thu-tuc={BirthRegistration}']").ClickAsync();
        await page.GetByLabel("Người nộp", new() { Exact = true }).FillAsync("Đặng Thị Mẫu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận và in giấy hẹn" }).ClickAsync();
        // A missing field comes back with its reason and with what was typed.
        (await page.Locator(".errors").InnerTextAsync()).ShouldContain("Nhập số điện thoại");
        (await page.GetByLabel("Người nộp", new() { Exact = true }).InputValueAsync()).ShouldBe("Đặng Thị Mẫu");
        await page.GetByLabel("Số điện thoại").FillAsync("0510123456");
        foreach (var box in await page.Locator("ul.papers input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận, chưa in" }).ClickAsync();

        await page.ArriveAsync("**/da-tiep-nhan");
        (await page.Locator(".due").AllInnerTextsAsync()).ShouldContain(CodeIn(page.Url));
    }

    internal static string CodeIn(string address) => Uri.UnescapeDataString(new Uri(address).AbsolutePath.Split('/')[2]);

    /// <summary>A keyboard that counts: a letter is one press, a chord is one.</summary>
    private sealed class Keys(IPage page)
    {
        public int Pressed { get; private set; }

        public async Task PressAsync(string key)
        {
            Pressed++;
            // Chromium drops what is pressed before a page was drawn for the first time; nobody presses at a page not seen yet.
            await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            await page.Keyboard.PressAsync(key);
        }

        /// <summary>The browser puts the cursor there a moment after the page is drawn; a letter before is a key of the page.</summary>
        public async Task TypeAtAsync(string field, string text)
        {
            await page.Locator($"{field}:focus").WaitForAsync();
            Pressed += text.Length;
            await page.Keyboard.TypeAsync(text);
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"trả kết quả[^:]*: \d\d giờ \d\d phút, ngày \d\d tháng \d\d năm 20\d\d")]
    private static partial Regex DueTime();
}
