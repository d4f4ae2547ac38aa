using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web.Documents;

namespace ThongSuot.Conferences.Papers;

/// <summary>The notice of conclusions as DOCX, a draft to sign.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class NoticeModel(
    IDbContextFactory<Db> contexts,
    ConferenceReader reader,
    PermissionRegistry permissions,
    ConferencePapers papers
) : PaperPage(contexts, reader, permissions)
{
    protected override Task<IActionResult> WriteAsync(
        ConferenceRecord record,
        IReadOnlyDictionary<DirectiveId, DirectiveSummary> directives,
        CancellationToken ct
    ) => Task.FromResult<IActionResult>(new DocumentDownload(papers.Notice(record, directives), $"thong-bao-{record.Conference.Code}"));
}
