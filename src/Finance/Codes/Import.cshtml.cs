using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Finance.Codes;

[Permit(FinancePermissions.Rules)]
internal sealed class ImportModel(CodesImport import) : ImportPage<CodeRow>
{
    public override IReadOnlyList<ListImport<CodeRow>> Imports { get; } = [import];

    public override string Path => "/ngan-sach/muc-luc/nhap";

    protected override string Afterwards => "/ngan-sach/muc-luc";

    /// <summary>Officers and leaders of other bodies have the role and not the business.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!FinanceSeats.IsFinance(Seat))
        {
            Say(FinanceRefusals.RulesByFinance.Message);
            context.Result = Redirect("/ngan-sach/muc-luc");
        }
    }

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} mã";
}
