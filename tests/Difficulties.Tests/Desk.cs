using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Confirm;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests;

/// <summary>
/// A province of one's own with its office, one department and as many communes as a test wants, acting through the handlers.
/// Province 25 is shared by the tests of an assembly, so each desk brings people of its own and looks at codes of its own.
/// </summary>
internal sealed class Desk(Given given)
{
    public required (string UserName, Seat Seat) Office { get; init; }

    public required (string UserName, Seat Seat) Officer { get; init; }

    public required (string UserName, Seat Seat) Head { get; init; }

    public required IReadOnlyList<(string UserName, Seat Seat)> Communes { get; init; }

    public Given Given => given;

    public static async Task<Desk> OnAsync(
        TestDatabase database,
        int communes = 2,
        string department = "so-tai-chinh",
        string province = "25"
    ) => await OnAsync(await Given.OnAsync(database), communes, department, province);

    public static async Task<Desk> OnAsync(Given given, int communes = 2, string department = "so-tai-chinh", string province = "25")
    {
        var leaders = new List<(string, Seat)>();
        for (var number = 0; number < communes; number++)
        {
            leaders.Add(await given.SeatAsync(Role.CommuneLeader, given.Commune().Path, "Phó Chủ tịch UBND"));
        }

        return new Desk(given)
        {
            Office = await given.SeatAsync(Role.ProvinceOffice, $"/{province}/vp-ubnd/", "Chuyên viên"),
            Officer = await given.SeatAsync(Role.CaseOfficer, $"/{province}/{department}/", "Chuyên viên"),
            Head = await given.SeatAsync(Role.DepartmentLeader, $"/{province}/{department}/", "Phó Giám đốc"),
            Communes = leaders,
        };
    }

    public Deed DeedOf(Seat seat, string? key = null) => new(Actor.From(seat), given.Clock.GetUtcNow(), null, key);

    public async Task<string> RaiseAsync(
        Seat seat,
        string title = "Chưa rõ nguồn chi trả phụ cấp",
        string? join = null,
        Urgency urgency = Urgency.Normal
    ) => (await TryRaiseAsync(seat, title, join, urgency)).Value;

    public Task<Result<string>> TryRaiseAsync(
        Seat seat,
        string title = "Chưa rõ nguồn chi trả phụ cấp",
        string? join = null,
        Urgency urgency = Urgency.Normal
    ) =>
        DoAsync<RaiseDifficulty, Result<string>>(handler =>
            handler.RunAsync(
                new RaiseText
                {
                    Title = title,
                    What = "Xã chưa biết lấy nguồn nào.",
                    Asked = "Hướng dẫn nguồn chi.",
                    Field = DifficultyField.Finance,
                    Urgency = urgency,
                    Channel = RaiseChannel.Commune,
                    UnitPath = seat.SpeaksFor,
                },
                join,
                seat,
                DeedOf(seat),
                default
            )
        );

    public Task<Result<string>> ActAsync(string code, DifficultyAct act, Seat seat, ActInput? input = null, string? key = null) =>
        DoAsync<ActOnDifficulty, Result<string>>(handler =>
            handler.RunAsync(code, act, input ?? new ActInput { Shared = true }, seat, DeedOf(seat, key), default)
        );

    public async Task AssignAsync(string code, DateOnly? due = null) =>
        (await ActAsync(code, DifficultyAct.Assign, Office.Seat, Assignment(due))).IsRefused.ShouldBeFalse();

    public ActInput Assignment(DateOnly? due = null) =>
        new()
        {
            LeadPath = Officer.Seat.SpeaksFor,
            Person = Officer.Seat,
            Class = DifficultyClass.UnclearProcess,
            Authority = DifficultyAuthority.Province,
            DueOn = due ?? new DateOnly(2025, 9, 18),
        };

    /// <summary>Written by the officer, approved by the head.</summary>
    public async Task AnswerAsync(string code, string text = "Chi từ nguồn cải cách tiền lương.")
    {
        await DraftAsync(code, text);
        (await ActAsync(code, DifficultyAct.Approve, Head.Seat)).Refusal.ShouldBeNull();
    }

    public async Task DraftAsync(string code, string text = "Chi từ nguồn cải cách tiền lương.") =>
        (
            await ActAsync(code, DifficultyAct.Answer, Officer.Seat, new ActInput { Content = text, DocumentNumber = "12/STC-NS" })
        ).Refusal.ShouldBeNull();

    public async Task<Result<string>> SayAsync(string code, Seat seat, bool solved, string missing = "")
    {
        var unit = seat.SpeaksFor;
        var said = await given.ReadAsync(async db =>
        {
            var difficulties = db.Set<Difficulty>();
            return await db.Set<Recommendation>()
                .Where(row => row.UnitPath == unit && difficulties.Any(one => one.Id == row.DifficultyId && one.Code == code))
                .Select(row => row.Code)
                .SingleAsync();
        });
        return await DoAsync<ConfirmRecommendation, Result<string>>(handler =>
            handler.RunAsync(new(said, solved, missing), seat, DeedOf(seat), default)
        );
    }

    public Task<Difficulty> ReadAsync(string code) =>
        given.ReadAsync(db =>
            db.Set<Difficulty>()
                .Include(row => row.Stretches)
                .Include(row => row.Supports)
                .AsNoTracking()
                .SingleAsync(row => row.Code == code)
        );

    public Task<List<Recommendation>> RaisedAsync(string code) =>
        given.ReadAsync(async db =>
        {
            var id = await db.Set<Difficulty>().Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
            return await db.Set<Recommendation>()
                .AsNoTracking()
                .Where(row => row.DifficultyId == id)
                .OrderBy(row => row.RaisedAt)
                .ToListAsync();
        });

    public async Task<TAnswer> DoAsync<THandler, TAnswer>(Func<THandler, Task<TAnswer>> act)
        where THandler : notnull
    {
        await using var scope = given.Program.Scope();
        return await act(scope.ServiceProvider.GetRequiredService<THandler>());
    }
}
