using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Identity;
using ThongSuot.Identity.Clients;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.TestKit;

/// <summary>Makes what a test needs, through the real handlers. Defaults make a valid thing; a test names only what it is about.</summary>
public sealed class Given(TestProgram program)
{
    private static int person;

    public static async Task<Given> OnAsync(TestDatabase kind) => new(await TestProgram.WithRoomAsync(kind));

    public TestProgram Program => program;

    public FakeClock Clock => program.Clock;

    /// <summary>A commune of Phú Thọ that no other test has taken.</summary>
    public Unit Commune()
    {
        var (all, number) = (program.Services.GetRequiredService<Units>().CommunesOf("25"), program.NextCommune());
        return number < all.Count
            ? all[number]
            : throw new InvalidOperationException("Every commune of the shared program is taken: start a program of your own");
    }

    /// <summary>A commune of another province.</summary>
    public Unit ForeignCommune() => program.Services.GetRequiredService<Units>().CommunesOf("40")[Interlocked.Increment(ref person) % 130];

    public Unit UnitAt(string path) =>
        program.Services.GetRequiredService<Units>().ByPath(path) ?? throw new InvalidOperationException($"No unit {path}");

    /// <summary>A person with one seat and the published demonstration password.</summary>
    public async Task<(string UserName, Seat Seat)> SeatAsync(Role role, string path, string title = "Công chức")
    {
        var userName = $"nguoi{Interlocked.Increment(ref person)}{Environment.ProcessId}";
        var account = new Account
        {
            Id = AccountId.New(),
            UserName = userName,
            PersonName = $"Nguyễn Mẫu {person}",
            PasswordHash = PasswordHash.Value,
        };
        return (userName, await AddSeatAsync(account.Id, account.PersonName, role, path, title, account));
    }

    /// <summary>One more seat of a person.</summary>
    public Task<Seat> SecondSeatAsync(Seat of, Role role, string path, string title) =>
        AddSeatAsync(of.AccountId, of.PersonName, role, path, title, null);

    private async Task<Seat> AddSeatAsync(AccountId id, string name, Role role, string path, string title, Account? account)
    {
        await using var scope = program.Scope();
        var (unit, gate) = (UnitAt(path), scope.ServiceProvider.GetRequiredService<WriteGate>());
        var seat = new AccountSeat
        {
            Id = SeatId.New(),
            AccountId = id,
            Role = role,
            Title = title,
            UnitId = unit.Id,
            UnitName = unit.Name,
            UnitPath = unit.Path,
            ScopePath = AccountSeat.ScopeOf(role, unit.Path),
            ProvinceCode = unit.ProvinceCode,
            From = new DateOnly(2025, 7, 1),
        };
        await gate.RunAsync(
            Deed.BySystem(Clock.GetUtcNow(), "Dữ liệu kiểm thử"),
            (write, _) =>
            {
                if (account is not null)
                {
                    write.Db.Add(account);
                }

                write.Db.Add(seat);
                write.Record("test.seat", "account", id.Value, unit.ProvinceCode, unit.Path, "Tạo tài khoản");
                return Task.FromResult(Result.Done);
            },
            default
        );
        return SeatRows.Of(seat, name);
    }

    /// <summary>The seat that an account of the demonstration has when it signs in.</summary>
    public Task<Seat> SeatOfAsync(string userName) =>
        ReadAsync(async db =>
        {
            var account = await db.Accounts.SingleAsync(row => row.UserName == userName);
            var seats = await db
                .AccountSeats.Where(row => row.AccountId == account.Id)
                .OrderBy(row => row.From)
                .ThenBy(row => row.Title)
                .ToListAsync();
            return SeatRows.Of(seats[0], account.PersonName);
        });

    /// <summary>The three people every commune's dossier meets.</summary>
    public async Task<CommunePeople> PeopleAsync(Unit? commune = null)
    {
        var place = commune ?? Commune();
        return new CommunePeople(
            place,
            await SeatAsync(Role.CounterOfficer, place.Path + "ttpvhcc/", "Cán bộ một cửa"),
            await SeatAsync(Role.CaseOfficer, place.Path + "van-phong/", "Công chức Tư pháp – Hộ tịch"),
            await SeatAsync(Role.CommuneLeader, place.Path, "Phó Chủ tịch UBND")
        );
    }

