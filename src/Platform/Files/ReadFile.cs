using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Files;

/// <summary>A file that a seat may read, and the record in whose history the reading stands.</summary>
/// <param name="Name">What the history calls it.</param>
/// <param name="SubjectKind">As in the deeds of the record.</param>
public sealed record ReadableFile(string Hash, string Name, string SubjectKind, Guid SubjectId, string ProvinceCode, string UnitPath);

/// <summary>Asks a module for a file of one of its records.</summary>
public interface IFileSource
{
    /// <returns>Null for what is not there and for what is not the seat's business: nobody learns which.</returns>
    Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct);
}

/// <summary>The only way to the bytes of a stored file: whoever reads one leaves a deed first.</summary>
public sealed class ReadFile(FileStore files, IDbContextFactory<Db> contexts, WriteGate gate, OfficeClock clock)
{
    /// <summary>A reading changes nothing that a form stands on, in whichever module.</summary>
    public const string Act = "file.read";

    /// <returns>The bytes, which the caller closes, and their type; null when they are not there.</returns>
    public Task<(Stream Content, string Type)?> RunAsync(ReadableFile file, Seat seat, CancellationToken ct) =>
        RunAsync(file, Actor.From(seat), ct);

    /// <summary>The same for a reader without a seat: a citizen who has shown what opens the record.</summary>
    public async Task<(Stream Content, string Type)?> RunAsync(ReadableFile file, Actor reader, CancellationToken ct)
    {
        if (files.Open(file.Hash) is not { } content)
        {
            return null;
        }

        try
        {
            var type = await TypeAsync(file.Hash, ct);
            await gate.RunAsync<bool>(
                new Deed(reader, clock.Now),
                (write, _) =>
                {
                    write.Record(Act, file.SubjectKind, file.SubjectId, file.ProvinceCode, file.UnitPath, $"Mở tệp “{file.Name}”");
                    return Task.FromResult<Result<bool>>(true);
                },
                ct
            );
            return (content, type);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private async Task<string> TypeAsync(string hash, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<StoredFile>().AsNoTracking().Where(row => row.Hash == hash).Select(row => row.ContentType).FirstAsync(ct);
    }
}
