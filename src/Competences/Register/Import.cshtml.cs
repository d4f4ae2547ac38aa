using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Competences.Register;

[Permit(CompetencePermissions.Keep)]
internal sealed class ImportModel(CompetencesImport import) : KeeperImportPage<CompetenceLine>
{
    public override IReadOnlyList<ListImport<CompetenceLine>> Imports { get; } = [import];

    public override string Path => "/tham-quyen/nhap";

    protected override string Afterwards => "/tham-quyen/so";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} dòng";
}
