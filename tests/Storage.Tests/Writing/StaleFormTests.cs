using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Writing;

/// <summary>A form knows the last deed when its page was drawn; what was done to the same record since makes it stale.</summary>
public sealed class StaleFormTests
{
    [Theory, OnEveryDatabase]
    public async Task A_form_drawn_before_another_act_on_the_record_is_refused_and_says_who_did_what(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (subject, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        (await ActAsync(program, subject, null)).IsRefused.ShouldBeFalse();
        var drawn = await LastAsync(program);
        (await ActAsync(program, other, drawn)).IsRefused.ShouldBeFalse("another record's deeds are no concern of it");
        (await ActAsync(program, subject, drawn)).IsRefused.ShouldBeFalse("nothing happened to it since");

        var stale = await ActAsync(program, subject, drawn);

        stale.Refusal!.Code.ShouldBe("write.changed-meanwhile");
        stale.Refusal.Message.ShouldContain("Hệ thống");
        stale.Refusal.Message.ShouldContain("08:00");
        stale.Refusal.Message.ShouldContain("“Đã làm”");
        (await program.LeftAsync(subject)).Deeds.ShouldBe(2, "nothing of the stale act is left");
        (await ActAsync(program, subject, await LastAsync(program))).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task Readings_and_reminders_make_no_form_stale_and_are_not_held_up_by_one(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var subject = Guid.CreateVersion7();
        var drawn = await LastAsync(program);
        (await ActAsync(program, subject, null, "dossier.person-read")).IsRefused.ShouldBeFalse();
        (await ActAsync(program, subject, drawn)).IsRefused.ShouldBeFalse();

        (await ActAsync(program, subject, drawn, "dossier.person-read")).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task Of_forms_drawn_together_and_sent_together_one_alone_is_taken(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var series = $"S{Guid.CreateVersion7():N}"[..30];
        var subject = Guid.CreateVersion7();
        var drawn = await LastAsync(program);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(_ =>
                    program
                        .Gate()
                        .RunAsync(
                            program.Deed() with
                            {
                                Drawn = drawn,
                            },
                            async (write, token) =>
                            {
                                // Every act changes a row of the record: from there on it has the record to itself.
                                await Platform.Storage.RunningNumbers.NextNumberAsync(write.Db, series, token);
                                write.Leave(subject);
                                return Result.Done;
                            },
                            default
                        )
                )
        );

        answers.Count(answer => !answer.IsRefused).ShouldBe(1);
        (await program.LeftAsync(subject)).Deeds.ShouldBe(1);
    }

    private static Task<Result> ActAsync(TestProgram program, Guid subject, long? drawn, string act = "test.done") =>
        program
            .Gate()
            .RunAsync(
                program.Deed() with
                {
                    Drawn = drawn,
                },
                (write, _) =>
                {
                    write.Record(act, "test", subject, "25", "/25/08236/", "Đã làm");
                    return Task.FromResult(Result.Done);
                },
                default
            );

    private static Task<long> LastAsync(TestProgram program) =>
        program.ReadAsync(async db => await db.Set<DeedRow>().MaxAsync(row => (long?)row.Sequence) ?? 0);
}
