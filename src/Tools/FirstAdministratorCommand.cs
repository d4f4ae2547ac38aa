using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Identity.Accounts;

namespace ThongSuot.Tools;

/// <summary>The account with which a province's administrator begins, in a database without the demonstration.</summary>
internal static class FirstAdministratorCommand
{
    public static Command Command()
    {
        var province = new Option<string>("--province") { Description = "Two-digit code", Required = true };
        var user = new Option<string>("--user") { Description = "Name to sign in with", Required = true };
        var name = new Option<string>("--name") { Description = "Name of the person", Required = true };
        var command = new Command("administrator", "Make an administrator of a province and print the temporary password")
        {
            province,
            user,
            name,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                await using var program = Programs.Build();
                await Programs.PrepareAsync(program, ct);
                await using var scope = program.CreateAsyncScope();
                var made = await scope
                    .ServiceProvider.GetRequiredService<FirstAdministrator>()
                    .RunAsync(parsed.GetValue(province)!, parsed.GetValue(user)!, parsed.GetValue(name)!, ct);
                if (made.IsRefused)
                {
                    await Console.Error.WriteLineAsync(made.Refusal.Message);
                    return 1;
                }

                Console.WriteLine($"Đã tạo tài khoản {parsed.GetValue(user)}. Mật khẩu tạm, phải đổi ở lần đăng nhập đầu: {made.Value}");
                return 0;
            }
        );
        return command;
    }
}
