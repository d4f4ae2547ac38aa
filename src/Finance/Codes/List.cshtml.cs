using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Finance.Codes;

/// <summary>The classification: what a code means, since when, and how sure that is.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(BudgetCodes codes) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public CodeKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<BudgetCode> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public int Doubtful { get; private set; }

    public bool MayImport => May(FinancePermissions.Rules) && FinanceSeats.IsFinance(Seat);

    public static bool IsDoubtful(BudgetCode code) => code.Certainty is Certainty.Memory or Certainty.Disputed;

    public void OnGet()
    {
        var wanted = VietnameseText.SearchKey(Text ?? string.Empty);
        var picked = codes
            .Current.All.Where(code => Kind is null || code.Kind == Kind)
            .Where(code =>
                wanted.Length == 0
                || code.Code.StartsWith(wanted, StringComparison.Ordinal)
                || VietnameseText.SearchKey(code.Name).Contains(wanted, StringComparison.Ordinal)
            )
            .OrderBy(code => code.Kind)
            .ThenBy(code => code.Code, StringComparer.Ordinal)
            .ThenByDescending(code => code.ValidFrom)
            .ToList();
        var page = new PageRequest(Number);
        Doubtful = picked.Count(IsDoubtful);
        Rows = new Page<BudgetCode>([.. picked.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, picked.Count);
    }
}
