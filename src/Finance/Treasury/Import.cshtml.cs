using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Finance.Treasury;

/// <summary>For the accountant and for Finance: the treasury's list against the books.</summary>
[Permit(FinancePermissions.Enter)]
internal sealed class ImportModel(TreasuryImport import) : ImportPage<TreasuryRow>
{
    public override IReadOnlyList<ListImport<TreasuryRow>> Imports { get; } = [import];

    public override string Path => "/ngan-sach/kho-bac";

    public bool KeepsBooks => FinanceSeats.KeepsBooksOf(FinanceSeats.GivesFor(Seat), Seat);

    public string NotAccountant => FinanceRefusals.NotAccountant.Message;

    protected override string Afterwards => "/ngan-sach";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Ghi {VietnameseFormat.Number(lines)} chứng từ đã chi";
}
