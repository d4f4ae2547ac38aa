using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Web.Imports;

namespace ThongSuot.Competences;

/// <summary>
/// An upload that only whoever keeps the register may make: officers and leaders of other bodies have the role and not the business.
/// </summary>
internal abstract class KeeperImportPage<TRow> : ImportPage<TRow>
    where TRow : class
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!CompetenceSeats.Keeps(Seat))
        {
            Say(CompetenceRefusals.NotKeeper.Message);
            context.Result = Redirect(Afterwards);
        }
    }
}
