using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Identity;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Web.Tests.Telemetry;

/// <summary>Whatever somebody turns on in the log's settings up to Information, nobody's data comes out.</summary>
public sealed class LogTests
{
    private const string Name = "Trần Mẫu Khuyết";
    private const string Phone = "0510987654";
    private const string Address = "Số 7 ngõ Hẹp, khu Mới";
    private const string WrongPassword = "mat-khau-sai-2026";

    [Theory, OnEveryDatabase]
    public async Task No_name_number_address_password_or_code_reaches_the_log(TestDatabase kind)
    {
        var log = new Kept();
        await using var program = await TestProgram.StartAsync(kind, services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.Configure<LoggerFilterOptions>(filters =>
            {
                filters.Rules.Clear();
                filters.MinLevel = LogLevel.Information;
            });
        });
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var clerk = await program.Visit().SignInAsync(people.Counter.UserName);

        var code = await ReceiveAsync(clerk, HttpStatusCode.Found);
        await LookUpAsync(program, code, Phone[^4..], HttpStatusCode.OK);
        await LookUpAsync(program, code, "0000", HttpStatusCode.BadRequest);
        await EnterAsync(program, people.Officer.UserName, WrongPassword);
        var totp = await EnterCodeAsync(program, people.Leader.UserName);
        (await given.MoveAsync(people.Counter.Seat, code, "tra-ket-qua")).IsRefused.ShouldBeTrue();
        await BreakAsync(program);
        await ReceiveAsync(clerk, HttpStatusCode.InternalServerError);

        log.Lines.ShouldContain(line => line.Contains("An unhandled exception", StringComparison.Ordinal), "else nothing was captured");
        log.Lines.ShouldContain(line => line.Contains("Executing endpoint", StringComparison.Ordinal));
        foreach (var secret in new[] { Name, "Khuyết", Phone, Phone[1..], Address, WrongPassword, "thongsuot-2026", totp })
        {
            log.Lines.Where(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty($"“{secret}” in the log");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_typed_reaches_no_line_through_an_exception_or_an_address(TestDatabase kind)
    {
        const string Typed = "BimatKhongDuocGhi";
        var log = new Kept();
        await using var program = await TestProgram.StartAsync(kind, services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Breaks()));
            services.Configure<LoggerFilterOptions>(filters =>
            {
                filters.Rules.Clear();
                filters.MinLevel = LogLevel.Information;
            });
        });
        var given = new Given(program);
        var clerk = await program.Visit().SignInAsync((await given.PeopleAsync()).Counter.UserName);
        var page = await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        foreach (
            var field in new[]
            {
                "Input.Channel",
                "Input.Papers[0].Number",
                "Input.FeeTaken",
                "Input.ApplicantName",
                "Drawn",
                "SubmissionKey",
            }
        )
        {
            await clerk.SubmitAsync(page, "form[enctype]", new() { [field] = Typed + "\0" });
        }

        foreach (
            var address in new[]
            {
                $"/ho-so?tim={Typed}",
                $"/ho-so?trang={Typed}",
                $"/tra-cuu?ma={Typed}",
                $"/dang-nhap?ReturnUrl=/ho-so%3Ftim%3D{Typed}",
                $"/ho-so?hong={Typed}",
                $"/ho-so?hong-du-lieu={Typed}",
                $"/khong-co?handler={Typed}",
            }
        )
        {
            await clerk.GetAsync(address);
        }

        var broken = await clerk.GetAsync("/ho-so?handler=Sheet&dang=csv&hong=1");
        (broken.Status, broken.Text.Contains("Có lỗi hệ thống", StringComparison.Ordinal)).ShouldBe(
            (HttpStatusCode.InternalServerError, true),
            "the error page is not looked for in the page that failed"
        );
        log.Lines.Count(line => line.Contains("An unhandled exception", StringComparison.Ordinal))
            .ShouldBeGreaterThan(1, "else nothing was captured");
        log.Lines.ShouldContain(line => line.Contains("System.FormatException", StringComparison.Ordinal), "the type is told");
        log.Lines.Where(line => line.Contains(Typed, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    private static async Task<string> ReceiveAsync(Visitor clerk, HttpStatusCode expected)
    {
        var page = await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var values = page
            .Html.QuerySelectorAll("input[type=checkbox][name$='.Provided']")
            .ToDictionary(box => box.GetAttribute("name")!, _ => (string?)"true");
        (values["Input.ApplicantName"], values["Input.ApplicantPhone"], values["Input.ApplicantAddress"]) = (Name, Phone, Address);
        values["Input.NotTwice"] = "true";
        var answer = await clerk.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept"));
        answer.Status.ShouldBe(expected, answer.Text);
        return answer.Location?.Split('/')[2] ?? string.Empty;
    }

    private static async Task LookUpAsync(TestProgram program, string code, string digits, HttpStatusCode expected)
    {
        var citizen = program.Visit();
        (
            await citizen.SubmitAsync(
                await citizen.GetAsync("/tra-cuu"),
                "main form",
                new() { ["Input.Code"] = code, ["Input.Digits"] = digits }
            )
        ).Status.ShouldBe(expected);
    }

    private static async Task<PageAnswer> EnterAsync(TestProgram program, string userName, string password)
    {
        var stranger = program.Visit();
        return await stranger.SubmitAsync(
            await stranger.GetAsync("/dang-nhap"),
            "main form",
            new() { ["Input.UserName"] = userName, ["Input.Password"] = password }
        );
    }

    private static async Task<string> EnterCodeAsync(TestProgram program, string userName)
    {
        var leader = await program.Visit().SignInAsync(userName);
        await leader.SubmitAsync(await leader.GetAsync("/tai-khoan"), "form[action*=TotpOffer]");
        var offered = await leader.GetAsync("/tai-khoan");
        var secret = offered.Html.QuerySelector("main code")!.TextContent;
        var code = Totp.CodeNow(secret, program.Clock.GetUtcNow());
        (
            await leader.SubmitAsync(
                offered,
                "form[action*=TotpConfirm]",
                new() { ["Input.Code"] = code, ["Input.OldPassword"] = "thongsuot-2026" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        return code;
    }

    private static async Task BreakAsync(TestProgram program)
    {
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE dossiers_papers RENAME TO dossiers_papers_gone");
    }

    /// <summary>A page fails as code does that understands no more of what it got: inside, and in the database.</summary>
    private sealed class Breaks : IAsyncResourceFilter
    {
        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            var http = context.HttpContext;
            if (http.Request.Path == "/ho-so" && http.Request.Query["hong"] is { Count: > 0 } typed)
            {
                throw new InvalidOperationException(
                    typed.ToString(),
                    new FormatException($"The input string '{typed}' was not in a correct format.")
                );
            }

            if (http.Request.Path == "/ho-so" && http.Request.Query["hong-du-lieu"].ToString() is { Length: > 0 } text)
            {
                await using var db = await http.RequestServices.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
                await db.Database.ExecuteSqlAsync($"INSERT INTO no_such_table VALUES ({text})");
            }

            await next();
        }
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue("scope " + state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) =>
            Lines.Enqueue(
                $"{formatter(state, exception)} {(state is IEnumerable<KeyValuePair<string, object?>> fields ? string.Join(' ', fields.Select(field => field.Value)) : null)} {exception}"
            );

        public void Dispose()
        {
            // Nothing to let go.
        }
    }
}
