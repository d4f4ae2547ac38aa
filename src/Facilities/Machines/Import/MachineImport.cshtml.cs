using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Facilities.Machines.Import;

[Permit(FacilityPermissions.HandOver)]
internal sealed class MachineImportModel(MachineImport import) : ImportPage<MachineRow>
{
    public override IReadOnlyList<ListImport<MachineRow>> Imports { get; } = [import];

    public override string Path => "/trang-bi/nhap";

    protected override string Afterwards => "/trang-bi/danh-sach";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} máy";
}
