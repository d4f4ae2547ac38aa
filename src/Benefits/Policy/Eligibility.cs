using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.Policy;

/// <summary>A reason for or against.</summary>
/// <param name="Code">Stable, the end of the refusal's code.</param>
/// <param name="Text">A sentence that says what is so, and for what stands against it what to do.</param>
/// <param name="Blocks">Stands against it.</param>
/// <param name="ToCheck">Neither for nor against: somebody has to look at a document.</param>
internal sealed record EligibilityReason(string Code, string Text, bool Blocks, bool ToCheck = false);

/// <summary>Whether somebody may have a scheme on his day of leaving, with every reason, also why not.</summary>
internal sealed record Eligibility(Scheme Scheme, IReadOnlyList<EligibilityReason> Reasons)
{
    public bool IsEligible => !Reasons.Any(reason => reason.Blocks);

    public EligibilityReason? FirstAgainst => Reasons.FirstOrDefault(reason => reason.Blocks);

    public static Eligibility Of(Scheme scheme, PolicyFacts facts, PolicyRules rules)
    {
        var known = Schemes.Of(scheme);
        if (Closed(known, facts, rules) is { } closed)
        {
            // Outside its dates no other rule of a decree can be asked.
            return new Eligibility(scheme, [closed]);
        }

        var today = rules.On(facts.LeaveOn);
        return new Eligibility(scheme, [Open(known, rules, facts), .. Person(known, facts), .. Terms(scheme, facts, rules, today)]);
    }

    private static EligibilityReason Open(SchemeFacts known, PolicyRules rules, PolicyFacts facts)
    {
        var key = rules.Find(known.Key, facts.LeaveOn)!;
        var until = key.ValidTo is { } to ? $" đến {VietnameseFormat.Date(to)}" : string.Empty;
        return For("open", $"{known.Document} áp dụng từ {VietnameseFormat.Date(key.ValidFrom)}{until}.");
    }

    private static EligibilityReason? Closed(SchemeFacts known, PolicyFacts facts, PolicyRules rules)
    {
        if (rules.Find(known.Key, facts.LeaveOn) is not null)
        {
            return null;
        }

        var ever = rules.Of(known.Key);
        var first = ever.Min(factor => factor.ValidFrom);
        return facts.LeaveOn < first
            ? Against(
                "not-yet",
                $"{known.Document} chỉ áp dụng từ {VietnameseFormat.Date(first)}; ngày nghỉ {VietnameseFormat.Date(facts.LeaveOn)} sớm hơn. Chọn ngày nghỉ muộn hơn hoặc chính sách khác."
            )
            : Against(
                "closed",
                $"{known.Document} đã kết thúc ngày {VietnameseFormat.Date(ever.Max(factor => factor.ValidTo)!.Value)}{(known.Document.StartsWith("NĐ 178", StringComparison.Ordinal) ? " (Kết luận 183-KL/TW)" : string.Empty)}; ngày nghỉ {VietnameseFormat.Date(facts.LeaveOn)} muộn hơn. Chọn chính sách theo NĐ 154/2025."
            );
    }

    private static IEnumerable<EligibilityReason> Person(SchemeFacts known, PolicyFacts facts)
    {
        yield return known.For.Contains(facts.Category)
            ? For("category", $"Đối tượng phù hợp: {BenefitLabels.Of(facts.Category).ToLowerInvariant()}.")
            : Against(
                "category",
                $"{known.Name} không áp dụng cho {BenefitLabels.Of(facts.Category).ToLowerInvariant()}. Chọn chính sách khác."
            );
        if (facts.UnderDiscipline)
        {
            yield return Against(
                "discipline",
                "Đang trong thời gian xem xét kỷ luật hoặc truy cứu trách nhiệm nên chưa xem xét. Lập hồ sơ sau khi có kết luận."
            );
        }

        if (!known.IsLeaving)
        {
            yield break;
        }

        if (facts is { Voluntary: false, PregnantOrOnLeave: true })
        {
            yield return Against(
                "pregnant",
                "Đang mang thai hoặc nghỉ thai sản nên chưa giải quyết, trừ khi tự nguyện. Bổ sung đơn tự nguyện nếu có."
            );
        }

        if (facts is { Voluntary: false, ChildUnder36Months: true })
        {
            yield return Against(
                "child",
                "Đang nuôi con dưới 36 tháng tuổi nên chưa giải quyết, trừ khi tự nguyện. Bổ sung đơn tự nguyện nếu có."
            );
        }

        if (known.Scheme is Scheme.Resignation170 && !facts.Voluntary)
        {
            yield return Against("voluntary", "Thôi việc theo nguyện vọng cần đơn tự nguyện. Đánh dấu “có đơn tự nguyện” khi đã nhận đơn.");
        }
        else if (facts.Voluntary)
        {
            yield return For("voluntary", "Có đơn tự nguyện của cá nhân.");
        }
    }

