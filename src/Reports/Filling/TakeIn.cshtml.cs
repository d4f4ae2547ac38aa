using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Storage;
using ThongSuot.Web.Imports;

namespace ThongSuot.Reports.Filling;

/// <summary>Takes a filled sheet into a unit's report, after a look at every line.</summary>
[Permit(ReportWorkPermissions.Fill)]
internal sealed class TakeInModel(FillImport import, IDbContextFactory<Db> contexts, FillingReads reads) : ImportPage<FillRow>
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "period")]
    public string Period { get; set; } = string.Empty;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = context.HttpContext.RequestAborted;
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await reads.OpenAsync(db, Code, Period, Seat.SpeaksFor, Seat, Clock.Now, ct) is null)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public override IReadOnlyList<ListImport<FillRow>> Imports => [import.For(Code, Period)];

    public override string Path => $"/bao-cao/viec/{Code}/{Period}/nhap";

    public string Report => FillingLabels.PathOf(Code, Period);

    protected override string Afterwards => Report;

    protected override string Option => $"{Code}|{Period}";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {lines} số";
}
