using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.Completeness;
using ThongSuot.Procedures.Tests.Edit;
using ThongSuot.TestKit;

namespace ThongSuot.Procedures.Tests.Completeness;

[Collection(CatalogueAlone.Name)]
public sealed class CompletenessTests
{
    [Theory]
    [InlineData("/thu-tuc/day-du")]
    [InlineData("/thu-tuc/day-du?theo=so&cap=xa")]
    [InlineData("/thu-tuc/day-du?theo=phong&cap=tinh")]
    public async Task Every_figure_of_the_board_opens_a_list_of_as_many(string path)
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var board = await office.Visitor.GetAsync(path);

        var figures = board
            .Html.QuerySelectorAll("main .lead a, main tbody a, main dl a")
            .Select(link => (Path: link.GetAttribute("href")!, Number: link.TextContent.Trim()))
            .Where(figure => figure.Number.All(letter => char.IsAsciiDigit(letter) || letter == '.'))
            .ToList();
        figures.Count.ShouldBeGreaterThan(30);
        // All of the sum and of the doubts, and a few of the other lines: a page each.
        foreach (var (list, number) in figures.Take(16).Concat(figures.TakeLast(14)).DistinctBy(figure => figure.Path))
        {
            var page = await office.Visitor.GetAsync(list);
            page.Html.QuerySelector(".asof")!.TextContent.ShouldStartWith($"{number} thủ tục", Case.Sensitive, list);
        }
    }

    [Fact]
    public async Task The_board_counts_a_zero_of_the_portal_as_missing_and_an_edit_makes_it_complete()
    {
        var office = await Office.OnAsync(TestDatabase.Sqlite);
        var row = office
            .Catalogue.Now()
            .Offered(office.Today)
            .First(version =>
                version is { IsOurs: true, ProvinceCode: "", NamesForms: true, PaperCount: > 0 and < 20, ValidTo: null }
                && version.DirectLimit.Unit != TimeLimitUnit.None
                && version.Fee.Lines is [{ Basis: FeeBasis.StatedZero }]
            );
        CataloguePart.Wanted.All(part => part.IsThere(row)).ShouldBeFalse();

        var done = await office.SendAsync(
            $"/thu-tuc/{row.Code}/sua",
            new()
            {
                ["Input.Fees[0].Basis"] = "Free",
                ["Input.Fees[0].Note"] = "Đã đối chiếu",
                ["Input.From"] = $"{office.Tomorrow:yyyy-MM-dd}",
                ["Input.Reason"] = "Đã đối chiếu văn bản",
            }
        );

        done.Status.ShouldBe(System.Net.HttpStatusCode.Found, string.Join(" ", done.Errors));
        var after = office.On(row.Code, office.Tomorrow);
        CataloguePart.Wanted.All(part => part.IsThere(after)).ShouldBeTrue();
        after.Doubts.HasFlag(CatalogueDoubt.FeeUnchecked).ShouldBeFalse();
        after.Fee.WordsOn(office.Tomorrow).ShouldBe("không thu");
    }

    [Fact]
    public async Task The_check_finds_a_limit_glued_to_its_fee_and_names_the_code()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        await using (var db = await program.Services.GetRequiredService<IDbContextFactory<Platform.Storage.Db>>().CreateDbContextAsync())
        {
            var procedures = db.Procedures;
            await procedures
                .Where(row => row.Code == "1.000014")
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.DirectLimitValue, 120m)
                        .SetProperty(row => row.DirectLimitUnit, TimeLimitUnit.WorkingDay)
                        .SetProperty(row => row.Name, "Tên bị cắt…")
                        .SetProperty(row => row.Version, row => row.Version + 1)
                );
        }

        var check = program.Services.GetRequiredService<CatalogueCheck>();
        var (counts, findings) = await check.RunAsync(new DateOnly(2025, 9, 11), default);

        counts.ShouldContain(count => count.Name == "giấy tờ" && count.Count > 15_000);
        findings.Single(finding => finding.Name.StartsWith("Thời hạn dính liền")).Codes.ShouldBe(["1.000014"]);
        findings.Single(finding => finding.Name == "Tên thủ tục bị cắt").Codes.ShouldContain("1.000014");
        findings.Where(finding => finding.IsFault).ShouldAllBe(finding => finding.Codes.Count < 100);
        findings.ShouldContain(finding => !finding.IsFault && finding.Name == "Phí chưa đối chiếu");
    }
}