    private static IEnumerable<EligibilityReason> Terms(Scheme scheme, PolicyFacts facts, PolicyRules rules, DayRules today)
    {
        var early = facts.MonthsEarly(rules);
        return scheme switch
        {
            Scheme.EarlyRetirement178 =>
            [
                Early(early, 1, today.Whole("nd178.7.far")),
                Insured(facts, today, "nd178.7.shi.short-years"),
                .. Window(facts, today),
            ],
            Scheme.SeveranceOfficial178 or Scheme.SeveranceEmployee178 =>
            [
                NotAtAge(early),
                Has(facts.InsuranceMonths, "insured", "đóng BHXH"),
                .. Window(facts, today),
            ],
            Scheme.Reinforcement178 =>
            [
                facts.Reinforced == Reinforced.No
                    ? Against("reinforced", "Chưa chọn nơi được tăng cường. Chọn “về xã” hoặc “về tỉnh”.")
                    : For("reinforced", $"Được tăng cường {(facts.Reinforced == Reinforced.ToCommune ? "về cấp xã" : "về cấp tỉnh")}."),
            ],
            Scheme.ElectionAge07 =>
            [
                Has(facts.WorkedMonths, "worked", "công tác"),
                early == 0
                    ? For("at-age", "Đã đến tuổi nghỉ hưu vào ngày nghỉ.")
                    : ToCheck(
                        "re-election",
                        $"Còn {early} tháng đến tuổi nghỉ hưu: đối chiếu điều kiện không đủ tuổi tái cử theo NQ 07/2025."
                    ),
                ToCheck("reference", "Mốc tính thời gian công tác theo NQ 07/2025 cần kiểm lại văn bản; số tháng lấy theo nhập."),
            ],
            Scheme.EarlyRetirement154 =>
            [
                Early(early, today.Whole("nd154.6.from"), today.Whole("nd154.6.to")),
                Insured(facts, today, "nd154.6.shi.short-years"),
            ],
            Scheme.OutsideBudget154 =>
            [
                early <= today.Whole("nd154.7.not-within")
                    ? Against(
                        "near-age",
                        $"Còn {early} tháng đến tuổi nghỉ hưu, chính sách này chỉ áp dụng khi còn trên {today.Whole("nd154.7.not-within")} tháng. Xem nghỉ hưu trước tuổi."
                    )
                    : For("near-age", $"Còn {early} tháng đến tuổi nghỉ hưu."),
                Has(facts.InsuranceMonths, "insured", "đóng BHXH"),
            ],
            Scheme.Severance154 => [NotAtAge(early), Has(facts.InsuranceMonths, "insured", "đóng BHXH")],
            Scheme.Training154 => [Young(facts, today), Has(facts.InsuranceMonths, "insured", "đóng BHXH")],
            Scheme.PartTimeCommune154 or Scheme.PartTimeHamlet154 =>
            [
                Has(facts.Pensioner || early == 0 ? 1 : facts.WorkedMonths, "worked", "công tác"),
                Has((int)Math.Min(facts.Pay.MonthlyAllowance, 1), "allowance", "hưởng phụ cấp"),
            ],
            _ => [Has(facts.InsuranceMonths, "insured", "đóng BHXH")],
        };
    }

