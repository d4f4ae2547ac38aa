using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Text;
using ThongSuot.Steering.Alerts;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Then;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Steering.Blocked;

/// <summary>
/// For a leader in the morning: where it is blocked, the worst first, who answers for it and until when; and what to do about it, at once
/// or for many lines together.
/// </summary>
[Permit(SteeringPermissions.View)]
internal sealed partial class BlockedModel(
    SteeringReader reader,
    BlockageReader blockages,
    IEnumerable<IBlockageOffer> offers,
    AskOwner ask,
    Units units
) : OfficePage
{
    private const int PageSize = 10;

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    /// <summary>The line whose owner is to be asked.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Of { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Steered Steered { get; private set; } = null!;

    public Page<BlockedLine> Lines { get; private set; } = new([], 1, PageSize, 0);

    public IReadOnlyList<SteeringAlert> Alerts { get; private set; } = [];

    public Change? Change { get; private set; }

    public ILookup<string, SteeringRequest> Asked { get; private set; } = null!;

    public bool MayExplain => May(SteeringPermissions.Explain);

    /// <summary>The line that was pressed; null when none was, or it is gone.</summary>
    public BlockedLine? AskedOf => Steered.Lines.FirstOrDefault(line => line.Key == Of);

    /// <summary>The form stands where the eye is: above the lines when somebody is about to ask, or was refused.</summary>
    public bool IsAsking => AskedOf is not null || Pressed is not null || !ModelState.IsValid;

    /// <summary>Communes are compared by whoever sees all of them.</summary>
    public bool HasGrid => Seat.BodyScope.IsProvince;

    public IEnumerable<SelectListItem> Kinds =>
        BlockedLine.Groups.Concat(blockages.Kinds).Select(kind => new SelectListItem(kind.Name, kind.Code));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input.DueOn = ask.UsualDue(Seat.UnitPath, Clock.Now);
        Input.Chosen = Of is { Length: > 0 } key ? [key] : [];
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(string? what, CancellationToken ct)
    {
        var offer = ForAny.FirstOrDefault(one => one.Path == what);
        if (offer is null && KindOf(what) is null)
        {
            return BadRequest();
        }

        var chosen = Input.Chosen.Where(key => !string.IsNullOrWhiteSpace(key)).Distinct(StringComparer.Ordinal).Take(PageSize).ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError("Input.Chosen", SteeringRefusals.NothingChosen.Message);
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync(ct);
            return Again();
        }

        if (offer is not null)
        {
            return Redirect(WithLines(offer.Path, chosen));
        }

        var input = new AskInput(KindOf(what)!.Value, CleanText.Of(Input.Words)?.Trim() ?? string.Empty, Input.DueOn);
        if (await ShowsPeopleAsync(input.Kind, what, chosen, ct))
        {
            await LoadAsync(ct);
            return Page();
        }

        var (asked, refused) = (0, new List<string>());
        foreach (var key in chosen)
        {
            // One key a line: a form sent again asks nobody twice and still asks the rest.
            var result = await ask.RunAsync(key, input, Seat, DeedNow(input.Words) with { SubmissionKey = $"{SubmissionKey}:{key}" }, ct);
            if (result.IsRefused)
            {
                Refused(result.Refusal);
                refused.Add(result.Refusal.Message);
            }
            else
            {
                asked += result.Value;
            }
        }

        if (asked == 0)
        {
            await LoadAsync(ct);
            return Again();
        }

        var left = refused.Count == 0 ? string.Empty : $" Còn {refused.Count} việc chưa: {string.Join(" ", refused.Distinct())}";
        Say($"{RequestLabels.Done(input.Kind)} {asked} người.{left}");
        return Redirect(
            Kind is { Length: > 0 } kind ? $"{SteeringModule.Screen}?loai={Uri.EscapeDataString(kind)}" : SteeringModule.Screen
        );
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Steered = await reader.ReadAsync(Seat, ct);
        var shown = Kind is { Length: > 0 } kind ? [.. Steered.Lines.Where(line => line.IsOf(kind))] : Steered.Lines;
        var page = new PageRequest(Number, PageSize);
        Lines = new([.. shown.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, shown.Count);
        Asked = await reader.AskedAsync(Seat.ProvinceCode, Lines.Rows, ct);
        Alerts = await reader.AlertsAsync(Seat.BodyScope, ct);
        Change = await reader.ChangeAsync(Seat.BodyScope, Steered.Lines, ct);
    }

    internal sealed class Form
    {
        public List<string> Chosen { get; set; } = [];

        [StringLength(SteeringRequest.TextLength, ErrorMessage = "Nội dung dài quá 1.000 ký tự. Viết gọn lại.")]
        public string? Words { get; set; }

        public DateOnly? DueOn { get; set; }

        /// <summary>How many people were shown before they are reached.</summary>
        public int? Sure { get; set; }
    }
}
