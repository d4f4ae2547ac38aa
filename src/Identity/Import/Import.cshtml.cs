using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Identity.Import;

/// <summary>Accounts of a unit in one go.</summary>
[Permit(IdentityPermissions.Accounts)]
internal sealed class ImportModel(AccountsImport import) : ImportPage<AccountRow>
{
    public override IReadOnlyList<ListImport<AccountRow>> Imports { get; } = [import];

    public override string Path => "/quan-tri/tai-khoan/nhap";

    protected override string Afterwards => "/quan-tri/cho-xac-nhan";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Nhập {VietnameseFormat.Number(lines)} tài khoản";
}
