using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Finance.Decisions;

/// <summary>Takes the items of a draft decision from a file.</summary>
[Permit(FinancePermissions.Enter)]
internal sealed class ImportModel(ItemsImport import) : ImportPage<ItemRow>
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = string.Empty;

    public BudgetDecision Decision { get; private set; } = null!;

    public override IReadOnlyList<ListImport<ItemRow>> Imports { get; } = [import];

    public override string Path => $"/ngan-sach/quyet-dinh/{Decision.Code}/nhap";

    protected override string Afterwards => $"/ngan-sach/quyet-dinh/{Decision.Code}";

    protected override string Option => Decision.Code;

    /// <summary>Every answer is about a draft the seat may write; whoever may not, or comes too late, finds the decision.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await import.DraftAsync(Code, Seat, context.HttpContext.RequestAborted) is not { } decision)
        {
            Say(FinanceRefusals.NotDraft.Message);
            context.Result = Redirect($"/ngan-sach/quyet-dinh/{Uri.EscapeDataString(Code)}");
            return;
        }

        (Decision, import.Target) = (decision, decision);
        await next();
    }

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Thêm {VietnameseFormat.Number(lines)} dòng";
}
