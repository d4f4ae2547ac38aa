using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Competences.Documents;

[Permit(CompetencePermissions.Keep)]
internal sealed class ImportModel(DocumentsImport import) : KeeperImportPage<DocumentLine>
{
    public override IReadOnlyList<ListImport<DocumentLine>> Imports { get; } = [import];

    public override string Path => "/tham-quyen/van-ban/nhap";

    protected override string Afterwards => "/tham-quyen/van-ban";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} văn bản";
}
