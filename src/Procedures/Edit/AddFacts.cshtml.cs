using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Procedures.Edit;

[Permit(ProcedurePermissions.Edit)]
internal sealed class AddFactsModel(Catalogue catalogue, AddProcedure add) : OfficePage
{
    [BindProperty]
    public FactsForm Input { get; set; } = new();

    public FactsChoices Choices => FactsChoices.Of(catalogue, version: null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        Input = new FactsForm
        {
            AtCommune = true,
            AllowsDirect = true,
            From = Clock.Today,
        };
        Input.AddSpareLines();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        Input.AddSpareLines();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var code = Input.Code?.Trim() ?? string.Empty;
        var added = await add.RunAsync(
            code,
            Input.From ?? Clock.Today,
            Input.ToFacts($"Do {Seat.UnitName} nhập"),
            Input.ToOwners(),
            Input.ToFees(),
            DeedNow(Input.Reason),
            ct
        );
        if (!added.TryGet(out var from, out var refusal))
        {
            return Refused(refusal);
        }

        Say($"Đã thêm bản nháp thủ tục {code}. Nhập giấy tờ, quy trình rồi công khai.");
        return Redirect($"/thu-tuc/{code}?ban={from:yyyy-MM-dd}");
    }
}
