using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Tests.Indicators;

public sealed class DeclareTests
{
    [Theory, OnEveryDatabase]
    public async Task What_contradicts_its_neighbours_is_asked_why_and_taken_with_a_reason(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (office, commune) = await SeatsAsync(given);
        var halls = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = Named("Nhà văn hóa đạt chuẩn"),
                Unit = "nhà",
                Meaning = "Đạt chuẩn.",
            }
        );
        var others = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = Named("Nhà văn hóa chưa đạt"),
                Unit = "nhà",
                Meaning = "Chưa đạt.",
            }
        );
        var all = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = Named("Nhà văn hóa"),
                Unit = "nhà",
                Meaning = "Tất cả.",
                Parts = $"{halls} {others}",
                UsualChange = 20,
            }
        );
        (await DeclareAsync(given, halls, commune, 7)).IsRefused.ShouldBeFalse();
        (await DeclareAsync(given, others, commune, 3)).IsRefused.ShouldBeFalse();

        (await DeclareAsync(given, all, commune, 12)).Refusal!.Message.ShouldContain("Tổng lệch 2");
        (await DeclareAsync(given, all, commune, 10)).IsRefused.ShouldBeFalse();
        (await DeclareAsync(given, all, commune, 11)).Refusal!.Message.ShouldContain("đã nhập 10");
        var corrected = await DeclareAsync(given, all, commune, 12, why: "Hai nhà chưa phân loại");
        (corrected.Value.Number, corrected.Value.Why).ShouldBe((2, "Hai nhà chưa phân loại"));
        (await ValueAsync(given, all, commune)).ShouldBe(12);
    }

    [Theory, OnEveryDatabase]
    public async Task Without_unit_source_or_an_ended_period_nothing_is_taken_and_it_is_said_in_words(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (office, commune) = await SeatsAsync(given);

        (await KeepAsync(given, office, new IndicatorForm { Name = "Số chợ", Meaning = "Chợ." })).Refusal!.Message.ShouldContain(
            "Chưa có đơn vị tính"
        );
        var code = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = Named("Số chợ"),
                Unit = "chợ",
                Meaning = "Chợ đang hoạt động.",
            }
        );
        (
            await KeepAsync(
                given,
                office,
                new IndicatorForm
                {
                    Name = "Số xe",
                    Unit = "xe",
                    Meaning = "Xe.",
                    Parts = "declared.khong-co",
                }
            )
        ).Refusal!.Message.ShouldContain("declared.khong-co");

        (await DeclareAsync(given, code, commune, 3, to: new(2025, 9, 14))).Refusal!.Message.ShouldContain("chưa kết thúc");
        (await DeclareAsync(given, code, commune, 3, source: " ")).Refusal!.Message.ShouldContain("Chưa ghi nguồn");
        (await DeclareAsync(given, "dossiers.received", commune, 3)).Refusal!.Message.ShouldContain("hệ thống đếm");
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_used_is_not_deleted(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database, services =>
            services.AddSingleton<IIndicatorUse>(new PrintedIn("Báo cáo tháng 8/2025"))
        );
        var given = new Given(program);
        var (office, commune) = await SeatsAsync(given);
        var printed = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = "Đã in",
                Unit = "cái",
                Meaning = "Một.",
            }
        );
        var declared = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = "Số chợ",
                Unit = "chợ",
                Meaning = "Hai.",
            }
        );
        var unused = await KeptAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = "Số cầu",
                Unit = "cầu",
                Meaning = "Ba.",
            }
        );
        (await DeclareAsync(given, declared, commune, 3)).IsRefused.ShouldBeFalse();

        (await DropAsync(given, printed, office)).Refusal!.Message.ShouldContain("“Báo cáo tháng 8/2025”");
        (await DropAsync(given, declared, office)).Refusal!.Message.ShouldContain("Đã có 1 số liệu");
        (await DropAsync(given, "dossiers.received", office)).IsRefused.ShouldBeTrue();
        (await DropAsync(given, unused, office)).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task A_target_set_for_a_computed_indicator_leaves_its_formula_to_the_program(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (office, _) = await SeatsAsync(given);
        var register = given.Program.Services.GetRequiredService<IndicatorRegister>();

        var kept = await KeepAsync(
            given,
            office,
            new IndicatorForm
            {
                Name = "Tỷ lệ hồ sơ trực tuyến của tỉnh",
                Formula = "đoán",
                Targets = "2026-12-31=95 2027-12-31=97",
            },
            "dossiers.online-share"
        );

        kept.IsRefused.ShouldBeFalse();
        await using var db = await given.Program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        var one = (await register.AllAsync(db, "25", new(2025, 9, 11), default)).Single(found => found.Code == "dossiers.online-share");
        (one.Name, one.Formula, one.Target).ShouldBe(
            ("Tỷ lệ hồ sơ trực tuyến của tỉnh", "tiếp nhận trực tuyến / tiếp nhận", new IndicatorTarget(new(2026, 12, 31), 95))
        );
    }

    // The room is shared: each test has names of its own.
    private static string Named(string name) => $"{name} {Guid.NewGuid().ToString("N")[..8]}";

    private static async Task<(Seat Office, Seat Commune)> SeatsAsync(Given given) =>
        (
            (await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên")).Seat,
            (await given.SeatAsync(Role.CommuneLeader, given.Commune().Path, "Chủ tịch")).Seat
        );

    private static async Task<Result<string>> KeepAsync(Given given, Seat seat, IndicatorForm form, string? code = null)
    {
        form.ValidFrom ??= new DateOnly(2025, 1, 1);
        await using var scope = given.Program.Scope();
        return await scope.ServiceProvider.GetRequiredService<KeepIndicator>().RunAsync(code, form, seat, DeedOf(given, seat), default);
    }

    private static async Task<string> KeptAsync(Given given, Seat seat, IndicatorForm form) => (await KeepAsync(given, seat, form)).Value;

    private static async Task<Result<DeclaredValue>> DeclareAsync(
        Given given,
        string code,
        Seat seat,
        decimal number,
        DateOnly? to = null,
        string source = "Sổ của xã",
        string? why = null
    )
    {
        await using var scope = given.Program.Scope();
        var form = new DeclareForm
        {
            From = new DateOnly(2025, 7, 15),
            To = to ?? new DateOnly(2025, 8, 14),
            Part = number,
            Source = source,
            Why = why,
        };
        return await scope
            .ServiceProvider.GetRequiredService<DeclareValue>()
            .RunAsync(code, form, null, seat, DeedOf(given, seat), default);
    }

    private static async Task<Result> DropAsync(Given given, string code, Seat seat)
    {
        await using var scope = given.Program.Scope();
        return await scope.ServiceProvider.GetRequiredService<DropIndicator>().RunAsync(code, seat, DeedOf(given, seat), default);
    }

    private static async Task<decimal> ValueAsync(Given given, string code, Seat seat)
    {
        await using var db = await given.Program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        var window = new DayWindow(new(2025, 7, 15), new(2025, 8, 14));
        var read = await given
            .Program.Services.GetRequiredService<IndicatorRegister>()
            .ReadAsync(db, [seat.ScopePath], [window], new HashSet<string> { code }, default);
        return read.Single().Numerator;
    }

    private static Deed DeedOf(Given given, Seat seat) => new(Actor.From(seat), given.Clock.GetUtcNow(), null, null, null);

    private sealed class PrintedIn(string report) : IIndicatorUse
    {
        public Task<string?> IssuedWithAsync(Db db, string provinceCode, string code, CancellationToken ct) =>
            Task.FromResult(code == "declared.da-in" ? report : null);
    }
}
