using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Conferences.Act;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Ask;
using ThongSuot.Conferences.Conclude;
using ThongSuot.Conferences.Desk;
using ThongSuot.Conferences.Live;
using ThongSuot.Conferences.Prepare;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Tests;

/// <summary>A province with its office and some communes, through the real handlers.</summary>
internal sealed class Scene(Given given, string province, string officeName, Seat office)
{
    private static int nextPoint;
    private static int nextSubject;

    public Given Given => given;

    public Seat Office => office;

    public string OfficeName => officeName;

    public string Province => province;

    public static async Task<Scene> OnAsync(TestDatabase kind, string province = "25")
    {
        var given = await Given.OnAsync(kind);
        var (name, seat) = await given.SeatAsync(Role.ProvinceOffice, $"/{province}/vp-ubnd/", "Chuyên viên");
        return new Scene(given, province, name, seat);
    }

    public IReadOnlyList<Unit> Communes => given.Program.Services.GetRequiredService<Units>().CommunesOf(province);

    /// <summary>A leader of a commune that no other test uses.</summary>
    public async Task<(string UserName, Seat Seat)> LeaderAsync(Unit? commune = null) =>
        await given.SeatAsync(
            Role.CommuneLeader,
            (commune ?? Communes[Interlocked.Increment(ref nextPoint) % Communes.Count]).Path,
            "Chủ tịch UBND"
        );

    public Deed By(Seat seat, string? key = null) => new(Actor.From(seat), given.Clock.GetUtcNow(), null, key);

    public async Task<T> WithAsync<THandler, T>(Func<THandler, Task<T>> act)
        where THandler : notnull
    {
        await using var scope = given.Program.Scope();
        return await act(scope.ServiceProvider.GetRequiredService<THandler>());
    }

    public async Task<DifficultyId> RaiseAsync(string unitPath, string title, TimeSpan earlier = default) =>
        (
            await given
                .Program.Services.GetRequiredService<WriteGate>()
                .RunAsync<DifficultyId>(
                    Deed.BySystem(given.Clock.GetUtcNow() - earlier, "thử"),
                    (write, ct) =>
                        given
                            .Program.Services.GetRequiredService<ConferenceDifficulties>()
                            .RaiseAsync(write, unitPath, title, title + ".", "Đề nghị hướng dẫn.", null, ct),
                    default
                )
        ).Value;

    public static ConferenceText Text(string title = "Hội nghị đối thoại tháo gỡ khó khăn") =>
        new(title, ConferenceKind.Dialogue, FakeClock.At("2026-01-09 08:00"), "Hội trường Trung tâm Hội nghị tỉnh", "Chủ tịch UBND tỉnh");

    public async Task<string> PreparedAsync(params Unit[] points) =>
        (
            await WithAsync<PrepareConference, Result<string>>(prepare =>
                prepare.RunAsync(Text(), [.. points.Select(point => point.Path)], office, By(office), default)
            )
        ).Value;

    /// <summary>Prepared with one free item and told to the points.</summary>
    public async Task<string> OpenedAsync(params Unit[] points)
    {
        var code = await PreparedAsync(points);
        await ItemAsync(code, $"Nội dung {Interlocked.Increment(ref nextSubject)}");
        (await MoveAsync(code, ConferenceAct.Open)).Refusal.ShouldBeNull();
        return code;
    }

    public async Task<string> LiveAsync(params Unit[] points)
    {
        var code = await OpenedAsync(points);
        (await MoveAsync(code, ConferenceAct.Begin)).Refusal.ShouldBeNull();
        return code;
    }

    public async Task<Result<int>> ItemAsync(string code, string text) =>
        await AgendaAsync(code, new AgendaInput(AgendaChange.Add, null, text, null));

    public async Task<Result<int>> AgendaAsync(string code, AgendaInput input, long? drawn = null) =>
        await WithAsync<ChangeAgenda, Result<int>>(change =>
            change.RunAsync(code, input, office, By(office) with { Drawn = drawn }, default)
        );

    /// <summary>Conferences of tests begin long before their day: it is said why, unless a test asks what happens otherwise.</summary>
    public Task<Result<int>> MoveAsync(string code, ConferenceAct act, string? reason = null, DateTimeOffset? until = null) =>
        WithAsync<MoveConference, Result<int>>(move =>
            move.RunAsync(
                code,
                act,
                reason ?? (act == ConferenceAct.Begin ? "Đủ thành phần" : string.Empty),
                until,
                office,
                By(office),
                default
            )
        );

