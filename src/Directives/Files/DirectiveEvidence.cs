using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives.Files;

/// <summary>Evidence, for a seat whose scope sees its directive.</summary>
internal sealed class DirectiveEvidence(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var directive = await DirectiveSettlement.OpenAsync(db, DirectiveCode.Clean(code), seat.BodyScope, ct);
        return directive?.Steps.Find(found => found.Id == file) is { FileHash: { } hash } step
            ? new ReadableFile(
                hash,
                step.FileName ?? DirectiveLabels.Of(step.Kind),
                DirectiveThread.Kind,
                directive.Id.Value,
                directive.ProvinceCode,
                directive.OwnerPath
            )
            : null;
    }
}
