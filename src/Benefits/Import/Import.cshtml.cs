using Microsoft.AspNetCore.Mvc;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Benefits.Import;

/// <summary>Lists of cases, with the sums of what would be filed.</summary>
[Permit(BenefitPermissions.File)]
internal sealed class ImportModel(BatchImport import, BenefitSettlement settlement) : ImportPage<BatchRow>
{
    /// <summary>The cases are submitted as soon as they are filed.</summary>
    [BindProperty(Name = "Input.Submits")]
    public bool Submits { get; set; }

    public override IReadOnlyList<ListImport<BatchRow>> Imports { get; } = [import];

    public override string Path => "/che-do/nhap";

    public IEnumerable<(string Title, IEnumerable<(string Name, int Count, long Total)> Lines)> Sums =>
        [
            ("Theo chính sách", SumsOf(row => Schemes.Of(row.Particulars.Scheme).Title)),
            ("Theo nguồn kinh phí", SumsOf(row => BenefitLabels.Of(row.Particulars.Fund))),
            ("Theo đơn vị", SumsOf(row => settlement.ShortNameOf(row.UnitPath))),
        ];

    protected override string Afterwards => "/che-do";

    /// <summary>A unit's leader submits; what others file waits for him.</summary>
    public bool MaySubmit => Seat.Leads;

    protected override string Option => Submits && MaySubmit ? BatchImport.Submits : string.Empty;

    protected override string AcceptWords(ImportDraft draft, int lines) =>
        $"Nhập {VietnameseFormat.Number(lines)} hồ sơ{(draft.Option == BatchImport.Submits ? " và trình phê duyệt" : string.Empty)}";

    private IEnumerable<(string Name, int Count, long Total)> SumsOf(Func<BatchRow, string> by) =>
        Taken
            .Select(line => line.Row!)
            .GroupBy(by, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count(), group.Sum(row => row.Total)))
            .OrderByDescending(line => line.Item3);
}
