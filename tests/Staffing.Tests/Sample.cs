using ThongSuot.Benefits;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.People;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests;

/// <summary>A person, a target and the law, without a database.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2025, 9, 11);
    public static readonly MovePlace Target = new("/25/08236/", "/25/08236/kinh-te/", "mt-dia-chinh");

    public static StaffLaw Law(DateOnly? on = null) =>
        new(new LegalSettingCache(null!, TimeProvider.System), RetirementDates.BuiltIn, on ?? Today);

    public static PersonFacts Facts { get; } =
        new(
            "Nguyễn Mẫu An",
            new DateOnly(1985, 4, 15),
            Sex.Female,
            Degree.University,
            null,
            "/25/08239/",
            "/25/08239/kinh-te/",
            "mt-dia-chinh",
            new DateOnly(2025, 7, 1),
            "dat-dai",
            SkillLevel.Good,
            null,
            null,
            null,
            null,
            null,
            null
        );

    public static StaffPerson Person(Func<PersonFacts, PersonFacts>? change = null, string code = "CB25-00001") =>
        StaffPerson.Make(code, "25", change?.Invoke(Facts) ?? Facts, FakeClock.Morning);

    public static MoveFacts MoveFacts { get; } = new(null, false, false, "dat-dai", "Địa chính, đất đai", null);

    public static MoveTerm SixMonths => MoveTerm.OfMonths(Today.AddDays(14), 6);

    public static StaffMove Move(StaffPerson person, MoveKind kind = MoveKind.Secondment, MoveTerm? term = null) =>
        StaffMove
            .Propose(
                "BP25-2025-0001",
                kind,
                person,
                Target,
                term ?? (kind == MoveKind.Transfer ? new MoveTerm(Today.AddDays(14), null) : SixMonths),
                "Bù thiếu",
                MoveFacts,
                Law()
            )
            .Value;

    /// <summary>Heard, agreed, decided and begun.</summary>
    public static (StaffMove Move, StaffPerson Person) Running(MoveKind kind = MoveKind.Secondment)
    {
        var person = Person();
        var move = Move(person, kind);
        Agree(move, person);
        move.Decide("125/QĐ-UBND", Today, new MoveTerm(move.StartsOn, move.EndsOn), null, person, Law()).Refusal.ShouldBeNull();
        move.Start(person, move.StartsOn).Refusal.ShouldBeNull();
        return (move, person);
    }

    /// <summary>A scan that was handed in with an opinion.</summary>
    public static Attachment Scan { get; } =
        new(
            new StoredFile
            {
                Hash = new string('a', 64),
                ContentType = "application/pdf",
                Size = 12,
                StoredAt = FakeClock.Morning,
            },
            "bien-ban.pdf"
        );

    public static OpinionPaper Paper { get; } = new("07/BB-UBND", Today, Scan);

    public static void Agree(StaffMove move, StaffPerson person)
    {
        move.Consult(true, "Đồng ý", Paper, Today).Refusal.ShouldBeNull();
        move.Consent(true, true, null, null, Today).Refusal.ShouldBeNull();
        move.Consent(false, true, null, null, Today).Refusal.ShouldBeNull();
    }
}
