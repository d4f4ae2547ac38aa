using ThongSuot.Platform.Storage;
using ThongSuot.Procedures.BuiltIn;

namespace ThongSuot.Procedures.Tests;

/// <summary>The built-in catalogue put into a database as the program does at its start: in one transaction.</summary>
internal static class BuiltInLoad
{
    public static async Task RunAsync(Db db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await new BuiltInCatalogue().LoadAsync(db, CancellationToken.None);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
