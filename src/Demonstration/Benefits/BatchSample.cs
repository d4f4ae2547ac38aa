using ThongSuot.Benefits;
using ThongSuot.Benefits.Import;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Benefits;

/// <summary>
/// Synthetic people who leave, with a distribution as offices report it: six of ten retire early, most of the rest are paid off,
/// one in twelve was a part-timer. Names and numbers are nobody's.
/// </summary>
internal sealed class BatchSample(Random random, IReadOnlyList<Unit> units, PolicyRules rules)
{
    private static readonly (Scheme Scheme, int Share)[] Shares =
    [
        (Scheme.EarlyRetirement178, 60),
        (Scheme.SeveranceOfficial178, 18),
        (Scheme.SeveranceEmployee178, 6),
        (Scheme.PartTimeCommune154, 8),
        (Scheme.EarlyRetirement154, 4),
        (Scheme.Severance154, 3),
        (Scheme.ElectionAge07, 1),
    ];

    private static readonly Dictionary<PersonCategory, string[]> Posts = new()
    {
        [PersonCategory.Cadre] =
        [
            "Phó Chủ tịch HĐND",
            "Chủ tịch Hội Nông dân",
            "Chủ tịch Hội Phụ nữ",
            "Phó Bí thư Đảng ủy",
            "Chủ tịch Hội Cựu chiến binh",
        ],
        [PersonCategory.CivilServant] =
        [
            "Công chức Văn phòng",
            "Công chức Tài chính – Kế toán",
            "Công chức Địa chính – Xây dựng",
            "Công chức Tư pháp – Hộ tịch",
            "Công chức Văn hóa – Xã hội",
        ],
        [PersonCategory.PublicEmployee] = ["Viên chức Trung tâm dịch vụ công", "Viên chức Ban quản lý dự án"],
        [PersonCategory.PartTimeCommune] = ["Người hoạt động không chuyên trách"],
    };

    private static readonly decimal[] Grades = [2.34m, 2.67m, 3.00m, 3.33m, 3.66m, 3.99m, 4.32m, 4.65m, 4.98m, 5.42m];

    /// <summary>A person eligible for one of the schemes, at one of the units.</summary>
    /// <param name="number">Makes the personal number one of its own.</param>
    public BatchRow Next(int number)
    {
        var scheme = PickScheme();
        CaseParticulars particulars;
        do
        {
            particulars = Person(scheme, number);
        } while (!Eligibility.Of(scheme, particulars.Facts, rules).IsEligible);
        var unit = units[random.Next(units.Count)];
        return new BatchRow(number, unit.Name, unit.Path, particulars, PolicyCalculator.Run(scheme, particulars.Facts, rules).Total);
    }

    /// <summary>The same person as a row of an uploaded list.</summary>
    public static string[] Cells(BatchRow row)
    {
        var (person, facts, pay) = (row.Particulars, row.Particulars.Facts, row.Particulars.Facts.Pay);
        return
        [
            row.UnitName,
            person.PersonName,
            person.PersonNumber,
            VietnameseFormat.Date(facts.BirthOn),
            BenefitLabels.Of(facts.Sex),
            BenefitLabels.Of(facts.Category),
            person.PostTitle,
            Schemes.Of(person.Scheme).Slug,
            VietnameseFormat.Date(facts.LeaveOn),
            facts.ReorganisedOn is { } day ? VietnameseFormat.Date(day) : string.Empty,
            BenefitLabels.Of(person.Fund),
            Figure.Of(pay.Grade),
            Figure.Of(pay.Leadership),
            Figure.Of(pay.BeyondFrame),
            Figure.Of(pay.Seniority),
            Figure.Of(pay.OtherCounted),
            Figure.Of(pay.Preserved),
            pay.PublicService ? "có" : "không",
            $"{pay.MonthlyAllowance}",
            $"{facts.InsuranceMonths}",
            $"{facts.WorkedMonths}",
            facts.Voluntary ? "có" : "không",
        ];
    }

    private Scheme PickScheme()
    {
        var at = random.Next(Shares.Sum(share => share.Share));
        foreach (var (scheme, share) in Shares)
        {
            if ((at -= share) < 0)
            {
                return scheme;
            }
        }

        return Shares[0].Scheme;
    }

    private CaseParticulars Person(Scheme scheme, int number)
    {
        var partTime = scheme == Scheme.PartTimeCommune154;
        var category =
            partTime ? PersonCategory.PartTimeCommune
            : scheme == Scheme.SeveranceEmployee178 ? PersonCategory.PublicEmployee
            : scheme == Scheme.ElectionAge07 || random.Next(5) == 0 ? PersonCategory.Cadre
            : PersonCategory.CivilServant;
        var retires = scheme is Scheme.EarlyRetirement178 or Scheme.EarlyRetirement154;
        var leave = new DateOnly(
            2025,
            scheme is Scheme.PartTimeCommune154 or Scheme.EarlyRetirement154 or Scheme.Severance154
                ? random.Next(7, 10)
                : random.Next(4, 9),
            1
        );
        var age =
            retires ? random.Next(52, 61)
            : scheme == Scheme.ElectionAge07 ? 60
            : random.Next(30, 52);
        var birth = new DateOnly(leave.Year - age, random.Next(1, 13), random.Next(1, 28));
        var worked = Math.Min((age - 22) * 12, partTime ? random.Next(14, 200) : random.Next(90, 420));
        return new CaseParticulars
        {
            PersonName = SyntheticPeople.Name(random),
            PersonNumber = $"099{number:000000000}",
            PostTitle = Posts[category][random.Next(Posts[category].Length)],
            Scheme = scheme,
            Fund =
                partTime ? FundSource.CommuneBudget
                : category == PersonCategory.PublicEmployee ? FundSource.UnitRevenue
                : random.Next(8) == 0 ? FundSource.CentralSupport
                : FundSource.ProvinceBudget,
            Facts = new PolicyFacts
            {
                Category = category,
                Sex = random.Next(5) < 3 ? Sex.Male : Sex.Female,
                BirthOn = birth,
                LeaveOn = leave,
                ReorganisedOn = new DateOnly(2025, random.Next(2, 4), 15),
                Voluntary = true,
                InsuranceMonths = partTime ? 0 : worked,
                WorkedMonths = partTime || scheme == Scheme.ElectionAge07 ? Math.Max(12, worked % 60) : 0,
                Pay = partTime
                    ? new PayParts { MonthlyAllowance = new[] { 3_510_000L, 4_352_400, 4_914_000 }[random.Next(3)] }
                    : new PayParts
                    {
                        Grade = Grades[random.Next(Grades.Length)],
                        Leadership = random.Next(3) == 0 ? 0.25m * random.Next(1, 3) : 0,
                        PublicService = category is PersonCategory.Cadre or PersonCategory.CivilServant,
                        BeyondFrame = age > 54 && random.Next(4) == 0 ? random.Next(5, 12) : 0,
                    },
            },
        };
    }
}
