using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Writing;

public sealed class WriteGateTests
{
    private static readonly Refusal No = new("test.no", "Không được.");

    [Theory, OnEveryDatabase]
    public async Task A_key_sent_twice_gives_the_first_answer_and_writes_once(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, deed) = (Guid.CreateVersion7(), program.Deed(Guid.CreateVersion7().ToString()));

        var first = await AnswerAsync(program, deed, subject, "một");
        var second = await AnswerAsync(program, deed, subject, "hai");

        (first.Value, second.Value).ShouldBe(("một", "một"));
        (await program.LeftAsync(subject)).ShouldBe((1, 1, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task A_key_sent_twenty_times_at_once_writes_once(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, deed) = (Guid.CreateVersion7(), program.Deed(Guid.CreateVersion7().ToString()));

        var answers = await Task.WhenAll(
            Enumerable.Range(1, 20).Select(number => Task.Run(() => AnswerAsync(program, deed, subject, $"lần {number}")))
        );

        answers.Select(answer => answer.Value).Distinct().Count().ShouldBe(1);
        (await program.LeftAsync(subject)).ShouldBe((1, 1, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_key_of_two_people_is_two_keys(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, deed) = (Guid.CreateVersion7(), program.Deed(Guid.CreateVersion7().ToString()));

        (await AnswerAsync(program, deed, subject, "một")).Value.ShouldBe("một");
        (await AnswerAsync(program, deed with { Actor = Actor.Citizen }, subject, "hai")).Value.ShouldBe("hai");
    }

    [Theory, OnEveryDatabase]
    public async Task A_key_used_for_another_kind_of_answer_is_refused(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, deed) = (Guid.CreateVersion7(), program.Deed(Guid.CreateVersion7().ToString()));
        await AnswerAsync(program, deed, subject, "một");

        var other = await program.Gate().RunAsync<int>(deed, (write, _) => Task.FromResult<Result<int>>(1), default);

        other.Refusal!.Code.ShouldBe("write.key-used-elsewhere");
    }

    [Theory, OnEveryDatabase]
    public async Task A_key_sent_again_with_another_content_is_refused_and_with_the_same_one_answered(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, deed) = (Guid.CreateVersion7(), program.Deed(Guid.CreateVersion7().ToString()) with { Content = "một" });
        await AnswerAsync(program, deed, subject, "một");

        (await AnswerAsync(program, deed with { Content = "hai" }, subject, "hai")).Refusal!.Code.ShouldBe("write.sent-with-other");
        (await AnswerAsync(program, deed, subject, "ba")).Value.ShouldBe("một");
        (await AnswerAsync(program, deed with { Content = null }, subject, "bốn")).Value.ShouldBe("một", "a key alone tells its content");
        (await program.LeftAsync(subject)).ShouldBe((1, 1, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task A_refused_write_leaves_nothing_even_of_what_was_already_sent_to_the_database(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, deed) = (Guid.CreateVersion7(), program.Deed(Guid.CreateVersion7().ToString()));

        var refused = await program
            .Gate()
            .RunAsync<string>(
                deed,
                async (write, token) =>
                {
                    write.Leave(subject);
                    await write.Db.SaveChangesAsync(token);
                    return No;
                },
                default
            );

        refused.Refusal.ShouldBe(No);
        (await program.LeftAsync(subject)).ShouldBe((0, 0, 0));
        // The key is free: what was refused may be sent again, corrected.
        (await AnswerAsync(program, deed, subject, "sửa lại")).Value.ShouldBe("sửa lại");
    }

    [Theory, OnEveryDatabase]
    public async Task An_act_that_throws_or_is_refused_undoes_only_itself(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var subjects = Enumerable.Range(0, 30).Select(_ => Guid.CreateVersion7()).ToList();
        var everyoneWaits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var runs = subjects
            .Select(
                (subject, number) =>
                    program
                        .Gate()
                        .RunAsync<int>(
                            program.Deed(),
                            async (write, token) =>
                            {
                                await everyoneWaits.Task;
                                write.Leave(subject);
                                await write.Db.SaveChangesAsync(token);
                                return (number % 3) switch
                                {
                                    1 => throw new InvalidTimeZoneException(),
                                    2 => No,
                                    _ => number,
                                };
                            },
                            default
                        )
            )
            .ToList();
        // The first holds the lane, so on SQLite the others gather behind it and share its group.
        everyoneWaits.SetResult();
        await Task.WhenAll(runs.Select(run => run.ContinueWith(_ => 0, TaskScheduler.Default)));

        for (var number = 0; number < subjects.Count; number++)
        {
            (await program.LeftAsync(subjects[number])).ShouldBe(number % 3 == 0 ? (1, 1, 1) : (0, 0, 0), $"act {number}");
            runs[number].Exception?.InnerException.ShouldBeOfType<InvalidTimeZoneException>();
            runs[number].IsFaulted.ShouldBe(number % 3 == 1);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_success_without_a_deed_is_undone_and_thrown(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var topic = "test." + Guid.CreateVersion7();

        await Should.ThrowAsync<InvalidOperationException>(() =>
            program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Send(string.Empty, topic, string.Empty, new { });
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        );

        (await program.ReadAsync(db => db.Set<OutboxRow>().AnyAsync(row => row.Topic == topic))).ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task A_row_that_somebody_changed_meanwhile_is_refused(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var id = LegalSettingId.New();
        var setting = new LegalSetting
        {
            Id = id,
            Chapter = "test",
            Kind = LegalValueKind.Whole,
            Code = $"test.{id.Value}",
            Name = "Thử",
            Value = "1",
            Unit = "ngày",
            ValidFrom = new DateOnly(2025, 7, 1),
            Source = "Thử",
            Article = "1",
            Certainty = Certainty.Seen,
        };
        await SaveAsync(program, write => write.Db.Add(setting));
        var (ours, theirs) = (await FindAsync(program, id), await FindAsync(program, id));
        (await SaveAsync(program, write => Change(write, theirs, "2"))).IsRefused.ShouldBeFalse();

        var late = await SaveAsync(program, write => Change(write, ours, "3"));

        late.Refusal!.Code.ShouldBe("write.changed-meanwhile");
        (await FindAsync(program, id)).Value.ShouldBe("2");
    }

    private static void Change(Write write, LegalSetting setting, string value)
    {
        write.Db.Attach(setting);
        setting.Value = value;
        setting.Version++;
    }

    private static Task<LegalSetting> FindAsync(TestProgram program, LegalSettingId id) =>
        program.ReadAsync(db => db.Set<LegalSetting>().AsNoTracking().SingleAsync(row => row.Id == id));

    private static Task<Result> SaveAsync(TestProgram program, Action<Write> change) =>
        program
            .Gate()
            .RunAsync(
                program.Deed(),
                (write, _) =>
                {
                    change(write);
                    write.Leave(Guid.CreateVersion7());
                    return Task.FromResult(Result.Done);
                },
                default
            );

    private static Task<Result<string>> AnswerAsync(TestProgram program, Deed deed, Guid subject, string answer) =>
        program
            .Gate()
            .RunAsync<string>(
                deed,
                (write, _) =>
                {
                    write.Leave(subject);
                    return Task.FromResult<Result<string>>(answer);
                },
                default
            );
}
