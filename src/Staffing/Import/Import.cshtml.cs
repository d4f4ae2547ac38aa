using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Staffing.Import;

/// <summary>Lists of people and of quotas.</summary>
[Permit(StaffingPermissions.Manage)]
internal sealed class ImportModel(PeopleImport people, QuotasImport quotas) : ImportPage<StaffRow>
{
    public override IReadOnlyList<ListImport<StaffRow>> Imports { get; } = [people, quotas];

    public override string Path => "/nhan-su/nhap";

    protected override string Afterwards => "/nhan-su";

    protected override string AcceptWords(ImportDraft draft, int lines) =>
        draft.Kind == quotas.Kind
            ? $"Giao biên chế {VietnameseFormat.Number(lines)} vị trí"
            : $"Nhập {VietnameseFormat.Number(lines)} người";
}