    /// <summary>Receives a dossier at a counter.</summary>
    /// <param name="procedureCode">By default death registration at a commune (1.000656).</param>
    /// <param name="notTwice">Most tests receive the same person's dossier again and again and are about something else.</param>
    public async Task<Result<string>> ReceiveAsync(
        Seat counter,
        string procedureCode = "1.000656",
        string? ownerPath = null,
        string name = "Trần Mẫu Hoa",
        string phone = "0510123456",
        string? key = null,
        bool notTwice = true
    )
    {
        await using var scope = program.Scope();
        var procedure = scope.ServiceProvider.GetRequiredService<Catalogue>().Current(procedureCode, new DateOnly(2025, 9, 11));
        var listed = procedure is null
            ? ProcedureDetails.Empty
            : await scope.ServiceProvider.GetRequiredService<Catalogue>().DetailsAsync(procedure, default);
        var papers = listed.Papers.Select(paper => new ReceivedPaper(paper.Number, paper.Name, true, paper.Required, [])).ToList();
        var input = new Reception(
            procedureCode,
            ownerPath ?? counter.ScopePath,
            DossierChannel.Direct,
            new TypedApplicant(name, phone),
            papers,
            new ReceptionFee(null, null),
            ReceptionAnswer.Accept,
            string.Empty
        )
        {
            NotTwice = notTwice,
            OtherApplicant = true,
            NoPapers = true,
        };
        return await scope
            .ServiceProvider.GetRequiredService<ReceiveDossier>()
            .RunAsync(input, counter, new Deed(Actor.From(counter), Clock.GetUtcNow(), null, key), default);
    }

    /// <summary>Does an act by its slug, as the page would.</summary>
    public async Task<Result<string>> MoveAsync(
        Seat seat,
        string code,
        string slug,
        string content = "Theo quy định",
        Seat? officer = null,
        DateOnly? dueOn = null,
        long? amount = null,
        Unit? unit = null,
        string? key = null
    )
    {
        await using var scope = program.Scope();
        var act = DossierActs.Forms.BySlug(slug) ?? throw new InvalidOperationException($"No act {slug}");
        var input = new MoveInput
        {
            Content = content,
            Officer = officer,
            DueOn = dueOn,
            Amount = amount,
            Unit = unit,
            Unpaid = true,
            PapersSeen = [.. Enumerable.Range(1, 99)],
            ResultNumber = "12/UBND",
        };
        return await scope
            .ServiceProvider.GetRequiredService<MoveDossier>()
            .RunAsync(code, act.Act, input, seat, new Deed(Actor.From(seat), Clock.GetUtcNow(), content, key), default);
    }

    /// <summary>Another system with a key of the given scopes for the whole of Phú Thọ.</summary>
    public async Task<HttpClient> ApiClientAsync(string scopes)
    {
        var key = ApiKeyScheme.NewKey();
        await program
            .Services.GetRequiredService<WriteGate>()
            .RunAsync(
                Deed.BySystem(Clock.GetUtcNow(), "Dữ liệu kiểm thử"),
                (write, _) =>
                {
                    var made = new ApiClient
                    {
                        Id = Guid.CreateVersion7(),
                        Name = "Cổng",
                        ProvinceCode = "25",
                        ScopePath = "/25/",
                        KeyHash = ApiKeyScheme.HashOf(key),
                        KeyHint = key[..6],
                        Scopes = scopes,
                        CreatedAt = Clock.GetUtcNow(),
                    };
                    made.Confirm(Clock.GetUtcNow());
                    write.Db.Add(made);
                    write.Record("test.client", "client", Guid.Empty, "25", "/25/", "Tạo khóa");
                    return Task.FromResult(Result.Done);
                },
                default
            );
        var client = program.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    /// <summary>Folds every counted move into the running totals, as the compactor does every few seconds.</summary>
    public async Task FoldAsync()
    {
        while (await program.Services.GetRequiredService<TallyCompactor>().FoldAsync(default) > 0)
        {
            // To the end.
        }
    }

    /// <summary>Delivers every message that is due.</summary>
    public async Task DeliverAsync()
    {
        while (await program.Services.GetRequiredService<OutboxWorker>().DeliverDueAsync(default) > 0)
        {
            // To the end.
        }
    }

    /// <summary>Does the work of the nights that have passed.</summary>
    /// <param name="only">
    /// The work a test is about; none for all of it, as a night does: that compares the counters of 3,300 communes and of the month before.
    /// </param>
    /// <returns>How many days of work were done.</returns>
    public Task<int> NightsAsync(params string[] only)
    {
        var all = program.Services.GetServices<IDailyWork>().ToList();
        var works = only.Length == 0 ? all : only.Select(name => all.Single(work => work.Name == name));
        return ActivatorUtilities.CreateInstance<DailyWorker>(program.Services, works).RunDueAsync(default);
    }

    /// <summary>Which files somebody has read, as the history tells it.</summary>
    public Task<List<string>> FilesReadAsync(Seat reader) =>
        ReadAsync(db =>
            db.Set<DeedRow>()
                .AsNoTracking()
                .Where(deed => deed.Act == ReadFile.Act && deed.SeatId == reader.SeatId.Value)
                .OrderBy(deed => deed.Sequence)
                .Select(deed => $"{deed.SubjectKind}: {deed.Text}")
                .ToListAsync()
        );

    public async Task<T> ReadAsync<T>(Func<Db, Task<T>> read)
    {
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        return await read(db);
    }

    private static class PasswordHash
    {
        public static readonly string Value = new PasswordHasher<object>(Options.Create(TestProgram.CheapPasswords)).HashPassword(
            new object(),
            "thongsuot-2026"
        );
    }
}

public sealed record CommunePeople(
    Unit Commune,
    (string UserName, Seat Seat) Counter,
    (string UserName, Seat Seat) Officer,
    (string UserName, Seat Seat) Leader
);
