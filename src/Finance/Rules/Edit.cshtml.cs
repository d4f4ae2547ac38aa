using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Finance.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Finance.Rules;

[Permit(FinancePermissions.Rules)]
internal sealed class EditModel : EditLawPage
{
    public override LegalChapter Chapter => FinanceLaw.Chapter;

    /// <summary>Officers and leaders of other bodies have the role and not the business.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!FinanceSeats.IsFinance(Seat))
        {
            Say(FinanceRefusals.RulesByFinance.Message);
            context.Result = Redirect("/ngan-sach/quy-dinh");
        }
    }
}
