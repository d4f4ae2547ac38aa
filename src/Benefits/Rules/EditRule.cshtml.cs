using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Forms;
using ThongSuot.Web.History;

namespace ThongSuot.Benefits.Rules;

[Permit(BenefitPermissions.Rules)]
internal sealed class EditRuleModel(IDbContextFactory<Db> contexts, EditFactor edit) : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public Form Input { get; set; } = new();

    public PolicyFactor Factor { get; private set; } = null!;

    public bool MayMend => Factor.Certainty is Certainty.Memory or Certainty.Disputed;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IEnumerable<SelectListItem> Certainties =>
        Enum.GetValues<Certainty>().Select(certainty => new SelectListItem(CertaintyMarks.Vietnamese(certainty), certainty.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new Form
        {
            Version = Factor.Version,
            Value = Figure.Of(Factor.Value).Replace(".", string.Empty, StringComparison.Ordinal),
            Document = Factor.Document,
            Article = Factor.Article,
            Certainty = Factor.Certainty,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var changed = await edit.RunAsync(
            new FactorChange(
                new PolicyFactorId(id),
                Input.Version,
                Input.Value,
                Input.Document,
                Input.Article,
                Input.Certainty,
                Input.From
            ),
            DeedNow(Input.Reason?.Trim()),
            ct
        );
        if (changed.IsRefused)
        {
            return Refused(changed.Refusal);
        }

        Say($"Đã sửa “{Factor.Name}”. Lần tính đã có không đổi; lần tính sau theo giá trị mới.");
        return Redirect("/che-do/quy-dinh");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var factorId = new PolicyFactorId(id);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var factors = db.PolicyFactors;
        if (await factors.AsNoTracking().FirstOrDefaultAsync(row => row.Id == factorId, ct) is not { } factor)
        {
            return false;
        }

        Factor = factor;
        History = await db.HistoryOfAsync(Seat.ProvinceCode, id, HistoryLimit, ct);
        return true;
    }

    internal sealed class Form
    {
        public int Version { get; set; }

        public string? Value { get; set; }

        [PastDate]
        public DateOnly? From { get; set; }

        public string? Document { get; set; }

        public string? Article { get; set; }

        public Certainty Certainty { get; set; }

        public string? Reason { get; set; }
    }
}
