using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Loss.Tests;

/// <summary>What a check found.</summary>
/// <param name="Acknowledged">Writes whose answer reached the client.</param>
/// <param name="Found">Of these, those that are there.</param>
/// <param name="Unanswered">Writes whose answer did not.</param>
/// <param name="Kept">Of these, those that are there all the same, wholly.</param>
internal sealed record Findings(int Acknowledged, int Found, int Unanswered, int Kept)
{
    public int Lost => Acknowledged - Found;
}

/// <summary>Reads the database itself, past the program, and holds it against what the clients know.</summary>
internal sealed class Ledger(string database) : IAsyncDisposable
{
    private readonly ServiceProvider services = Services(database);

    /// <summary>Counts what is there of what was sent, and asserts that nothing is there by halves.</summary>
    public async Task<Findings> FindAsync(IReadOnlyCollection<Sent> journal)
    {
        await using var db = await OpenAsync();
        var stored = (await db.Set<SubmissionRow>().AsNoTracking().ToListAsync()).ToDictionary(
            row => row.Key,
            row => row.Answer.Trim('"'),
            StringComparer.Ordinal
        );
        var deeds = (await db.Set<DeedRow>().AsNoTracking().Where(deed => deed.SubmissionKey != null).ToListAsync()).ToLookup(
            deed => deed.SubmissionKey!,
            StringComparer.Ordinal
        );
        var codes = await db.Set<Dossier>().AsNoTracking().ToDictionaryAsync(dossier => dossier.Id.Value, dossier => dossier.Code);
        var (found, kept) = (0, 0);
        foreach (var sent in journal)
        {
            var there = stored.TryGetValue(sent.StoredKey, out var code);
            var own = deeds[sent.Key].Where(deed => deed.Act == "dossier." + sent.Act).ToList();
            own.Count.ShouldBe(there ? 1 : 0, $"{sent.Act} {sent.Key} is there by halves or twice");
            if (there)
            {
                codes.GetValueOrDefault(own[0].SubjectId).ShouldBe(code, "the answer kept is the dossier that the deed tells of");
                if (sent.Answer is { } answer)
                {
                    answer.ShouldBe(code);
                }
            }

            found += there && sent.Answer is not null ? 1 : 0;
            kept += there && sent.Answer is null ? 1 : 0;
        }

        var acknowledged = journal.Count(sent => sent.Answer is not null);
        return new Findings(acknowledged, found, journal.Count - acknowledged, kept);
    }

    /// <summary>
    /// Every dossier is what its deeds say, has one open turn, is counted once, and its states are told or waiting to be.
    /// </summary>
    public async Task AgreeAsync(Portal portal)
    {
        await using var db = await OpenAsync();
        // Messages first: one delivered between the two readings is then counted twice, never missed.
        var waiting = (await db.Set<OutboxRow>().AsNoTracking().ToListAsync())
            .Select(message =>
                (message.Key, State: System.Text.Json.JsonDocument.Parse(message.Payload).RootElement.GetProperty("state").GetInt32())
            )
            .ToLookup(message => message);
        var dossiers = await db.Set<Dossier>().AsNoTracking().Include(dossier => dossier.Turns).ToListAsync();
        var deeds = (
            await db.Set<DeedRow>().AsNoTracking().Where(deed => deed.SubjectKind == "dossier").OrderBy(deed => deed.Sequence).ToListAsync()
        ).ToLookup(deed => deed.SubjectId);
        foreach (var dossier in dossiers)
        {
            var states = deeds[dossier.Id.Value].Select(deed => StateAfter(deed.Act)).ToList();
            dossier.Status.ShouldBe(states[^1], dossier.Code);
            dossier.Turns.Count(turn => turn.EndedAt is null).ShouldBe(1, dossier.Code);
            dossier.Turns.Select(turn => turn.Order).Order().ShouldBe(Enumerable.Range(1, dossier.Turns.Count), dossier.Code);
            foreach (var state in states.Distinct())
            {
                var (queued, told) = (waiting[(dossier.Code, (int)state)].Count(), portal.Times(dossier.Code, (int)state));
                queued.ShouldBeLessThanOrEqualTo(1, $"{dossier.Code} {state} waits twice");
                (queued + told).ShouldBeGreaterThanOrEqualTo(1, $"{dossier.Code} {state} is neither told nor waiting");
            }
        }

        dossiers.Select(dossier => dossier.Code).Distinct(StringComparer.Ordinal).Count().ShouldBe(dossiers.Count);
        await NumbersAgreeAsync(db, dossiers);
    }

    /// <summary>Every counter of every day, folded and fresh, is what the records say.</summary>
    public async Task TalliesAgreeAsync()
    {
        var organisations = services.GetRequiredService<Units>().ChildrenOf("/25/").Select(unit => unit.Path);
        // One snapshot: the program goes on folding and writing.
        var check = await services.GetRequiredService<FigureCheck>().RunAsync("/25/", organisations, default);
        check.First.ShouldBeNull();
        check.Compared.ShouldBeGreaterThan(0);
    }

    /// <summary>The chain is whole after all that happened.</summary>
    public async Task TrailIsWholeAsync()
    {
        while (await services.GetRequiredService<DeedSealer>().SealAsync(default) > 0)
        {
            // What the program had not sealed yet.
        }

        (await services.GetRequiredService<TrailCheck>().RunAsync(default)).Fault.ShouldBeNull();
    }

    /// <summary>Folds and seals beside the program's own jobs.</summary>
    public async Task MeddleAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await services.GetRequiredService<TallyCompactor>().FoldAsync(default);
            await services.GetRequiredService<DeedSealer>().SealAsync(default);
        }
    }

    public async Task<int> MessagesWaitingAsync()
    {
        await using var db = await OpenAsync();
        return await db.Set<OutboxRow>().CountAsync();
    }

    public async Task<List<(string Code, int State)>> StatesAsync()
    {
        await using var db = await OpenAsync();
        var codes = await db.Set<Dossier>().AsNoTracking().ToDictionaryAsync(dossier => dossier.Id.Value, dossier => dossier.Code);
        return
        [
            .. (await db.Set<DeedRow>().AsNoTracking().Where(deed => deed.SubjectKind == "dossier").ToListAsync())
                .Select(deed => (codes[deed.SubjectId], (int)StateAfter(deed.Act)))
                .Distinct(),
        ];
    }

    public async ValueTask DisposeAsync() => await services.DisposeAsync();

    private static async Task NumbersAgreeAsync(Db db, List<Dossier> dossiers)
    {
        // A number undone goes back with its transaction: the last one given is how many there are.
        foreach (var number in await db.Set<DossierNumber>().AsNoTracking().ToListAsync())
        {
            var start = $"{number.AgencyCode}-{number.Day:yyMMdd}-";
            dossiers.Count(dossier => dossier.Code.StartsWith(start, StringComparison.Ordinal)).ShouldBe(number.Last, start);
        }
    }

    private static DossierStatus StateAfter(string act) =>
        act switch
        {
            "dossier.received" => DossierStatus.Accepted,
            "dossier.phan-cong" or "dossier.chuyen-buoc" => DossierStatus.InProcess,
            "dossier.ky-ket-qua" => DossierStatus.Resolved,
            _ => throw new InvalidOperationException($"The load does not do {act}"),
        };

    private Task<Db> OpenAsync() => services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();

    private static ServiceProvider Services(string database)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(new PlatformOptions(database, "unused"), Host.ModuleList.All);
        return services.BuildServiceProvider();
    }
}
