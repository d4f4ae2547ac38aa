using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Procedures.Import;

/// <summary>Lists of procedures and of their papers.</summary>
[Permit(ProcedurePermissions.Edit)]
internal sealed class ImportModel(ProceduresImport procedures, PapersImport papers) : ImportPage<CatalogueRow>
{
    public override IReadOnlyList<ListImport<CatalogueRow>> Imports { get; } = [procedures, papers];

    public override string Path => "/thu-tuc/nhap";

    protected override string Afterwards => "/thu-tuc/day-du";

    protected override string AcceptWords(ImportDraft draft, int lines) =>
        draft.Kind == papers.Kind ? $"Nhập {VietnameseFormat.Number(lines)} giấy tờ" : $"Nhập {VietnameseFormat.Number(lines)} thủ tục";
}
