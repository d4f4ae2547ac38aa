using ThongSuot.Platform.Law;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Life;

public sealed class DifficultyRulesTests
{
    private static readonly AnswerAuthor Leader = new("Phó Giám đốc", Guid.CreateVersion7(), "Phó Giám đốc");
    private static readonly DifficultyOwner Office = new("/25/vp-ubnd/", Guid.CreateVersion7(), "Văn phòng");
    private static readonly DifficultyOwner Finance = new("/25/so-tai-chinh/", Guid.CreateVersion7(), "Sở Tài chính");

    [Fact]
    public void A_new_difficulty_has_a_person_and_a_time_in_the_province_office()
    {
        var difficulty = Opened();
        (difficulty.LeadPath, difficulty.PersonSeatId, difficulty.Status).ShouldBe(
            ("/25/vp-ubnd/", Office.SeatId, DifficultyStatus.Received)
        );
        difficulty.DueAt.ShouldBe(FakeClock.At("2025-09-12 08:00"), "eight working hours after Thursday 08:00");
    }

    [Fact]
    public void An_urgent_one_is_assigned_within_half_the_time() =>
        Opened(Urgency.Urgent).DueAt.ShouldBe(FakeClock.At("2025-09-11 13:30"), "four working hours after 08:00, noon left out");

    [Theory]
    [InlineData("person", "difficulty.person-missing")]
    [InlineData("class", "difficulty.class-missing")]
    [InlineData("authority", "difficulty.authority-missing")]
    [InlineData("due", "difficulty.due-too-early")]
    public void An_assignment_that_lacks_something_is_refused_naming_it(string lacking, string code)
    {
        var assignment = new Assignment(
            lacking == "person" ? null : Finance,
            [],
            lacking == "class" ? null : DifficultyClass.Resource,
            lacking == "authority" ? null : DifficultyAuthority.Province,
            lacking == "due" ? FakeClock.At("2025-09-10 17:00") : FakeClock.At("2025-09-18 17:00")
        );
        var difficulty = Opened();
        difficulty.Assign(assignment, Law()).Refusal!.Code.ShouldBe(code);
        difficulty.Status.ShouldBe(DifficultyStatus.Received, "nothing changed");
    }

    [Fact]
    public void Silence_closes_it_apart_and_never_as_solved()
    {
        var difficulty = Answered();
        difficulty.Follow([Confirmation.Silent, Confirmation.Silent], Law("2025-09-25 09:00"));
        difficulty.Status.ShouldBe(DifficultyStatus.Silent);
    }

    [Fact]
    public void One_confirmation_among_silence_solves_it()
    {
        var difficulty = Answered();
        difficulty.Follow([Confirmation.Silent, Confirmation.Solved], Law("2025-09-25 09:00"));
        difficulty.Status.ShouldBe(DifficultyStatus.Solved);
    }

    [Fact]
    public void It_stays_open_while_anybody_is_waited_for()
    {
        var difficulty = Answered();
        difficulty.Follow([Confirmation.Solved, Confirmation.Waiting], Law("2025-09-12 09:00"));
        difficulty.Status.ShouldBe(DifficultyStatus.Answered);
    }

    [Fact]
    public void One_unit_that_reopens_puts_it_back_to_the_same_person_with_a_new_time()
    {
        var difficulty = Answered();
        difficulty.Follow([Confirmation.Solved, Confirmation.Reopened], Law("2025-09-12 09:00"));
        (difficulty.Status, difficulty.PersonSeatId).ShouldBe((DifficultyStatus.Reopened, Finance.SeatId));
        difficulty.DueAt.ShouldBe(FakeClock.At("2025-09-19 17:00"), "the end of the fifth working day after");
        difficulty.Stretches[^1].Reopened.ShouldBeTrue();
    }

    [Fact]
    public void A_difficulty_cannot_be_merged_into_itself()
    {
        var difficulty = Opened();
        difficulty.MergeInto(difficulty, Law()).Refusal!.Code.ShouldBe("difficulty.merge-with-itself");
    }

    [Theory]
    [InlineData("chuyen-tra", "difficulty.wrong-state")]
    [InlineData("bat-dau", "difficulty.wrong-state")]
    [InlineData("bo-tra-loi", "difficulty.wrong-state")]
    [InlineData("hoan-tac", "difficulty.wrong-state")]
    public void Acts_that_do_not_fit_the_state_are_refused_with_the_state_in_words(string act, string code)
    {
        var refusal = DifficultyTransitions.Refuse(DifficultyActs.Forms.BySlug(act)!.Act, DifficultyStatus.Received)!;
        refusal.Code.ShouldBe(code);
        refusal.Message.ShouldContain("Chờ phân công");
    }

    internal static DifficultyLaw Law(string at = "2025-09-11 08:00") => new(Book.Value, WorkingCalendar.Standard, FakeClock.At(at));

    private static readonly Lazy<LegalSettingCache> Book = new(() => new LegalSettingCache(null!, new FakeClock()));

    private static Difficulty Opened(Urgency urgency = Urgency.Normal) =>
        Difficulty.Open(
            DifficultyId.New(),
            "VM25-2025-0001",
            "25",
            new DifficultyText("Vướng", "Nội dung", DifficultyField.Finance, null, urgency),
            Office,
            Law()
        );

    private static Difficulty Answered()
    {
        var difficulty = Opened();
        difficulty
            .Assign(
                new Assignment(Finance, [], DifficultyClass.Resource, DifficultyAuthority.Province, FakeClock.At("2025-09-18 17:00")),
                Law()
            )
            .IsRefused.ShouldBeFalse();
        difficulty
            .Answer(
                new AnswerText("Trả lời theo quy định", "12/STC-NS", "", null, new DateOnly(2025, 9, 11), null),
                Leader,
                Law("2025-09-11 15:00")
            )
            .IsRefused.ShouldBeFalse();
        return difficulty;
    }
}
