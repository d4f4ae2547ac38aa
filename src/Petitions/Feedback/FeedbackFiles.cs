using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Feedback;

/// <summary>The photo of feedback, for the organisation that has it.</summary>
internal sealed class FeedbackFiles(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FeedbackReads.FindAsync(db, code, seat, ct) is { PhotoHash: { } hash } row && row.Id.Value == file
            ? new ReadableFile(hash, $"ảnh {row.Code}", CitizenFeedback.RecordKind, row.Id.Value, row.ProvinceCode, row.UnitPath)
            : null;
    }
}
