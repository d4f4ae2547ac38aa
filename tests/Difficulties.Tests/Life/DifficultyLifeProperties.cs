using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Platform.Tallies;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Life;

/// <summary>Whatever is done in whatever order, refused or not: the balances hold and somebody has it.</summary>
public sealed class DifficultyLifeProperties
{
    private static readonly AnswerAuthor Leader = new("Phó Giám đốc", Guid.CreateVersion7(), "Phó Giám đốc");
    private static readonly DifficultyOwner Office = new("/25/vp-ubnd/", Guid.CreateVersion7(), "Văn phòng");
    private static readonly DifficultyOwner[] Bodies =
    [
        new("/25/so-tai-chinh/", Guid.CreateVersion7(), "Tài chính"),
        new("/25/so-noi-vu/", Guid.CreateVersion7(), "Nội vụ"),
    ];

    [Fact]
    public void Each_body_s_taken_and_reopened_are_its_ends_and_what_it_holds()
    {
        var done = new int[9];
        Check.One(Drawn.Cases(100), Prop.ForAll(Gen.Choose(0, 8).ListOf().ToArbitrary(), steps =>
            {
                var difficulty = Live(steps, done);
                foreach (var body in difficulty.Stretches.GroupBy(stretch => stretch.BodyPath))
                {
                    var keys = body.SelectMany(DifficultyFigures.Of).ToList();
                    var begun = keys.Count(key => key.Measure is (int)DifficultyMeasure.Taken or (int)DifficultyMeasure.ReopenedTo);
                    var ended = keys.Count(key =>
                        key.Measure is >= (int)DifficultyMeasure.OnTime and <= (int)DifficultyMeasure.ClosedOtherwise
                    );
                    (begun - ended).ShouldBe(body.Count(stretch => stretch.EndedAt is null), $"steps {string.Join(' ', steps)}");
                    keys.Count(key => key.Measure >= (int)DifficultyMeasure.Days)
                        .ShouldBe(keys.Count(key => key.Measure is (int)DifficultyMeasure.OnTime or (int)DifficultyMeasure.Late));
                }
            }));
        done.ShouldAllBe(times => times > 0, "a step that was never taken keeps every balance");
    }

    [Fact]
    public void It_is_never_without_a_person_and_has_an_open_stretch_exactly_while_a_body_has_it()
    {
        var done = new int[9];
        Check.One(Drawn.Cases(100), Prop.ForAll(Gen.Choose(0, 8).ListOf().ToArbitrary(), steps =>
            {
                var difficulty = Live(steps, done);
                difficulty.PersonSeatId.ShouldNotBeNull();
                difficulty.PersonName.ShouldNotBeEmpty();
                difficulty
                    .Stretches.Count(stretch => stretch.EndedAt is null)
                    .ShouldBe(difficulty.IsWithBody ? 1 : 0, $"steps {string.Join(' ', steps)}");
                difficulty.IsClosed.ShouldBe(
                    difficulty.Status
                        is DifficultyStatus.Solved
                            or DifficultyStatus.Silent
                            or DifficultyStatus.Invalid
                            or DifficultyStatus.Merged
                );
            }));
        done.ShouldAllBe(times => times > 0, "a step that was never taken leaves nobody without a person");
    }

    /// <param name="done">Gets how often each step was taken and not refused.</param>
    private static Difficulty Live(IEnumerable<int> steps, int[] done)
    {
        var at = FakeClock.At("2025-09-11 08:00");
        var text = new DifficultyText("Vướng", "Nội dung", DifficultyField.Finance, null, Urgency.Normal);
        var difficulty = Difficulty.Open(DifficultyId.New(), "VM25-2025-0001", "25", text, Office, Law(at));
        var other = Difficulty.Open(DifficultyId.New(), "VM25-2025-0002", "25", text, Office, Law(at));
        foreach (var step in steps)
        {
            at = at.AddHours(5);
            var law = Law(at);
            var status = difficulty.Status;
            var result = step switch
            {
                0 or 1 => difficulty.Assign(
                    new Assignment(Bodies[step], [], DifficultyClass.Resource, DifficultyAuthority.Province, at.AddDays(6)),
                    law
                ),
                2 => difficulty.PassOn("Không thuộc", Office, law),
                3 => difficulty.Answer(new AnswerText("Trả lời theo quy định", "12/STC-NS", "", null, law.Today, null), Leader, law).Refusal
                    is { } refusal
                    ? refusal
                    : default(ThongSuot.Platform.Results.Result),
                4 => Followed(difficulty, [Confirmation.Reopened], law),
                5 => Followed(difficulty, [Confirmation.Solved], law),
                6 => Followed(difficulty, [Confirmation.Silent], law),
                7 => difficulty.MergeInto(other, law),
                _ => difficulty.ComeBack(Office, law),
            };
            // Following what the communes said refuses nothing: it counts where it changed something.
            done[step] += step is >= 4 and <= 6 ? (difficulty.Status == status ? 0 : 1) : (result.IsRefused ? 0 : 1);
        }

        return difficulty;
    }

    private static ThongSuot.Platform.Results.Result Followed(Difficulty difficulty, Confirmation[] said, DifficultyLaw law)
    {
        difficulty.Follow(said, law);
        return default;
    }

    private static DifficultyLaw Law(DateTimeOffset at) =>
        DifficultyRulesTests.Law($"{at.ToOffset(TimeSpan.FromHours(7)):yyyy-MM-dd HH:mm}");
}
