using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Tests;

/// <summary>A commune with its accountant and leader, Finance and a leader of the province; acts through the real handlers.</summary>
internal sealed record Treasurers(
    Given Given,
    Territory.Unit Commune,
    (string UserName, Seat Seat) Accountant,
    (string UserName, Seat Seat) Leader,
    (string UserName, Seat Seat) Finance,
    (string UserName, Seat Seat) Province
)
{
    public const int Year = 2025;

    private static int code;

    public static async Task<Treasurers> OnAsync(TestDatabase database) => await OnAsync(await Given.OnAsync(database));

    public static async Task<Treasurers> OnAsync(Given given)
    {
        var commune = given.Commune();
        return new(
            given,
            commune,
            await given.SeatAsync(Role.CaseOfficer, commune.Path + "kinh-te/", "Kế toán trưởng"),
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Chủ tịch UBND"),
            await given.SeatAsync(Role.CaseOfficer, "/25/so-tai-chinh/", "Chuyên viên Phòng Ngân sách"),
            await given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh")
        );
    }

    /// <summary>The head of the Department of Finance.</summary>
    public async Task<Seat> HeadOfFinanceAsync() =>
        (await Given.SeatAsync(Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc Sở Tài chính")).Seat;

    /// <summary>A second person agrees to, or turns down, what waits for a project.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public async Task<string?> DecideAsync(Seat seat, string project, ProjectAct act = ProjectAct.Agree, string reason = "")
    {
        var request = await Given.ReadAsync(db =>
        {
            var (projects, requests) = (db.Projects, db.ProjectRequests);
            return requests
                .Where(one => one.ProvinceCode == "25" && one.State == RequestState.Waiting)
                .Where(one => projects.Any(row => row.ProvinceCode == "25" && row.Id == one.ProjectId && row.Code == project))
                .Select(one => one.Id)
                .FirstOrDefaultAsync();
        });
        var done = await WithAsync<MoveProject, Result<string>>(move =>
            move.RunAsync(project, act, new() { Request = request, Content = reason }, seat, DeedOf(seat), default)
        );
        return done.Refusal?.Code;
    }

    /// <summary>An item of the province that no other test has: all share one province and its lines.</summary>
    public static string NextItem() => $"{9000 + (Interlocked.Increment(ref code) % 1000)}";

    public string Office => Commune.Path + "kinh-te/";

    public Deed DeedOf(Seat seat, string? reason = null) => new(Actor.From(seat), Given.Clock.GetUtcNow(), reason);

    public async Task<T> WithAsync<TAct, T>(Func<TAct, Task<T>> act, TestProgram? node = null)
        where TAct : notnull
    {
        await using var scope = (node ?? Given.Program).Scope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    public async Task<string> BeginAsync(Seat seat, AssignmentRound round = AssignmentRound.Opening) =>
        (await BeginRawAsync(seat, round)).Value;

    public Task<Result<string>> BeginRawAsync(
        Seat seat,
        AssignmentRound round = AssignmentRound.Opening,
        string? follows = null,
        DateOnly? on = null
    )
    {
        var head = new DecisionHead("123/QĐ-UBND", on ?? new DateOnly(2025, 9, 1), "Chủ tịch", "Nguyễn Mẫu Sơn", "Giao dự toán năm 2025")
        {
            Resolution = "15/NQ-HĐND",
            ResolutionOn = on ?? new DateOnly(2025, 9, 1),
        };
        return WithAsync<WriteDecision, Result<string>>(write => write.BeginAsync(Year, round, head, follows, seat, DeedOf(seat), default));
    }

    public Task<Result<string>> AddAsync(Seat seat, string decision, ItemInput item) =>
        WithAsync<WriteDecision, Result<string>>(write => write.AddAsync(decision, item, seat, DeedOf(seat), default));

    public Task<Result<string>> MoveAsync(Seat seat, string decision, DecisionAct act, string content = "") =>
        WithAsync<MoveDecision, Result<string>>(move => move.RunAsync(decision, act, content, seat, DeedOf(seat), default));

    /// <summary>A decision from draft to approval.</summary>
    public async Task<string> DecideAsync(AssignmentRound round, Seat prepares, Seat approves, params ItemInput[] items)
    {
        var decision = await BeginAsync(prepares, round);
        foreach (var item in items)
        {
            (await AddAsync(prepares, decision, item)).Refusal.ShouldBeNull();
        }

        (await MoveAsync(prepares, decision, DecisionAct.Submit)).Refusal.ShouldBeNull();
        (await MoveAsync(approves, decision, DecisionAct.Approve)).Refusal.ShouldBeNull();
        return decision;
    }

    /// <summary>Money of the commune itself, by its own council, on one line.</summary>
    public async Task<BudgetLine> LineAsync(long amount, string item = "6501", string? unit = null)
    {
        await DecideAsync(
            AssignmentRound.Opening,
            Accountant.Seat,
            Leader.Seat,
            new ItemInput(Commune.Path, "13", "830", "341", item, amount, null)
        );
        var line = await FindAsync(Commune.Path, item);
        if (unit is null)
        {
            return line;
        }

        await DecideAsync(
            AssignmentRound.Opening,
            Accountant.Seat,
            Leader.Seat,
            new ItemInput(unit, "13", "830", "341", item, amount, line.Id)
        );
        return await FindAsync(unit, item);
    }

    public Task<BudgetLine> FindAsync(string unit, string item) =>
        Given.ReadAsync(db =>
        {
            var lines = db.BudgetLines;
            return lines.AsNoTracking().SingleAsync(row => row.ProvinceCode == "25" && row.UnitPath == unit && row.Item == item);
        });

    public Task<BudgetEntry> EntryAsync(string entry) =>
        Given.ReadAsync(db =>
        {
            var entries = db.BudgetEntries;
            return entries.AsNoTracking().SingleAsync(row => row.ProvinceCode == "25" && row.Code == entry);
        });

    public static EntryInput Input(long amount, EntryKind kind = EntryKind.Spending, string commitment = "") =>
        new()
        {
            Kind = kind,
            Amount = amount,
            Content = "Tiền điện tháng 8",
            Ground = "Hóa đơn 0012",
            Payee = "Công ty Điện lực Mẫu",
            Commitment = commitment,
        };

    public Task<Result<string>> AskAsync(BudgetLine line, EntryInput input, Seat? seat = null, TestProgram? node = null) =>
        WithAsync<AskEntry, Result<string>>(
            ask => ask.RunAsync(line.Id, input, seat ?? Accountant.Seat, DeedOf(seat ?? Accountant.Seat), default),
            node
        );

    public Task<Result<string>> ActAsync(
        Seat seat,
        string entry,
        EntryAct act,
        string content = "Theo quy định",
        TestProgram? node = null,
        string voucher = "RDT-1",
        DateOnly? on = null
    ) =>
        WithAsync<MoveEntry, Result<string>>(
            move => move.RunAsync(entry, act, content, voucher, on ?? new DateOnly(2025, 9, 11), seat, DeedOf(seat, content), default),
            node
        );

    /// <summary>The accountant says that a payee paid back.</summary>
    /// <param name="amount">Null for all.</param>
    public Task<Result<string>> BackAsync(string entry, long? amount) =>
        WithAsync<MoveEntry, Result<string>>(move =>
            move.RunAsync(
                entry,
                EntryAct.AskReversal,
                "Người nhận nộp trả",
                string.Empty,
                null,
                Accountant.Seat,
                DeedOf(Accountant.Seat),
                default,
                amount
            )
        );

    /// <summary>A spending from asking to the treasury's voucher.</summary>
    public async Task<string> PayAsync(BudgetLine line, long amount, string commitment = "")
    {
        var entry = (await AskAsync(line, Input(amount, commitment: commitment))).Value;
        (await ActAsync(Leader.Seat, entry, EntryAct.Approve)).Refusal.ShouldBeNull();
        (await ActAsync(Accountant.Seat, entry, EntryAct.Pay)).Refusal.ShouldBeNull();
        return entry;
    }
}
