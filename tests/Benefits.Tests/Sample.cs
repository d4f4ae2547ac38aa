using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits.Tests;

/// <summary>The man of the published example: born 15/1/1966, 22 years insured, 4,65 + 0,60 and the 25 %.</summary>
internal static class Sample
{
    public static PolicyRules Rules => PolicyRules.BuiltIn;

    public static Seat Examiner { get; } =
        new(
            AccountId.New(),
            SeatId.New(),
            "C",
            Role.HomeAffairs,
            "Phó Giám đốc",
            UnitId.New(),
            "Sở Nội vụ",
            "/25/so-noi-vu/",
            "/25/",
            "25"
        );

    public static PolicyFacts Facts { get; } =
        new()
        {
            Category = PersonCategory.CivilServant,
            Sex = Sex.Male,
            BirthOn = new DateOnly(1966, 1, 15),
            LeaveOn = new DateOnly(2025, 5, 1),
            ReorganisedOn = new DateOnly(2025, 3, 15),
            Voluntary = true,
            InsuranceMonths = 264,
            Pay = new PayParts
            {
                Grade = 4.65m,
                Leadership = 0.60m,
                PublicService = true,
            },
        };

    public static PolicyFacts PartTimer { get; } =
        new()
        {
            Category = PersonCategory.PartTimeCommune,
            Sex = Sex.Female,
            BirthOn = new DateOnly(1985, 4, 2),
            LeaveOn = new DateOnly(2025, 9, 1),
            Voluntary = true,
            WorkedMonths = 42,
            Pay = new PayParts { MonthlyAllowance = 3_510_000 },
        };

    public static CaseParticulars Particulars(
        PolicyFacts? facts = null,
        Scheme scheme = Scheme.EarlyRetirement178,
        string number = "099000000001"
    ) =>
        new()
        {
            PersonName = "Nguyễn Mẫu An",
            PersonNumber = number,
            PostTitle = "Công chức Văn phòng",
            Scheme = scheme,
            Fund = FundSource.ProvinceBudget,
            LateWhy = "Quyết định nghỉ ban hành trước khi dùng hệ thống",
            Facts = facts ?? Facts,
        };

    public static BenefitCase Draft(PolicyFacts? facts = null, Scheme scheme = Scheme.EarlyRetirement178)
    {
        var row = BenefitCase.File(
            "CS25-2025-0001",
            "25",
            "/25/08236/",
            AccountId.New(),
            new DateOnly(2025, 9, 11),
            Particulars(facts, scheme)
        );
        row.Keep(PolicyCalculator.Run(scheme, facts ?? Facts, Rules), "Lập hồ sơ", "A", FakeClock.Morning);
        return row;
    }
}
