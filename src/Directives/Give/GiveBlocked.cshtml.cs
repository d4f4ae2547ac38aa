using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Directives.Give;

/// <summary>
/// Several lines of the steering screen, a directive each: everything is filled in, whoever gives them corrects and sends.
/// </summary>
[Permit(DirectivePermissions.Give)]
internal sealed partial class GiveBlockedModel(
    GiveDirective give,
    DirectivePeople people,
    BlockageLines lines,
    BlockedDrafts drafts,
    ISeatDirectory seats
) : OfficePage
{
    public const string Address = "/chi-dao/giao-viec-tac";

    [BindProperty(SupportsGet = true, Name = BlockageLines.Parameter)]
    public List<string> Keys { get; set; } = [];

    [BindProperty]
    public GiveForm Input { get; set; } = new();

    [BindProperty]
    public List<GiveLineForm> Each { get; set; } = [];

    /// <summary>In the order of <see cref="Each"/>.</summary>
    public IReadOnlyList<OfferedLine> Lines { get; private set; } = [];

    /// <summary>To whom each may go, the likeliest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SelectListItem>> People { get; private set; } =
        new Dictionary<string, IReadOnlyList<SelectListItem>>();

    /// <summary>What goes on already of each line: it is given again only knowingly.</summary>
    public ILookup<string, StandingDirective> Standing { get; private set; } =
        Array.Empty<StandingDirective>().ToLookup(static one => one.Code);

    public static string PathOf(string key) => QueryHelpers.AddQueryString("/chi-dao/giao", BlockageLines.Parameter, key);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Keys.Count == 1)
        {
            return Redirect(PathOf(Keys[0]));
        }

        await LoadAsync(ct);
        var directedBy = await drafts.DirectedByAsync(Seat, proposes: true, ct);
        var begun = Lines.Select(line => (line.Key, Form: drafts.Begin(line, directedBy, Seat, Clock.Now))).ToList();
        Input = new() { DirectedBy = directedBy, DueOn = begun.Count == 0 ? null : begun.Max(one => one.Form.DueOn) };
        Each =
        [
            .. begun.Select(one => new GiveLineForm
            {
                Key = one.Key,
                Give = !Standing.Contains(one.Key),
                Person = Guid.TryParse(People[one.Key][0].Value, out var person) ? person : null,
                Work = one.Form.Work,
                LeadAnswersFor = one.Form.LeadAnswersFor,
                ProductText = one.Form.ProductText,
                LegalGround = one.Form.LegalGround,
            }),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Keys = [.. Each.Select(one => one.Key)];
        await LoadAsync(ct);
        // A line that went meanwhile leaves the form with it.
        var gone = Each.Count(one => one.Give && Lines.All(line => line.Key != one.Key));
        Each = [.. Each.Where(one => Lines.Any(line => line.Key == one.Key)).Take(Lines.Count)];
        if (!Each.Exists(one => one.Give))
        {
            ModelState.AddModelError(string.Empty, DirectiveRefusals.NoLines.Message);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        // Nothing is given while something is unclear: half of it done would have to be found out line by line.
        for (var at = 0; at < Each.Count; at++)
        {
            if (Each[at].Give && (await DraftOfAsync(Each[at], ct)).Missing() is [var missing, ..])
            {
                Refuse(at, GiveForm.FieldOf(missing)["Input.".Length..], DirectiveLabels.Remedy(missing));
            }
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var given = new List<string>();
        for (var at = 0; at < Each.Count; at++)
        {
            if (Each[at].Give && await GiveAsync(at, ct) is { } code)
            {
                given.Add(code);
                Each[at].Given = code;
            }
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var left = gone == 0 ? string.Empty : $" {gone} việc không còn tắc nên không giao.";
        Say($"Đã giao {given.Count} nhiệm vụ: {string.Join(", ", given)}.{left}");
        return Redirect("/dieu-hanh");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Lines = await lines.FindAsync(Keys, Seat, ct);
        var all = (await people.ForAsync(Seat, asPart: false, ct)).ToDictionary(item => item.Value, StringComparer.Ordinal);
        var likely = new Dictionary<string, IReadOnlyList<SelectListItem>>(StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            likely[line.Key] =
            [
                .. (await drafts.LikelyAsync(line, Seat, ct))
                    .Select(seat => all.GetValueOrDefault(seat.Value.ToString()))
                    .OfType<SelectListItem>(),
                new("Chọn người khác: giao riêng việc này", string.Empty),
            ];
        }

        (People, Standing) = (likely, await drafts.StandingAsync(Lines, Seat, ct));
    }
}
