using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Competences.Register;

[Permit(CompetencePermissions.Keep)]
internal sealed class ImportModel(CompetencesImport import) : ImportPage<CompetenceLine>
{
    public override IReadOnlyList<ListImport<CompetenceLine>> Imports { get; } = [import];

    public override string Path => "/tham-quyen/nhap";

    protected override string Afterwards => "/tham-quyen/so";

    /// <summary>Officers and leaders of other bodies have the role and not the business.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!CompetenceSeats.Keeps(Seat))
        {
            Say(CompetenceRefusals.NotKeeper.Message);
            context.Result = Redirect(Afterwards);
        }
    }

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} dòng";
}
