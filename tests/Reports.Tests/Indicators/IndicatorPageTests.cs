using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Tests.Indicators;

public sealed class IndicatorPageTests
{
    [Theory, OnEveryDatabase]
    public async Task Each_indicator_has_a_meaning_a_formula_and_a_unit_and_there_are_more_than_a_hundred(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var computed = given.Program.Services.GetRequiredService<IndicatorRegister>().Computed;

        computed.Count.ShouldBeInRange(100, 200);
        computed.Select(one => one.Code).Distinct().Count().ShouldBe(computed.Count);
        computed.Select(one => one.Name).Distinct().Count().ShouldBe(computed.Count);
        computed.ShouldAllBe(one => one.Meaning.EndsWith('.') && one.Formula.Length > 0 && one.Unit.Length > 0);
        computed.ShouldAllBe(one => IndicatorLabels.ModuleKeys.Contains(one.Module));
    }

    [Theory, OnEveryDatabase]
    public async Task Pages_of_indicators_and_rankings_print_the_window_and_say_what_is_not_known(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        var visitor = await given.Program.Visit().SignInAsync(office.UserName);

        var list = await visitor.GetAsync("/bao-cao/chi-tieu?tim=truc+tuyen");
        list.Text.ShouldContain("Tỷ lệ hồ sơ trực tuyến");
        var one = await visitor.GetAsync("/bao-cao/chi-tieu/dossiers.online-share?don-vi=/25/08236/");
        one.Text.ShouldContain("15/8/2025–14/9/2025");
        one.Text.ShouldContain("1/9/2025–11/9/2025");
        var ranking = await visitor.GetAsync("/bao-cao/xep-hang?ky=2025-q3");
        ranking.Text.ShouldContain("1/7/2025–30/9/2025");
        ranking.Text.ShouldContain("không có số liệu");
        ranking.Text.ShouldContain("6/34");
        ranking.Text.ShouldContain("Đồng bộ hồ sơ lên Cổng");
        (await visitor.GetAsync("/bao-cao/xep-hang?cap=so&ky=2025")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/bao-cao/chi-tieu/sua")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/bao-cao/chi-tieu/dossiers.khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_commune_sees_no_figure_of_another(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var leader = await given.SeatAsync(Role.CommuneLeader, given.Commune().Path, "Chủ tịch");
        var visitor = await given.Program.Visit().SignInAsync(leader.UserName);

        var other = await visitor.GetAsync($"/bao-cao/chi-tieu/dossiers.received?don-vi={given.Commune().Path}");

        other.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
