using ThongSuot.Competences.Cliff;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;

namespace ThongSuot.Competences.Tests.Cliff;

/// <summary>The three kinds of 1/3/2027 are kept apart, or the alarm is wrong.</summary>
public sealed class CliffTests
{
    private static readonly DateOnly Day = new(2027, 3, 1);

    private static readonly IReadOnlyList<CliffLine> Lines = CliffReader.Compare(
        BuiltInCompetences.All.Where(row => row.ProvinceCode.Length == 0).ToLookup(row => row.Subject),
        LegalDocuments.BuiltIn,
        "/25/",
        Day
    );

    [Fact]
    public void Every_procedure_that_carries_the_date_is_lost_or_replaced_and_no_other()
    {
        var falling = Lines.Where(line => line.Kind != CliffKind.Lasting && line.Before.Subject[0] is not 'V').ToList();
        falling.Count.ShouldBe(317);
        falling.ShouldAllBe(line => LegalDocuments.BuiltIn.EndOf(line.Before) == new DateOnly(2027, 2, 28));
    }

    [Fact]
    public void A_communes_list_has_its_own_powers_alone()
    {
        var own = CliffReader.Compare(
            BuiltInCompetences.All.Where(row => row.ProvinceCode.Length == 0).ToLookup(row => row.Subject),
            LegalDocuments.BuiltIn,
            Samples.Commune,
            Day
        );
        own.ShouldAllBe(line => line.Before.Level == HolderLevel.Commune);
        own.Count.ShouldBe(Lines.Count(line => line.Before.Level == HolderLevel.Commune));
        own.Count.ShouldBeLessThan(Lines.Count);
    }

    [Fact]
    public void A_province_that_enters_a_row_of_its_own_ends_the_alarm_for_its_task_and_shows_it_once()
    {
        var national = Samples.Row(unit: "/", to: "2027-02-28");
        CliffReader.Compare(Samples.Rows(national), LegalDocuments.BuiltIn, "/25/", Day).Single().Kind.ShouldBe(CliffKind.Lost);
        var next = Samples.Row("UBND cấp tỉnh", from: "2027-03-01");
        var line = CliffReader.Compare(Samples.Rows(national, next), LegalDocuments.BuiltIn, "/25/", Day).Single();
        (line.Kind, line.After).ShouldBe((CliffKind.Lasting, next));
        var earlier = Samples.Row("UBND cấp tỉnh", from: "2026-12-01");
        CliffReader.Compare(Samples.Rows(national, earlier), LegalDocuments.BuiltIn, "/25/", Day).Single().Before.ShouldBe(earlier);
        var elsewhere = Samples.Row(unit: "/25/08593/", from: "2027-03-01");
        CliffReader.Compare(Samples.Rows(national, elsewhere), LegalDocuments.BuiltIn, "/25/", Day).Single().Kind.ShouldBe(CliffKind.Lost);
    }

    [Fact]
    public void A_document_that_is_made_longer_carries_the_rows_of_the_release_with_it()
    {
        var row = BuiltInCompetences.All.First(one =>
            one.ValidTo == Day.AddDays(-1) && LegalDocuments.BuiltIn.LapseOf(one) == Day && one.ProvinceCode.Length == 0
        );
        var documents = LegalDocuments.With(
            LegalDocuments
                .BuiltIn.Of(row)
                .Select(document => new KeptDocument
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = "25",
                    Number = document.Number.ToLowerInvariant(),
                    Title = document.Title,
                    Field = document.Field,
                    From = document.From,
                    LapsesOn = Day.AddYears(1),
                    EndClause = string.Empty,
                    ReplacedBy = string.Empty,
                    By = "Sở Tư pháp",
                })
        );
        documents.Holds(documents.Extend(row), Day.AddYears(1).AddDays(-1)).ShouldBeTrue();
        documents.Holds(documents.Extend(row), Day.AddYears(1)).ShouldBeFalse();
        LegalDocuments.BuiltIn.Extend(row).ShouldBeSameAs(row);
        row.ValidTo.ShouldBe(Day.AddDays(-1), "the release's own row stays as it is");
    }

    [Fact]
    public void Civil_status_is_another_version_the_same_day_and_no_loss()
    {
        var replaced = Lines.Where(line => line.Kind == CliffKind.Replaced).ToList();
        replaced.ShouldNotBeEmpty();
        replaced.ShouldAllBe(line => line.Before.Field == "Hộ tịch");
        Lines.ShouldNotContain(line => line.Kind == CliffKind.Lost && line.Before.Field == "Hộ tịch");
        replaced.ShouldAllBe(line => CliffLabels.After(line).Contains("Luật Hộ tịch", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Chứng thực")]
    [InlineData("Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)")]
    public void What_rests_on_a_lasting_basis_does_not_fall(string field) =>
        Lines.Where(line => line.Before.Field == field).ShouldAllBe(line => line.Kind == CliffKind.Lasting);

    [Fact]
    public void Land_in_a_commune_needs_the_provinces_decision() =>
        Lines
            .Where(line => line.Before is { Field: "Đất đai", Level: HolderLevel.Commune } && line.Kind == CliffKind.Lost)
            .ShouldAllBe(line => line.NeedsProvince);

    [Fact]
    public void A_new_basis_from_the_day_on_ends_the_alarm()
    {
        var old = Samples.Row(document: "140/2025/NĐ-CP", to: "2027-02-28");
        var documents = LegalDocuments.BuiltIn;
        CliffReader.Compare(Samples.Rows(old), documents, "/25/", Day).Single().Kind.ShouldBe(CliffKind.Lost);
        var next = Samples.Row("UBND cấp tỉnh", from: "2027-03-01");
        var line = CliffReader.Compare(Samples.Rows(old, next), documents, "/25/", Day).Single();
        (line.Kind, line.After!.Holder).ShouldBe((CliffKind.Lasting, "UBND cấp tỉnh"));
    }

    [Fact]
    public void Nothing_falls_on_a_day_on_which_nothing_ends() =>
        CliffReader
            .Compare(BuiltInCompetences.All.ToLookup(row => row.Subject), LegalDocuments.BuiltIn, "/25/", new(2026, 12, 10))
            .ShouldAllBe(line => line.Kind == CliffKind.Lasting);
}
