using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Competences.Cliff;

/// <summary>What the province does about a task before its basis is gone.</summary>
[Permit(CompetencePermissions.Keep)]
internal sealed class PlanModel(CliffReader reader, PlanCliff plan) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty]
    public PlanForm Input { get; set; } = new();

    public CliffLine? Line { get; private set; }

    public DateOnly Day => RegisterDays.Of(Asked, RegisterDays.Cliff);

    private string Back => $"/tham-quyen/het-hieu-luc?ngay={Day:yyyy-MM-dd}";

    /// <summary>Officers and leaders of other bodies have the role and not the business.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!CompetenceSeats.Keeps(Seat))
        {
            Say(CompetenceRefusals.NotKeeper.Message);
            context.Result = Redirect("/tham-quyen/het-hieu-luc");
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
        {
            TempData[Message] = CompetenceRefusals.NotFalling.Message;
            return Redirect(Back);
        }

        if (Line!.Plan is { } before)
        {
            Input = new()
            {
                Remedy = before.Remedy,
                Content = before.Content,
                DueOn = before.DueOn,
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var input = new PlanInput(Subject?.Trim() ?? string.Empty, Day, Input.Remedy, Input.Content ?? string.Empty, Input.DueOn ?? Day);
        if (!ModelState.IsValid)
        {
            await ReadAsync(ct);
            return Again();
        }

        if ((await plan.RunAsync(input, Seat, DeedNow(), ct)).TryGet(out var done, out var refusal))
        {
            TempData[Message] = done;
            return Redirect(Back);
        }

        await ReadAsync(ct);
        return Refused(refusal);
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        var view = await reader.ReadAsync(new(UnitPath.OfProvince(Seat.ProvinceCode)), Day, ct);
        Line = view.Lines.FirstOrDefault(line => line.Before.Subject == Subject && line.Kind != CliffKind.Lasting);
        return Line is not null;
    }

    internal sealed class PlanForm
    {
        public CliffRemedy Remedy { get; set; } = CliffRemedy.DraftDecision;

        public string? Content { get; set; }

        public DateOnly? DueOn { get; set; }
    }
}
