using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Writing;

/// <summary>PostgreSQL: each write has its own connection and transaction.</summary>
internal sealed class PostgresWriteExecutor(IDbContextFactory<Db> contexts) : IWriteExecutor
{
    private const int Attempts = 4;

    public async Task<Result<T>> RunAsync<T>(Func<Db, CancellationToken, Task<Result<T>>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(work, ct);
            }
            catch (NoPartitionException missing) when (attempt < Attempts)
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                await ProvincePartitions.MakeAsync(db, missing.Provinces, ct);
            }
            catch (Exception failure) when (attempt < Attempts && MayWorkNextTime(failure))
            {
                // A second copy of the same submission lost the race: the next round finds the first one's answer.
            }
        }
    }

    private async Task<Result<T>> OnceAsync<T>(Func<Db, CancellationToken, Task<Result<T>>> work, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Database.AutoSavepointsEnabled = false;
        var result = await work(db, ct);
        if (!result.IsRefused)
        {
            // Past this point the caller's patience must not decide: a cancelled commit may or may not have happened.
            await transaction.CommitAsync(CancellationToken.None);
        }

        return result;
    }

    private static bool MayWorkNextTime(Exception failure)
    {
        // A deadlock met while saving comes wrapped twice: by the update and by the execution strategy.
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (
                cause is PostgresException
                {
                    SqlState: PostgresErrorCodes.UniqueViolation
                        or PostgresErrorCodes.SerializationFailure
                        or PostgresErrorCodes.DeadlockDetected
                }
            )
            {
                return true;
            }
        }

        return false;
    }
}
