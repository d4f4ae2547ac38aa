using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Finance.Projects;

[Permit(FinancePermissions.Rules)]
internal sealed class ImportModel(ProjectsImport import) : ImportPage<ProjectImportRow>
{
    public override IReadOnlyList<ListImport<ProjectImportRow>> Imports { get; } = [import];

    public override string Path => "/ngan-sach/du-an/nhap";

    protected override string Afterwards => "/ngan-sach/du-an";

    /// <summary>Officers and leaders of other bodies have the role and not the business.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!FinanceSeats.IsFinance(Seat))
        {
            Say(ProjectRefusals.FinanceOnly.Message);
            context.Result = Redirect("/ngan-sach/du-an");
        }
    }

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} dự án";
}
