using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;

namespace ThongSuot.Competences.Tests.Register;

/// <summary>At each moment a task has one authority in a unit, whatever was entered in whatever order.</summary>
public sealed class HoldingTests
{
    private static readonly DateOnly Start = new(2025, 7, 1);
    private static readonly string[] Places = ["/25/", Samples.Commune, "/25/08593/"];
    private static readonly string[] Holders = ["Chủ tịch UBND cấp xã", "UBND cấp tỉnh", "Giám đốc Sở Tư pháp"];

    /// <summary>Lines as an import enters them: place, holder, first day, days it lasts, whether it is an authorisation.</summary>
    private static readonly Arbitrary<(int Place, int Holder, int From, int Lasts, bool Authorises)[]> Histories = Gen.Choose(0, 2)
        .SelectMany(place =>
            Gen.Choose(0, 2)
                .SelectMany(holder =>
                    Gen.Choose(0, 700)
                        .SelectMany(from =>
                            Gen.Choose(1, 900)
                                .SelectMany(lasts => Gen.Elements(true, false, false).Select(by => (place, holder, from, lasts, by)))
                        )
                )
        )
        .ArrayOf(12)
        .ToArbitrary();

    [Fact]
    public void Each_task_has_one_authority_and_whoever_else_signs_is_authorised_in_force()
    {
        var (asked, held) = (0, 0);
        Check.One(Drawn.Cases(200), Prop.ForAll(Histories, lines =>
            {
                var rows = Entered(lines);
                foreach (var place in Places)
                {
                    for (var day = Start; day < Start.AddDays(900); day = day.AddDays(37))
                    {
                        var answer = Holding.On(rows, LegalDocuments.BuiltIn, place, day);
                        asked++;
                        held += answer.IsNobody ? 0 : 1;
                        answer.Authorities.Count.ShouldBeLessThanOrEqualTo(1);
                        answer.IsDisputed.ShouldBeFalse();
                        answer.Authorised.ShouldAllBe(row =>
                            row.IsInForce(day) && row.Covers(place) && row.Form == CompetenceForm.Authorised
                        );
                        var isSpokenOf = rows.Any(row =>
                            row.WithdrawnOn is null && row.Form != CompetenceForm.Authorised && row.Covers(place)
                        );
                        (answer.IsNobody && isSpokenOf && answer.Authorised.Count > 0).ShouldBeFalse("an authorisation without its giver");
                    }
                }
            }));
        held.ShouldBeGreaterThan(asked / 4, "too little was held to mean anything");
    }

    [Fact]
    public void History_answers_what_held_on_any_past_day_however_much_came_after()
    {
        Check.One(Drawn.Cases(200), Prop.ForAll(Histories, lines =>
            {
                // Entered in the order of their days, as decisions come: what came later changes no earlier day.
                var ordered = lines.Where(line => !line.Authorises).OrderBy(line => line.From).ToArray();
                for (var at = 1; at < ordered.Length; at++)
                {
                    var (before, after) = (Entered(ordered[..at]), Entered(ordered[..(at + 1)]));
                    var eve = Start.AddDays(ordered[at].From - 1);
                    foreach (var place in Places)
                    {
                        Holding
                            .On(after, LegalDocuments.BuiltIn, place, eve)
                            .Authority?.Holder.ShouldBe(Holding.On(before, LegalDocuments.BuiltIn, place, eve).Authority?.Holder);
                    }
                }
            }));
    }

