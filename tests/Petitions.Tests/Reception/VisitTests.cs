using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Tests.Reception;

public sealed class VisitTests
{
    [Theory, OnEveryDatabase]
    public async Task The_number_of_a_visitors_paper_is_one(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await ReceptionTests.PlanAsync(heard)).Value;
        await ReceptionTests.NumberAsync(heard, day);
        var visit = (await ReceptionTests.VisitsAsync(heard, day))[0];
        foreach (var wrong in new[] { "abc", "12345", "000000000000", "B12", "ABC1234567" })
        {
            (
                await ReceptionTests.NoteAsync(heard, visit.Id.Value, ReceptionTests.Note() with { IdNumber = wrong })
            ).Refusal!.Field.ShouldBe("IdNumber", wrong);
        }

        (
            await ReceptionTests.NoteAsync(heard, visit.Id.Value, ReceptionTests.Note() with { IdNumber = "b 1234567" })
        ).Refusal.ShouldBeNull();
        (await ReceptionTests.VisitsAsync(heard, day))[0].VisitorIdNumber.ShouldBe("B1234567");
    }

    [Theory, OnEveryDatabase]
    public async Task A_visit_refuses_a_promise_of_the_past_and_words_of_denunciation(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await ReceptionTests.PlanAsync(heard)).Value;
        await ReceptionTests.NumberAsync(heard, day);
        var visit = (await ReceptionTests.VisitsAsync(heard, day))[0].Id.Value;
        Task<Result<Guid>> TryAsync(VisitNote note) =>
            heard.WithAsync<KeepReception, Result<Guid>>(keep =>
                keep.NoteAsync(visit, note, heard.Officer.Seat, heard.DeedOf(heard.Officer.Seat), default)
            );
        var good = ReceptionTests.Note() with { PromiseBy = heard.Today };

        (await TryAsync(good with { PromiseBy = heard.Today.AddDays(-1) })).Refusal!.Code.ShouldBe("reception.promise-before");
        (await TryAsync(good with { Content = "Đến tố cáo cán bộ địa chính nhận tiền" })).Refusal!.Message.ShouldContain("/to-cao");
        (await ReceptionTests.VisitsAsync(heard, day))[0].VisitorName.ShouldBeNull();
        (await TryAsync(good)).Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_denounces_leaves_no_name_and_no_words(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var day = (await ReceptionTests.PlanAsync(heard)).Value;
        await ReceptionTests.NumberAsync(heard, day);
        var visit = (await ReceptionTests.VisitsAsync(heard, day))[0];

        (
            await ReceptionTests.NoteAsync(heard, visit.Id.Value, ReceptionTests.Note() with { Kind = VisitKind.Denunciation })
        ).Refusal!.Code.ShouldBe("reception.secret");
        var bare = new VisitNote(VisitKind.Denunciation, "", "", "", 1, "", "", true, "", "", "", null);
        (await ReceptionTests.NoteAsync(heard, visit.Id.Value, bare)).Refusal.ShouldBeNull();
        var noted = (await ReceptionTests.VisitsAsync(heard, day))[0];
        (noted.VisitorName, noted.Content, noted.AnswerBy).ShouldBe((null, null, null));
    }
}