    private static EligibilityReason Early(int early, int from, int to)
    {
        if (early == 0)
        {
            return Against(
                "at-age",
                "Đã đủ tuổi nghỉ hưu vào ngày nghỉ nên không còn nghỉ trước tuổi. Kiểm lại ngày sinh, ngày nghỉ; đủ tuổi thì giải quyết hưu trí."
            );
        }

        return early < from
                ? Against(
                    "too-near",
                    $"Nghỉ sớm {early} tháng, ít hơn {from} tháng mà chính sách yêu cầu. Chọn ngày nghỉ sớm hơn, hoặc chính sách khác."
                )
            : early > to
                ? Against(
                    "too-early",
                    $"Nghỉ sớm {early} tháng, nhiều hơn {to} tháng mà chính sách cho phép. Xem thôi việc, hoặc chọn ngày nghỉ muộn hơn."
                )
            : For("early", $"Nghỉ sớm {early} tháng, trong khoảng {from}–{to} tháng.");
    }

    private static EligibilityReason Insured(PolicyFacts facts, DayRules rules, string code)
    {
        var least = rules.Value(code);
        var months = (int)(least * 12);
        return facts.InsuranceMonths < months
            ? Against(
                "insured",
                $"Đóng BHXH {facts.InsuranceMonths} tháng, chưa đủ {Figure.Of(least)} năm để hưởng lương hưu. Xem chính sách thôi việc."
            )
            : For("insured", $"Đóng BHXH {facts.InsuranceMonths} tháng, đủ {Figure.Of(least)} năm.");
    }

    private static IEnumerable<EligibilityReason> Window(PolicyFacts facts, DayRules rules)
    {
        if (facts.ReorganisedOn is not { } from)
        {
            yield return Against(
                "reorganised",
                "Chưa có ngày quyết định sắp xếp tổ chức nên không biết hưởng mức 12 tháng đầu hay từ tháng thứ 13. Nhập ngày quyết định."
            );
        }
        else if (facts.LeaveOn < from)
        {
            yield return Against(
                "before-reorganisation",
                $"Ngày nghỉ trước ngày quyết định sắp xếp {VietnameseFormat.Date(from)}. Kiểm lại hai ngày."
            );
        }
        else
        {
            yield return For(
                "window",
                facts.IsLate(rules)
                    ? $"Nghỉ từ tháng thứ 13 sau quyết định sắp xếp {VietnameseFormat.Date(from)}: hưởng mức sau."
                    : $"Nghỉ trong 12 tháng kể từ quyết định sắp xếp {VietnameseFormat.Date(from)}: hưởng mức đầu."
            );
        }
    }

    private static EligibilityReason NotAtAge(int early) =>
        early == 0
            ? Against("at-age", "Đã đủ tuổi nghỉ hưu vào ngày nghỉ nên không thôi việc. Kiểm lại ngày sinh, ngày nghỉ.")
            : For("not-at-age", $"Còn {early} tháng đến tuổi nghỉ hưu.");

    private static EligibilityReason Young(PolicyFacts facts, DayRules rules) =>
        facts.BirthOn.AddYears(rules.Whole("nd154.8.training.age")) <= facts.LeaveOn
            ? Against(
                "training-age",
                $"Từ {rules.Whole("nd154.8.training.age")} tuổi không đi học nghề theo chính sách này. Xem thôi việc ngay."
            )
            : For("training-age", $"Dưới {rules.Whole("nd154.8.training.age")} tuổi.");

    private static EligibilityReason Has(int months, string code, string what) =>
        months > 0
            ? For(code, $"Có thời gian, mức {what}.")
            : Against(code, $"Chưa nhập số tháng hoặc mức {what} nên không tính được. Nhập rồi xem lại.");

    private static EligibilityReason For(string code, string text) => new(code, text, false);

    private static EligibilityReason ToCheck(string code, string text) => new(code, text, false, true);

    private static EligibilityReason Against(string code, string text) => new(code, text, true);
}
