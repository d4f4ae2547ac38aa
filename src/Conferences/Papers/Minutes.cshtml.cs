using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Documents;

namespace ThongSuot.Conferences.Papers;

/// <summary>The minutes as DOCX.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class MinutesModel(
    IDbContextFactory<Db> contexts,
    ConferenceReader reader,
    PermissionRegistry permissions,
    ConferenceDifficulties difficulties,
    ConferencePapers papers
) : OfficePage
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
        var directives = (
            await db.DirectivesAsync(
                [.. record.Conclusions.Select(conclusion => conclusion.DirectiveId).OfType<DirectiveId>()],
                Clock.Now,
                ct
            )
        ).ToDictionary(glance => glance.Id);
        var marks = await difficulties.MarksAsync(Seat.ProvinceCode, record.AnsweredCodes, ct);
        return new DocumentDownload(papers.Minutes(record, directives, marks), $"bien-ban-{code}");
    }
}