    public Task<Result<int>> AskAsync(
        string code,
        Seat seat,
        string text,
        QuestionChannel channel = QuestionChannel.Floor,
        string difficulty = "",
        string? key = null
    ) => WithAsync<AskQuestion, Result<int>>(ask => ask.RunAsync(code, channel, text, difficulty, null, seat, By(seat, key), default));

    public Task<Result<int>> AttendAsync(string code, Seat seat, int people = 3) =>
        WithAsync<MarkAttendance, Result<int>>(attend => attend.RunAsync(code, seat.Title, people, seat, By(seat), default));

    public Task<Result<int>> FloorAsync(string code, FloorMove move, Guid id) =>
        WithAsync<RunFloor, Result<int>>(floor => floor.RunAsync(code, move, id, office, By(office), default));

    public Task<Result<int>> AnswerAsync(
        string code,
        Guid? question,
        Guid? item = null,
        string text = "Sẽ hướng dẫn bằng văn bản trong tuần."
    ) =>
        WithAsync<RecordAnswer, Result<int>>(record =>
            record.RunAsync(
                code,
                new AnswerInput(AnswerKind.Given, question, item, text, "Giám đốc Sở Nội vụ", string.Empty, string.Empty, null),
                office,
                By(office),
                default
            )
        );

    public Task<Result<int>> TakeAwayAsync(string code, Guid? question, string slug, DateOnly? due, Guid? item = null) =>
        WithAsync<RecordAnswer, Result<int>>(record =>
            record.RunAsync(
                code,
                new AnswerInput(
                    AnswerKind.TakenAway,
                    question,
                    item,
                    string.Empty,
                    string.Empty,
                    string.Empty,
                    $"/{province}/{slug}/",
                    due
                ),
                office,
                By(office),
                default
            )
        );

    public Task<Result<int>> ConcludeAsync(string code, string text, Guid? about = null) =>
        WithAsync<AddConclusion, Result<int>>(add => add.RunAsync(code, text, "Chủ tịch UBND tỉnh", about, office, By(office), default));

    public Task<Result<int>> RewordAsync(string code, Guid id, string text) =>
        WithAsync<AddConclusion, Result<int>>(add => add.RewordAsync(code, id, text, "Chủ tịch UBND tỉnh", office, By(office), default));

    public Task<Result<int>> ExemptAsync(string code, Guid id, string reason = "Chỉ là nhận định") =>
        WithAsync<AssignConclusion, Result<int>>(assign => assign.ExemptAsync(code, id, reason, office, By(office), default));

    public Task<Result<int>> AssignAsync(string code, Guid id, Seat? person, string? productText = "Văn bản hướng dẫn") =>
        WithAsync<AssignConclusion, Result<int>>(assign =>
            assign.RunAsync(
                code,
                id,
                new DirectiveDraft
                {
                    Giver = office,
                    Work = "Hướng dẫn các xã",
                    Person = person,
                    LeadPath = person?.ScopePath,
                    DueOn = new DateOnly(2025, 10, 10),
                    LeadAnswersFor = "Hướng dẫn đủ, đúng",
                    Product = ProductKind.Document,
                    ProductText = productText,
                    DirectedBy = "Chủ tịch UBND tỉnh",
                    LegalGround = $"Thông báo kết luận {code}",
                },
                office,
                By(office),
                default
            )
        );

    public async Task<ConferenceRecord> RecordAsync(string code) =>
        (
            await given
                .Program.Services.GetRequiredService<ConferenceReader>()
                .ReadAsync(code, office, given.Program.Services.GetRequiredService<PermissionRegistry>(), default)
        ).ShouldNotBeNull();

    public async Task<ConferenceQuestion> LastQuestionAsync(string code) =>
        (await RecordAsync(code)).Questions.MaxBy(question => question.Place)!;

    public Task<List<ConferenceEvent>> JournalAsync(string code) =>
        given.ReadAsync(db =>
        {
            var conferences = db.Conferences;
            return db
                .ConferenceEvents.AsNoTracking()
                .Where(row => conferences.Any(one => one.Id == row.ConferenceId && one.Code == code))
                .OrderBy(row => row.Sequence)
                .ToListAsync();
        });
}
