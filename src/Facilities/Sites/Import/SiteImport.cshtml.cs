using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Facilities.Sites.Import;

[Permit(FacilityPermissions.HandOver)]
internal sealed class SiteImportModel(SiteImport import) : ImportPage<SiteRow>
{
    public override IReadOnlyList<ListImport<SiteRow>> Imports { get; } = [import];

    public override string Path => "/tru-so/nhap";

    protected override string Afterwards => "/tru-so/danh-sach";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} trụ sở";
}
