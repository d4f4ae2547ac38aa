using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;
using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Publish;

[Permit(ProcedurePermissions.Edit)]
internal sealed class PublishModel(Catalogue catalogue, PublishProcedure publish) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [PastDate]
    [BindProperty(SupportsGet = true, Name = "ban")]
    public DateOnly? From { get; set; }

    public ProcedureVersion Edited { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input = new Form { Seen = Edited.Version, DraftReplacement = true };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        if (ModelState.IsValid && Input.Act == PublishAct.Repeal && Input.RepealFrom is null)
        {
            return Refused(ProcedureRefusals.RepealDayMissing());
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var change =
            Input.Act == PublishAct.Repeal
                ? new PublishChange(
                    PublishAct.Repeal,
                    Input.RepealFrom!.Value,
                    Input.ReplacedBy?.Trim() ?? string.Empty,
                    Input.DraftReplacement
                )
                : new PublishChange(Input.Act);
        var done = await publish.RunAsync(Edited.Id, Input.Seen, change, DeedNow(Input.Reason), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(
            Input.Act switch
            {
                PublishAct.Publish => $"Đã công khai thủ tục {code}.",
                PublishAct.Unpublish => $"Đã thôi công khai thủ tục {code}.",
                _ => $"Đã ghi bãi bỏ thủ tục {code} từ {change.From:d/M/yyyy}.",
            }
        );
        return Redirect($"/thu-tuc/{code}?ban={Edited.ValidFrom:yyyy-MM-dd}");
    }

    private async Task<bool> FindAsync(string code, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var found = catalogue.Now().VersionFor(code, From, Clock.Today);
        Edited = found!;
        return found is not null;
    }

    internal sealed class Form
    {
        public int Seen { get; set; }

        public PublishAct Act { get; set; }

        public DateOnly? RepealFrom { get; set; }

        public string? ReplacedBy { get; set; }

        public bool DraftReplacement { get; set; }

        public string? Reason { get; set; }
    }
}
