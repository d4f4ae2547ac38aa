using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Writing;

/// <summary>
/// SQLite has one writer, so writes queue here and commit in groups: one fsync for many deeds. Each write has a savepoint
/// of its own, so that one that is refused or fails does not undo its neighbours. Nobody is answered before the commit.
/// </summary>
internal sealed class SqliteWriteExecutor : IWriteExecutor, IAsyncDisposable
{
    private const int LargestGroup = 64;

    private readonly Channel<IQueued> queue = Channel.CreateBounded<IQueued>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly DbContextOptions<Db> model;
    private readonly string connectionString;
    private readonly Task pump;
    private SqliteConnection? connection;
    private PooledDbContextFactory<Db>? contexts;

    public SqliteWriteExecutor(DbContextOptions<Db> model, string connectionString)
    {
        this.model = model;
        this.connectionString = connectionString;
        pump = Task.Run(PumpAsync);
    }

    public async Task<Result<T>> RunAsync<T>(Func<Db, CancellationToken, Task<Result<T>>> work, CancellationToken ct)
    {
        var queued = new Queued<T>(work);
        await queue.Writer.WriteAsync(queued, ct);
        return await queued.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await pump;
        if (connection is not null)
        {
            SqliteStatements.For(connection).Dispose();
            await connection.DisposeAsync();
        }
    }

    private async Task PumpAsync()
    {
        var group = new List<IQueued>(LargestGroup);
        while (await queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            try
            {
                await CommitGroupAsync(group);
                group.ForEach(queued => queued.Complete());
            }
            catch (Exception failure)
            {
                // Disk full, file gone: everyone in the group learns that nothing was saved, and the next group starts afresh.
                // Whatever it was: a lane that stopped would leave every later write waiting without end.
                group.ForEach(queued => queued.Fail(failure));
                await DropConnectionAsync();
            }
        }
    }

    private async Task CommitGroupAsync(List<IQueued> group)
    {
        // Taken before opening, so that a failure to open is somebody's answer.
        while (group.Count == 0 && queue.Reader.TryRead(out var first))
        {
            group.Add(first);
        }

        var open = await OpenAsync();
        await using var transaction = open.BeginTransaction(deferred: false);
        for (var i = 0; ; i++)
        {
            if (i == group.Count)
            {
                if (group.Count >= LargestGroup || !queue.Reader.TryRead(out var next))
                {
                    break;
                }

                group.Add(next);
            }

            await RunOneAsync(group[i], transaction);
        }

        await transaction.CommitAsync();
    }

    private async Task RunOneAsync(IQueued queued, SqliteTransaction transaction)
    {
        await transaction.SaveAsync("one");
        await using var db = await contexts!.CreateDbContextAsync();
        await db.Database.UseTransactionAsync(transaction);
        db.Database.AutoSavepointsEnabled = false;
        if (!await queued.RunAsync(db))
        {
            await transaction.RollbackAsync("one");
        }

        await transaction.ReleaseAsync("one");
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        if (connection is null)
        {
            var opened = new SqliteConnection(connectionString);
            await opened.OpenAsync();
            await SqlitePragmas.ApplyAsync(opened);
            connection = opened;
            contexts = new PooledDbContextFactory<Db>(
                new DbContextOptionsBuilder<Db>(model).UseSqlite(opened).AddInterceptors(SqliteStatements.For(opened)).Options
            );
        }

        return connection;
    }

    private async Task DropConnectionAsync()
    {
        if (connection is not null)
        {
            SqliteStatements.For(connection).Dispose();
            // Out of the pool too: what is wrong may lie with the connection itself.
            SqliteConnection.ClearPool(connection);
            await connection.DisposeAsync();
            connection = null;
        }
    }

    private interface IQueued
    {
        /// <summary>Whether its changes are to be kept.</summary>
        Task<bool> RunAsync(Db db);

        void Complete();

        void Fail(Exception failure);
    }

    private sealed class Queued<T>(Func<Db, CancellationToken, Task<Result<T>>> work) : IQueued
    {
        private readonly TaskCompletionSource<Result<T>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Result<T> result;
        private Exception? thrown;

        public Task<Result<T>> Answer => answer.Task;

        public async Task<bool> RunAsync(Db db)
        {
            try
            {
                // Not the caller's token: a write that has begun ends, and its neighbours with it.
                result = await work(db, CancellationToken.None);
                return !result.IsRefused;
            }
            catch (Exception failure) when (!BreaksTransaction(failure))
            {
                thrown = failure;
                return false;
            }
        }

        public void Complete()
        {
            if (thrown is not null)
            {
                answer.TrySetException(thrown);
            }
            else
            {
                answer.TrySetResult(result);
            }
        }

        public void Fail(Exception failure) => answer.TrySetException(thrown ?? failure);

        // After these SQLite has undone the whole transaction by itself (sqlite.org/lang_transaction.html, "response to errors").
        private static bool BreaksTransaction(Exception failure) =>
            (failure as SqliteException ?? failure.InnerException as SqliteException)?.SqliteErrorCode is 7 or 8 or 9 or 10 or 13 or 14;
    }
}
