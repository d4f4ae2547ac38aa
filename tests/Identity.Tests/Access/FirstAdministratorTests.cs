using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Results;

namespace ThongSuot.Identity.Tests.Access;

public sealed class FirstAdministratorTests
{
    [Theory, OnEveryDatabase]
    public async Task The_first_administrator_of_a_province_changes_the_password_and_opens_accounts(TestDatabase database)
    {
        var program = await TestProgram.OnAsync(database);
        var userName = $"quantri.dau{Guid.CreateVersion7().ToString("N")[^6..]}";
        var password = (await MakeAsync(program, "25", userName)).Value;

        var visitor = await program.Visit().SignInAsync(userName, password);
        (await visitor.GetAsync($"/quan-tri/tai-khoan?q={userName}")).Status.ShouldNotBe(
            HttpStatusCode.OK,
            "a password that somebody read out opens nothing but the page that changes it"
        );
        var page = await visitor.GetAsync("/tai-khoan");
        (
            await visitor.SubmitAsync(
                page,
                "form[action*=Password]",
                new() { ["Input.OldPassword"] = password, ["Input.NewPassword"] = "mat-khau-moi-2026" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await visitor.GetAsync("/quan-tri/tai-khoan/moi")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync($"/quan-tri/tai-khoan?q={userName}")).Text.ShouldContain(userName);

        (await MakeAsync(program, "25", userName)).Refusal!.Message.ShouldContain(userName);
    }

    [Theory]
    [InlineData("03", "quantri.moi", "Không có tỉnh, thành phố mã “03”")]
    [InlineData("", "quantri.moi", "Không có tỉnh, thành phố mã “”")]
    [InlineData("25/08236", "quantri.moi", "Không có tỉnh, thành phố mã")]
    [InlineData("25", "a b", "Tên đăng nhập")]
    public async Task What_cannot_be_is_refused_in_words(string province, string userName, string words) =>
        (await MakeAsync(await TestProgram.OnAsync(TestDatabase.Sqlite), province, userName)).Refusal!.Message.ShouldContain(words);

    private static async Task<Result<string>> MakeAsync(TestProgram program, string province, string userName)
    {
        await using var scope = program.Scope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().RunAsync(province, userName, "Nguyễn Mẫu An", default);
    }
}
