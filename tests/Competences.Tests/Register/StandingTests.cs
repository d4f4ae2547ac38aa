using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Tests.Register;

/// <summary>Who is listed may sign, who may sign is listed, and the check names whoever is named and may not.</summary>
public sealed class StandingTests
{
    private const string Neighbour = "/25/08593/";
    private static readonly DateOnly Start = new(2025, 7, 1);
    private static readonly string[] Places = ["/25/", Samples.Commune, Neighbour];
    private static readonly string[] Documents = ["QĐ mẫu", "140/2025/NĐ-CP", "49/2026/NĐ-CP"];

    private static readonly (string Holder, HolderLevel Level)[] Powers =
    [
        ("Chủ tịch UBND cấp xã", HolderLevel.Commune),
        ("UBND cấp xã", HolderLevel.Commune),
        ("Giám đốc Sở Tư pháp", HolderLevel.Province),
    ];

    private static readonly string[] Receivers =
    [
        "Công chức Tư pháp – Hộ tịch",
        "Trưởng phòng Kinh tế",
        "Viên chức Trung tâm Phục vụ hành chính công",
        "Phó Chánh Văn phòng",
    ];

    private static readonly string[] Givers = ["Chủ tịch UBND cấp xã", "Giám đốc Sở Tư pháp", "Trưởng phòng Kinh tế", string.Empty];

    private static readonly FindingKind[] Faults =
    [
        FindingKind.NoEnd,
        FindingKind.NotBegun,
        FindingKind.BasisGone,
        FindingKind.ToWhoMayNot,
        FindingKind.GivenFurther,
        FindingKind.GivenWithoutPower,
    ];

    /// <summary>Row after row: what it is, where, who, from, how long (0 for no end), by which document, given by whom.</summary>
    private static readonly Arbitrary<int[][]> Registers = Gen.Choose(0, 1_000_000).ArrayOf(7).ArrayOf(7).ToArbitrary();

    [Fact]
    public async Task Who_is_listed_may_sign_and_who_may_sign_is_listed()
    {
        var program = (await Keepers.OnAsync(TestDatabase.Sqlite)).Given.Program;
        var power = (RegisterPower)program.Services.GetRequiredService<ISigningPower>();
        var documents = program.Services.GetRequiredService<LawDocuments>().Of("25");
        var (listed, ended) = (0, 0);
        Check.One(Drawn.Cases(300), Prop.ForAll(Registers, drawn =>
            {
                var rows = drawn.Select(RowOf).ToList();
                for (var day = Start.AddDays(20); day < Start.AddDays(800); day = day.AddDays(61))
                {
                    var holding = Holding.On(rows, documents, Samples.Commune, day);
                    foreach (var row in rows.Where(IsOfCommune))
                    {
                        var seat = SeatOf(row);
                        var isListed = holding.Authorised.Any(one => HolderMatch.IsNamed(one, seat));
                        var answer = power.Answer(
                            [.. rows.Where(one => one.Covers(Samples.Commune))],
                            new(seat, row.Subject, Samples.Commune, day)
                        );
                        if (isListed)
                        {
                            answer.Against.ShouldBeNull($"{row.Title} {day}");
                            listed++;
                        }
                        else if (row.SeatId is not null)
                        {
                            answer.Against.ShouldNotBeNull($"{row.Title} {day}: named, not listed, and would sign");
                            ended++;
                        }
                    }

                    TheCheckAgrees(rows, holding, documents, day);
                }
            }));
        listed.ShouldBeGreaterThan(200, "too few were listed to mean anything");
        ended.ShouldBeGreaterThan(200, "too few had ended to mean anything");
    }

