using Microsoft.Data.Sqlite;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>Whether a write failed because two rows would be the same one, on either database.</summary>
public static class TwinRows
{
    private const int Unique = 2067;
    private const int PrimaryKey = 1555;

    public static bool Caused(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (
                cause is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
                || cause is SqliteException { SqliteExtendedErrorCode: Unique or PrimaryKey }
            )
            {
                return true;
            }
        }

        return false;
    }
}
