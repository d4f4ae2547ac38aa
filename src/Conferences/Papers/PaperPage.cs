using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Papers;

/// <summary>A document that a conference has once it is being concluded.</summary>
internal abstract class PaperPage(IDbContextFactory<Db> contexts, ConferenceReader reader, PermissionRegistry permissions) : OfficePage
{
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (
            await reader.ReadAsync(code, Seat, permissions, ct)
            is not { Conference.State: ConferenceState.Concluding or ConferenceState.Closed } record
        )
        {
            return NotFound();
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var given = record.Conclusions.Select(conclusion => conclusion.DirectiveId).OfType<DirectiveId>();
        var directives = await db.DirectivesAsync([.. given], Clock.Now, ct);
        return await WriteAsync(record, directives.ToDictionary(one => one.Id), ct);
    }

    protected abstract Task<IActionResult> WriteAsync(
        ConferenceRecord record,
        IReadOnlyDictionary<DirectiveId, DirectiveSummary> directives,
        CancellationToken ct
    );
}