    [Fact]
    public void A_receiver_whose_giver_lost_the_power_is_told_apart_with_the_day()
    {
        var chair = Samples.Row(to: "2026-05-31");
        var given = Samples.Row(
            "Công chức Tư pháp – Hộ tịch",
            Samples.Commune,
            "2026-01-01",
            "2026-12-31",
            CompetenceForm.Authorised,
            "12/QĐ-UBND",
            "Chủ tịch UBND"
        );
        var province = Samples.Row("Giám đốc Sở Tư pháp", from: "2026-06-01", body: "Sở Tư pháp");
        province.Level = HolderLevel.Province;

        Holding.On([chair, given], LegalDocuments.BuiltIn, Samples.Commune, new(2026, 5, 31)).Authorised.ShouldBe([given]);
        var after = Holding.On([chair, given, province], LegalDocuments.BuiltIn, Samples.Commune, new(2026, 6, 1));

        after.Authorised.ShouldBeEmpty();
        var ended = after.Ended.ShouldHaveSingleItem();
        (ended.Fault, ended.On).ShouldBe((AuthorisationFault.GiverLost, new DateOnly(2026, 6, 1)));
        ended.Why.ShouldContain("1/6/2026");
    }

    [Fact]
    public void A_row_whose_document_begins_later_is_not_in_force_before_it_and_the_check_tells_it()
    {
        var row = Samples.Row(document: "49/2026/NĐ-CP", from: "2025-09-01");
        Holding.On([row], LegalDocuments.BuiltIn, Samples.Commune, new(2026, 1, 30)).IsNobody.ShouldBeTrue();
        Holding.On([row], LegalDocuments.BuiltIn, Samples.Commune, new(2026, 1, 31)).Authority.ShouldBe(row);
        CompetenceChecks
            .On(Samples.Rows(row), LegalDocuments.BuiltIn, "/25/", new(2026, 1, 30))
            .Select(finding => finding.Kind)
            .ShouldBe([FindingKind.NobodyHolds, FindingKind.NotBegun]);
    }

    private static void TheCheckAgrees(List<CompetenceRow> rows, HoldingAnswer holding, LegalDocuments documents, DateOnly day)
    {
        var found = CompetenceChecks
            .On(Samples.Rows([.. rows]), documents, "/25/", day)
            .Where(finding => Faults.Contains(finding.Kind))
            .ToList();
        foreach (var one in holding.Ended)
        {
            found.ShouldContain(finding => finding.Text.Contains(one.Row.Document, StringComparison.Ordinal), $"{one.Why} {day}");
        }

        foreach (var one in holding.Authorised)
        {
            found.ShouldNotContain(
                finding => finding.UnitPath == Samples.Commune && finding.Text.Contains(one.Document, StringComparison.Ordinal),
                $"{one.Title} {day}"
            );
        }
    }

    private static bool IsOfCommune(CompetenceRow row) => row.Form == CompetenceForm.Authorised && row.Covers(Samples.Commune);

    private static CompetenceRow RowOf(int[] drawn)
    {
        var (place, from) = (Places[drawn[1] % 3], Start.AddDays(drawn[2] % 500));
        DateOnly? to = drawn[3] % 9 == 0 ? null : from.AddDays(30 + (drawn[3] % 600));
        if (drawn[0] % 2 == 0)
        {
            var (holder, level) = Powers[drawn[4] % 3];
            var power = Samples.Row(
                holder,
                place,
                $"{from:yyyy-MM-dd}",
                to is { } end ? $"{end:yyyy-MM-dd}" : null,
                document: Documents[drawn[5] % 3],
                body: ""
            );
            power.Level = level;
            return power;
        }

        // Each of its own number, so that a finding names it; one in five by a document that begins or ends by itself.
        var own = $"{Guid.CreateVersion7():N}/QĐ-UBND";
        return Samples.Row(
            Receivers[drawn[4] % 4],
            place,
            $"{from:yyyy-MM-dd}",
            to is { } last ? $"{last:yyyy-MM-dd}" : null,
            CompetenceForm.Authorised,
            own,
            Givers[drawn[6] % 4],
            body: "UBND cấp xã",
            further: false,
            seat: drawn[5] % 2 == 0 ? new SeatId(Guid.CreateVersion7()) : null
        );
    }

    private static Seat SeatOf(CompetenceRow row) =>
        new(
            new AccountId(Guid.CreateVersion7()),
            row.SeatId ?? new SeatId(Guid.CreateVersion7()),
            "Nguyễn Thử Nghiệm",
            Role.CaseOfficer,
            row.Title,
            new UnitId(Guid.CreateVersion7()),
            "Văn phòng HĐND và UBND",
            Samples.Commune + "van-phong/",
            Samples.Commune,
            "25"
        );
}
