using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.Edit;

namespace ThongSuot.Procedures.Workflow;

[Permit(ProcedurePermissions.Edit)]
internal sealed class EditWorkflowModel(Catalogue catalogue, ChangeWorkflow change) : EditPage(catalogue)
{
    [BindProperty]
    public WorkflowForm Input { get; set; } = new();

    /// <summary>The hours that the steps may use together; null without a limit.</summary>
    public decimal? Available => StepHours.OfShorter(Edited.DirectLimit, Edited.OnlineLimit, Edited.PostLimit);

    public static IEnumerable<SelectListItem> Units { get; } =
        Enum.GetValues<TimeLimitUnit>().Select(unit => new SelectListItem(ProcedureLabels.Of(unit), unit.ToString()));

    public static IEnumerable<SelectListItem> Clocks { get; } =
        Enum.GetValues<ClockAfterSupplement>().Select(clock => new SelectListItem(ProcedureLabels.Of(clock), clock.ToString()));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input = WorkflowForm.Of(Edited, Clock.Today);
        Input.AddSpareLines();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input.AddSpareLines();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var changed = await change.RunAsync(Edited.Id, Input.Seen, Input.ToChange(), Input.From ?? Clock.Today, DeedNow(Input.Reason), ct);
        return Saved(code, "quy trình, thời hạn", changed);
    }
}