    [Fact]
    public void Two_holders_that_no_rule_puts_in_order_are_told()
    {
        var rows = new[] { Samples.Row("UBND cấp tỉnh"), Samples.Row("Giám đốc Sở Tư pháp") };
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, new(2026, 1, 1)).IsDisputed.ShouldBeTrue();
    }

    [Fact]
    public void Amounts_divide_a_power_and_a_question_with_an_amount_has_one_answer()
    {
        var rows = new[] { Samples.Row("Chủ tịch UBND cấp xã", most: 500), Samples.Row("UBND cấp tỉnh", least: 501) };
        var day = new DateOnly(2026, 1, 1);
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, day).IsDisputed.ShouldBeFalse();
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, day, 500).Authority!.Holder.ShouldBe("Chủ tịch UBND cấp xã");
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, day, 501).Authority!.Holder.ShouldBe("UBND cấp tỉnh");
    }

    [Fact]
    public void A_sum_where_one_threshold_ends_and_the_next_begins_is_the_ones_that_begins_there()
    {
        var rows = new[] { Samples.Row("Chủ tịch UBND cấp xã", most: 500), Samples.Row("UBND cấp tỉnh", least: 500) };
        var day = new DateOnly(2026, 1, 1);
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, day).IsDisputed.ShouldBeFalse();
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, day, 499).Authority!.Holder.ShouldBe("Chủ tịch UBND cấp xã");
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, day, 500).Authority!.Holder.ShouldBe("UBND cấp tỉnh");
        var overlapping = new[] { Samples.Row("Chủ tịch UBND cấp xã", most: 500), Samples.Row("UBND cấp tỉnh", least: 499) };
        Holding.On(overlapping, LegalDocuments.BuiltIn, Samples.Commune, day).IsDisputed.ShouldBeTrue();
    }

    [Fact]
    public void A_row_that_was_withdrawn_holds_nobody_and_the_one_before_it_goes_on()
    {
        var (first, second) = (Samples.Row(to: "2026-12-31"), Samples.Row("UBND cấp tỉnh", from: "2026-01-01"));
        first.EndBefore(second.ValidFrom);
        first.ValidTo.ShouldBe(new DateOnly(2025, 12, 31));
        second.Withdraw(new(2026, 2, 1), "Ghi sai");
        first.GoOn(null);
        first.ValidTo.ShouldBe(new DateOnly(2026, 12, 31), "its own last day");
        Holding.On([first, second], LegalDocuments.BuiltIn, Samples.Commune, new(2026, 3, 1)).Authority.ShouldBe(first);
        first.EndBefore(new DateOnly(2026, 6, 1));
        first.EndBefore(new DateOnly(2026, 4, 1));
        first.GoOn(new DateOnly(2026, 9, 1));
        first.ValidTo.ShouldBe(new DateOnly(2026, 8, 31), "until the next holder begins");
    }

    [Fact]
    public void The_row_of_a_province_goes_before_the_nations()
    {
        var rows = new[] { Samples.Row("UBND cấp xã", "/"), Samples.Row("UBND cấp tỉnh") };
        Holding.On(rows, LegalDocuments.BuiltIn, Samples.Commune, new(2026, 1, 1)).Authority!.Holder.ShouldBe("UBND cấp tỉnh");
        Holding.On(rows, LegalDocuments.BuiltIn, "/40/16681/", new(2026, 1, 1)).Authority!.Holder.ShouldBe("UBND cấp xã");
    }

    [Fact]
    public void The_shipped_register_has_one_holder_for_each_task_on_every_day()
    {
        BuiltInCompetences.All.Count.ShouldBe(528);
        foreach (var task in BuiltInCompetences.All.GroupBy(row => row.Subject))
        {
            for (var day = Start; day < new DateOnly(2027, 6, 1); day = day.AddDays(13))
            {
                Holding.On(task, LegalDocuments.BuiltIn, Samples.Commune, day).IsDisputed.ShouldBeFalse($"{task.Key} {day}");
            }
        }
    }

    private static List<CompetenceRow> Entered(IEnumerable<(int Place, int Holder, int From, int Lasts, bool Authorises)> lines)
    {
        var rows = new List<CompetenceRow>();
        foreach (var (place, holder, from, lasts, authorises) in lines)
        {
            _ = CompetencesImport.Enter(rows, Line(Places[place], Holders[holder], from, lasts, authorises), "25", Start, "Thử").ToList();
        }

        return rows;
    }

    private static CompetenceLine Line(string place, string holder, int from, int lasts, bool authorises) =>
        new(
            "MAU-1",
            "Việc mẫu",
            "Lĩnh vực mẫu",
            place,
            HolderLevel.Commune,
            "UBND cấp xã",
            holder,
            authorises ? CompetenceForm.Authorised : CompetenceForm.Decentralised,
            "QĐ mẫu",
            string.Empty,
            Start.AddDays(from),
            Start.AddDays(from + lasts),
            string.Empty,
            string.Empty,
            null,
            string.Empty,
            null,
            null,
            string.Empty,
            string.Empty
        );
}
