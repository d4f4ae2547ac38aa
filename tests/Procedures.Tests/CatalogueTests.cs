using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.Tests;

public sealed class CatalogueTests(CatalogueFixture fixture) : IClassFixture<CatalogueFixture>
{
    private static readonly DateOnly Today = CatalogueFixture.Today;

    private Catalogue Catalogue => fixture.Catalogue;

    [Theory]
    [InlineData("dang ky khai sinh", "1.001193")]
    [InlineData("Đăng ký khai sinh", "1.001193")]
    [InlineData("thủ tục đăng ký khai sinh", "1.001193")]
    [InlineData("ĐĂNG KÝ KHAI SINH", "1.001193")]
    [InlineData("dkks", "1.001193")]
    [InlineData("DKKS", "1.001193")]
    [InlineData("1.001193", "1.001193")]
    [InlineData("1.001193.000.00.00.H44", "1.001193")]
    [InlineData("dkkh", "1.000894")]
    [InlineData("trich luc ho tich", "2.000635")]
    public void A_clerk_finds_the_procedure_first(string asked, string code)
    {
        Catalogue.Search(asked, Today, 10, "25")[0].Code.ShouldBe(code);
    }

    [Fact]
    public void Words_in_any_order_find_a_procedure_and_rubbish_finds_none()
    {
        Catalogue.Search("sinh khai ky dang", Today, 50, "25").Select(version => version.Code).ShouldContain("1.001193");
        Catalogue.Search("xyzw khong co", Today, 10, "25").ShouldBeEmpty();
        Catalogue.Search("   ", Today, 10, "25").ShouldBeEmpty();
    }

    [Fact]
    public void The_beginning_of_a_code_finds_all_that_begin_so()
    {
        Catalogue.Search("1.0139", Today, 100, "25").ShouldAllBe(version => version.Code.StartsWith("1.0139"));
        Catalogue.Search("1.0139", Today, 5, "25").Count.ShouldBe(5);
    }

    [Fact]
    public void Among_equal_matches_the_commoner_field_comes_first()
    {
        var birth = Catalogue.Current("1.001193", Today)!;
        var rare = birth with { Code = "1.000001", Weight = 1 };
        var common = birth with { Code = "9.000001", Weight = 150 };

        ProcedureSearch.Find([ProcedureSearch.EntryOf(rare), ProcedureSearch.EntryOf(common)], "khai sinh").ShouldBe([common, rare]);
        birth.Weight.ShouldBe(150);
    }

    [Fact]
    public void The_limit_depends_on_the_channel()
    {
        var land = Catalogue.Current("1.013978", Today)!;

        land.LimitFor(ProcedureChannel.Online).ShouldBe(TimeLimit.WorkingDays(17));
        land.LimitFor(ProcedureChannel.Direct).ShouldBe(TimeLimit.WorkingDays(27));
    }

    [Fact]
    public void Where_no_online_limit_is_published_the_direct_one_holds()
    {
        Catalogue.Current("1.001193", Today)!.LimitFor(ProcedureChannel.Online).ShouldBe(TimeLimit.SameDay);
    }

    [Fact]
    public void A_repealed_procedure_is_found_until_the_day_it_ends_and_by_key_for_ever()
    {
        var last = Catalogue.Current("2.002481", new DateOnly(2026, 5, 18))!;

        last.ReplacedBy.ShouldBe("2.002854");
        Catalogue.Current("2.002481", new DateOnly(2026, 5, 19)).ShouldBeNull();
        Catalogue.Find(last.Id).ShouldBe(last);
        Catalogue.Current("2.002481", new DateOnly(2025, 6, 30)).ShouldBeNull();
    }

    [Fact]
    public async Task The_birth_registration_belongs_to_justice_and_lists_seven_papers()
    {
        var birth = Catalogue.Current("1.001193", Today)!;

        birth.DepartmentSlug.ShouldBe("so-tu-phap");
        birth.CommuneOfficeSlug.ShouldBe("van-phong");
        birth.FieldSlug.ShouldBe("ho-tich");
        var papers = (await Catalogue.DetailsAsync(birth, CancellationToken.None)).Papers;
        papers.Select(paper => paper.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        papers[1].ShouldSatisfyAllConditions(paper => paper.Required.ShouldBeTrue(), paper => paper.Condition.ShouldStartWith("miễn nếu"));
        papers[3].Required.ShouldBeFalse();
        birth.AfterSupplement.ShouldBe(ClockAfterSupplement.Restart);
    }

    [Fact]
    public void The_totals_explain_one_another()
    {
        foreach (var totals in new[] { Catalogue.Totals(Today, ours: true, "25"), Catalogue.Totals(Today, ours: false, "25") })
        {
            (totals.Province + totals.Commune - totals.Both + totals.Neither).ShouldBe(totals.All);
        }

        Catalogue
            .Totals(Today, ours: true, "25")
            .ShouldBe(new CatalogueTotals(All: 2134, Province: 1852, Commune: 417, Both: 135, Neither: 0));
    }

    [Fact]
    public void The_published_totals_of_Phu_Tho_hang_together_and_stay_beside_ours()
    {
        var declared = Catalogue
            .Now()
            .Declared.Where(figure => figure.Scope == "Phú Thọ")
            .ToDictionary(figure => figure.Measure, figure => figure.Value);

        (declared[DeclaredMeasure.Province] + declared[DeclaredMeasure.Commune] - declared[DeclaredMeasure.Both]).ShouldBe(
            declared[DeclaredMeasure.All]
        );
        declared[DeclaredMeasure.All].ShouldBe(2089);
        Catalogue.Totals(Today, ours: true, "25").All.ShouldNotBe(2089);
    }

    [Fact]
    public async Task Loading_the_same_release_again_adds_nothing_and_keeps_what_an_office_edited()
    {
        await using (var db = fixture.Databases.CreateDbContext())
        {
            var row = await db.Set<Procedure>()
                .Include(procedure => procedure.Steps)
                .SingleAsync(procedure => procedure.Code == "1.000419");
            row.SetWorkflow(new WorkflowChange(Limits(4), ClockAfterSupplement.Resume, [])).IsRefused.ShouldBeFalse();
            await db.SaveChangesAsync();
        }

        await using (var db = fixture.Databases.CreateDbContext())
        {
            await BuiltInLoad.RunAsync(db);
        }

        await using var after = fixture.Databases.CreateDbContext();
        (await after.Set<Procedure>().CountAsync()).ShouldBe(3194);
        (await after.Set<PaperRow>().CountAsync()).ShouldBe(165 + 15_143);
        var kept = await after.Set<Procedure>().SingleAsync(procedure => procedure.Code == "1.000419");
        kept.DirectLimit.ShouldBe(TimeLimit.WorkingDays(4));
        kept.AfterSupplement.ShouldBe(ClockAfterSupplement.Resume);
    }

    private static ProcedureLimits Limits(int days) => new(TimeLimit.WorkingDays(days), TimeLimit.None, TimeLimit.None, string.Empty);
}
