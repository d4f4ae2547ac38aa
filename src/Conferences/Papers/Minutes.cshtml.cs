using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
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
) : PaperPage(contexts, reader, permissions)
{
    protected override async Task<IActionResult> WriteAsync(
        ConferenceRecord record,
        IReadOnlyDictionary<DirectiveId, DirectiveSummary> directives,
        CancellationToken ct
    )
    {
        var marks = await difficulties.MarksAsync(Seat.ProvinceCode, record.AnsweredCodes, ct);
        return new DocumentDownload(papers.Minutes(record, directives, marks), $"bien-ban-{record.Conference.Code}");
    }
}
