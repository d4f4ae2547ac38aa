using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Support.Systems;
using ThongSuot.Territory;

namespace ThongSuot.Support.Tests;

public sealed class SystemTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 11, 5, 0, 0, TimeSpan.Zero);

    [Theory, OnEveryDatabase]
    public async Task A_failing_system_is_public_at_once_and_takes_from_its_availability(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var citizen = program.Visit();
        RowOf(await citizen.GetAsync("/trang-thai?tinh=25")).ShouldContain("Hoạt động");
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        var now = OfficeClock.Local(given.Clock.GetUtcNow());
        var recorded = await office.SubmitAsync(
            await office.GetAsync("/su-co"),
            "main aside form",
            new()
            {
                ["Input.UnitPath"] = "/25/",
                ["Input.Kind"] = "Software",
                ["Input.System"] = "dan-cu",
                ["Input.From"] = now.AddHours(-9).ToString("yyyy-MM-dd'T'HH:mm"),
                ["Input.What"] = "Không kết nối được",
            }
        );
        recorded.Status.ShouldBe(HttpStatusCode.Found);
        var page = await citizen.GetAsync("/trang-thai?tinh=25");
        RowOf(page).ShouldContain("Đang lỗi");
        RowOf(page).ShouldContain("99,58%", customMessage: "9 hours of 2160");
        page.Source.Length.ShouldBeLessThan(60_000);
        RowOf(await citizen.GetAsync("/trang-thai?tinh=40")).ShouldNotContain("Đang lỗi");
        (await citizen.GetAsync($"/xa/{given.Commune().Code}")).Text.ShouldContain("Đang lỗi");
    }

    [Theory, OnEveryDatabase]
    public async Task What_names_no_system_stands_in_a_row_of_its_own_and_a_wrong_time_is_corrected_with_its_reason(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var citizen = program.Visit();
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        var now = OfficeClock.Local(given.Clock.GetUtcNow());
        var form = await office.GetAsync("/su-co");
        var values = new Dictionary<string, string?>
        {
            ["Input.UnitPath"] = "/25/",
            ["Input.Kind"] = "Software",
            ["Input.From"] = Typed(now.AddHours(-30)),
            ["Input.To"] = Typed(now.AddHours(-28)),
            ["Input.What"] = "Không vào được",
        };
        (await office.SubmitAsync(form, "main aside form", values)).ErrorAt("Input.System")!.ShouldContain("Chưa rõ hệ thống");
        values["Input.System"] = "chua-ro";
        (await office.SubmitAsync(form, "main aside form", values)).Status.ShouldBe(HttpStatusCode.Found);
        values["Input.Kind"] = "Line";
        values["Input.System"] = "";
        values["Input.From"] = Typed(now.AddDays(-20));
        values["Input.To"] = Typed(now.AddDays(-20).AddHours(3));
        form = await office.GetAsync("/su-co");
        (await office.SubmitAsync(form, "main aside form", values)).ErrorAt("Input.Late")!.ShouldContain("7 ngày");
        values["Input.Late"] = "Nhà mạng báo chậm";
        (await office.SubmitAsync(form, "main aside form", values)).Status.ShouldBe(HttpStatusCode.Found);
        var page = await citizen.GetAsync("/trang-thai?tinh=25");
        RowOf(page, "chưa rõ hệ thống").ShouldContain("1, 2,0 giờ");
        RowOf(page, "Đường truyền").ShouldContain("1, 3,0 giờ");
        RowOf(page, "Điện").ShouldContain("100,00%");

        var log = await office.GetAsync("/su-co?loai=Line");
        var path = log.Html.QuerySelector("a[href$='/sua']")!.GetAttribute("href")!;
        var correct = await office.GetAsync(path);
        var times = new Dictionary<string, string?> { ["Input.To"] = Typed(now.AddDays(-20).AddHours(5)) };
        (await office.SubmitAsync(correct, "main form[method=post]", times)).ErrorAt("Input.Reason").ShouldNotBeNull();
        times["Input.Reason"] = "Ghi nhầm giờ";
        (await office.SubmitAsync(correct, "main form[method=post]", times)).Status.ShouldBe(HttpStatusCode.Found);
        RowOf(await citizen.GetAsync("/trang-thai?tinh=25"), "Đường truyền").ShouldContain("1, 5,0 giờ");
        (await office.GetAsync(path)).Text.ShouldContain("Ghi nhầm giờ");
        var stranger = await program.Visit().SignInAsync((await given.PeopleAsync()).Leader.UserName);
        (await stranger.GetAsync(path)).Text.ShouldContain(
            "Chuyển cho đúng người",
            customMessage: "he sees what touches him and mends it not"
        );

        static string Typed(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm");
    }

    [Theory, OnEveryDatabase]
    public async Task Without_a_province_they_are_offered_and_one_that_is_not_there_says_so(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var citizen = program.Visit();
        foreach (var path in new[] { "/trang-thai", "/xa" })
        {
            (await citizen.GetAsync(path)).Html.QuerySelectorAll($"a[href='{path}?tinh=25']").Length.ShouldBe(1);
            var wrong = await citizen.GetAsync($"{path}?tinh=99");
            (wrong.Status, wrong.Html.QuerySelectorAll($"a[href^='{path}?tinh=']").Length).ShouldBe((HttpStatusCode.NotFound, 34));
            wrong.Text.ShouldContain("Không có tỉnh, thành phố mã “99”");
        }

        (await citizen.GetAsync("/xa?tinh=25")).Html.QuerySelectorAll("a[href^='/xa/']").Length.ShouldBe(148);
        var gone = await citizen.GetAsync("/xa/99999");
        (gone.Status, gone.Text.Contains("Không có xã, phường mã “99999”", StringComparison.Ordinal)).ShouldBe(
            (HttpStatusCode.NotFound, true)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Work_announced_too_late_is_refused_unless_urgent_and_everybody_touched_is_told(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var unit = await given.SeatAsync(Role.CommuneLeader, given.Commune().Path);
        var stranger = await program.Visit().SignInAsync((await given.SeatAsync(Role.DepartmentLeader, "/25/so-tu-phap/")).UserName);
        (await stranger.GetAsync("/trang-thai/thong-bao")).Text.ShouldContain("Sở Khoa học và Công nghệ thông báo");
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        var today = OfficeClock.Local(given.Clock.GetUtcNow()).Date;
        var form = await office.GetAsync("/trang-thai/thong-bao");
        var values = new Dictionary<string, string?>
        {
            ["Input.System"] = "mot-cua",
            ["Input.Unit"] = "/25/",
            ["Input.From"] = today.AddDays(2).AddHours(20).ToString("yyyy-MM-dd'T'HH:mm"),
            ["Input.To"] = today.AddDays(2).AddHours(22).ToString("yyyy-MM-dd'T'HH:mm"),
            ["Input.What"] = "Nâng cấp máy chủ",
            ["Input.Meanwhile"] = "Tiếp nhận giấy, nhập lại sau",
        };
        (await office.SubmitAsync(form, "main form[method=post]", values))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("ít nhất 7 ngày làm việc");
        values["Input.Urgent"] = "Vá lỗ hổng bảo mật";
        (await office.SubmitAsync(form, "main form[method=post]", values)).Status.ShouldBe(HttpStatusCode.Found);
        var told = await program.Visit().SignInAsync(unit.UserName);
        (await told.GetAsync("/thong-bao")).Text.ShouldContain("Khẩn: Hệ thống giải quyết thủ tục hành chính của tỉnh tạm dừng");
        (await program.Visit().GetAsync("/trang-thai?tinh=25")).Text.ShouldContain("Nâng cấp máy chủ");
        (await office.SubmitAsync(await office.GetAsync("/trang-thai"), "main form[method=post]")).Status.ShouldBe(HttpStatusCode.Found);
        (await program.Visit().GetAsync("/trang-thai?tinh=25")).Text.ShouldContain("Không có hệ thống nào sắp tạm dừng");
    }

    [Theory, OnEveryDatabase]
    public async Task The_day_offered_first_is_just_early_enough(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        await using var scope = program.Scope();
        var announce = scope.ServiceProvider.GetRequiredService<AnnounceWork>();
        var office = (await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).Seat;
        var first = announce.FirstDay("/25/", OfficeClock.DayOf(given.Clock.GetUtcNow()));
        foreach (var (day, refused) in new[] { (first.AddDays(-1), true), (first, false) })
        {
            var from = OfficeClock.At(day, new TimeOnly(20, 0));
            var done = await announce.RunAsync(
                new("van-ban", "/25/", from, from.AddHours(1), "Bảo trì", "Chờ", null),
                office,
                new(Platform.Writing.Actor.From(office), given.Clock.GetUtcNow()),
                default
            );
            done.IsRefused.ShouldBe(refused);
        }
    }

    [Fact]
    public void Overlapping_outages_count_once_and_a_hundred_per_cent_means_none()
    {
        var (from, to) = (Noon, Noon.AddHours(100));
        var lost = Availability.Lost(
            [(Noon.AddHours(-5), Noon.AddHours(2)), (Noon.AddHours(1), Noon.AddHours(3)), (Noon.AddHours(90), null)],
            from,
            to
        );
        lost.ShouldBe(TimeSpan.FromHours(13));
        Availability.Percent(lost, to - from).ShouldBe(87m);
        Availability.Percent(TimeSpan.FromSeconds(1), to - from).ShouldBe(99.99m);
        Availability.Percent(TimeSpan.Zero, to - from).ShouldBe(100m);
    }

    [Fact]
    public void Lost_time_never_leaves_the_window_and_grows_with_more_outages()
    {
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var spans = Enumerable
                .Range(0, random.Next(1, 15))
                .Select(_ => Noon.AddMinutes(random.Next(-3000, 6000)))
                .Select(begun => (begun, random.Next(5) == 0 ? (DateTimeOffset?)null : begun.AddMinutes(random.Next(1, 2000))))
                .ToList();
            var lost = Availability.Lost(spans, Noon, Noon.AddMinutes(5000));
            lost.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(5000));
            lost.ShouldBeGreaterThanOrEqualTo(Availability.Lost(spans.Skip(1), Noon, Noon.AddMinutes(5000)));
            // Minute by minute, as somebody would count who has no idea of sorting.
            var counted = Enumerable
                .Range(0, 5000)
                .Count(minute =>
                    spans.Exists(span =>
                        span.begun <= Noon.AddMinutes(minute) && (span.Item2 is not { } end || end > Noon.AddMinutes(minute))
                    )
                );
            lost.TotalMinutes.ShouldBe(counted);
        }
    }

    [Fact]
    public void What_fails_in_one_commune_is_partly_and_takes_nothing_from_the_provinces_availability()
    {
        var system = SharedSystems.All[0];
        var local = new SystemOutage(system.Code, "/25/08236/", Noon.AddHours(-4), null, "Một xã");
        var status = StatusReader.Of(system, [local], null, Noon.AddDays(-90), Noon);
        (status.Now, status.Places.Count, status.Percent).ShouldBe((SystemNow.Partly, 1, 100m));
        StatusReader.Of(system, [local with { UnitPath = "/" }], null, Noon.AddDays(-90), Noon).Now.ShouldBe(SystemNow.Down);
    }

    /// <summary>The line of the population database.</summary>
    private static string RowOf(PageAnswer page, string name = "dân cư") =>
        page.Html.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains(name, StringComparison.Ordinal)).TextContent;
}
