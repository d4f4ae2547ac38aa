using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Law;

namespace ThongSuot.Competences.Tests.Checks;

public sealed class ChecksTests
{
    private const string Chair = "Chủ tịch UBND cấp xã";
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Fact]
    public void Three_civil_servants_beside_the_chair_are_lawful_and_each_stands_by_name()
    {
        CompetenceRow[] rows = [Samples.Row(), .. Enumerable.Range(1, 3).Select(at => Given($"Công chức Nguyễn Mẫu {at}"))];
        Found(rows).ShouldBeEmpty();
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, Today).Authorised.Select(row => row.Title).ShouldBeUnique();
    }

    [Fact]
    public void A_task_whose_basis_is_gone_has_nobody_the_day_after_and_somebody_the_day_before()
    {
        var row = Samples.Row(document: "140/2025/NĐ-CP", to: "2027-02-28");
        Found([row], new(2027, 2, 28)).ShouldBeEmpty();
        Found([row], new(2027, 3, 1)).ShouldBe([FindingKind.NobodyHolds]);
    }

    [Fact]
    public void A_basis_that_ended_is_told_though_the_row_has_no_end() =>
        Found([Samples.Row(document: "140/2025/NĐ-CP")], new(2027, 3, 1)).ShouldBe([FindingKind.NobodyHolds, FindingKind.BasisGone]);

    [Fact]
    public void Two_that_no_rule_puts_in_order_are_found() =>
        Found([Samples.Row(), Samples.Row("UBND cấp tỉnh", body: "UBND cấp tỉnh")]).ShouldBe([FindingKind.TwoHold]);

    [Theory]
    [InlineData("2026-11-27", FindingKind.AuthorisationEnded)]
    [InlineData("2026-12-15", FindingKind.AuthorisationEnds)]
    public void An_authorisation_that_ended_or_ends_soon_is_found(string to, object kind) =>
        Found([Samples.Row(), Given(to: to)]).ShouldBe([(FindingKind)kind]);

    [Fact]
    public void Nobody_gives_what_he_has_not() =>
        Found([Samples.Row(), Given(by: "Giám đốc Sở Tư pháp")]).ShouldBe([FindingKind.GivenWithoutPower]);

    [Theory]
    [InlineData("Phó Chủ tịch UBND xã")]
    [InlineData("Viên chức Trung tâm Phục vụ hành chính công")]
    public void A_vice_chair_and_a_public_employee_are_not_authorised(string to) =>
        Found([Samples.Row(), Given(to: null, holder: to)]).ShouldContain(FindingKind.ToWhoMayNot);

    [Fact]
    public void Whoever_was_authorised_gives_it_no_further() =>
        Found([Samples.Row(), Given("Trưởng phòng Kinh tế"), Given("Công chức Nguyễn Mẫu", by: "Trưởng phòng Kinh tế")])
            .ShouldContain(FindingKind.GivenFurther);

    [Fact]
    public void An_authorisation_never_outlives_its_basis() =>
        Found([Samples.Row(document: "140/2025/NĐ-CP", to: "2027-02-28"), Given(to: "2027-06-30")]).ShouldBe([FindingKind.OutlivesBasis]);

    [Fact]
    public void What_rests_on_an_inferred_row_is_shown_and_not_sure() =>
        CompetenceChecks
            .On(Samples.Rows(Samples.Row(to: "2026-01-01", certainty: Certainty.Inferred)), LegalDocuments.BuiltIn, "/25/", Today)
            .ShouldAllBe(finding => !finding.Sure);

    private static CompetenceRow Given(string holder = "Công chức Nguyễn Mẫu", string? to = "2027-01-31", string by = Chair) =>
        Samples.Row(holder, Samples.Commune, "2026-01-01", to, CompetenceForm.Authorised, previous: by, further: false);

    private static IEnumerable<FindingKind> Found(CompetenceRow[] rows, DateOnly? day = null) =>
        CompetenceChecks.On(Samples.Rows(rows), LegalDocuments.BuiltIn, "/25/", day ?? Today).Select(finding => finding.Kind).Distinct();
}
