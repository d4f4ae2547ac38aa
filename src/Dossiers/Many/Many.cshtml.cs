using Microsoft.AspNetCore.Mvc;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Many;

/// <summary>
/// For whoever has a table full of dossiers: what the act will do to each, what is left out and why; then all of them at once.
/// </summary>
[Permit(DossierPermissions.View)]
internal sealed class ManyModel(ManyPreview preview, MoveDossier move, DecideProposal decide, ISeatDirectory seats) : OfficePage
{
    private const int MostWords = 500;

    public ManyAct Act { get; private set; } = null!;

    public IReadOnlyList<ManyLine> Lines { get; private set; } = [];

    /// <summary>How many were done; null before anything was.</summary>
    public int? Done { get; private set; }

    /// <summary>Where to go on from here.</summary>
    public string Back { get; private set; } = "/ho-so";

    public IEnumerable<ManyLine> ToDo => Lines.Where(line => line.LeftOut is null);

    public IEnumerable<ManyLine> LeftOut => Lines.Where(line => line.LeftOut is not null);

    public IActionResult OnGet() => Redirect("/ho-so");

    public async Task<IActionResult> OnPostPreviewAsync(string act, string[] chosen, string? ve, CancellationToken ct)
    {
        if (!Knows(act))
        {
            return NotFound();
        }

        Back = ListOf(ve);
        var codes = chosen.Take(PageRequest.DefaultSize).Select(DossierCode.Clean).Distinct(StringComparer.Ordinal).ToList();
        Lines = await preview.ReadAsync(Act, codes, Seat, ct);
        return Page();
    }

    /// <param name="each">
    /// Code and what was shown for it, <c>H44.101-260911-0001/…</c>: the proposal that was read is the one that is signed. Empty entries
    /// are dossiers that were left alone.
    /// </param>
    /// <param name="numbers">Document numbers typed beside dossiers, by code; one left empty follows the one above it.</param>
    public async Task<IActionResult> OnPostAsync(
        string act,
        string[] each,
        string? content,
        Dictionary<string, string> numbers,
        string? ve,
        CancellationToken ct
    )
    {
        if (!Knows(act))
        {
            return NotFound();
        }

        Back = ListOf(ve);

        var (done, lines) = (0, new List<ManyLine>());
        var pairs = each.Take(PageRequest.DefaultSize).Where(pair => pair.Length > 0).Select(Parts).DistinctBy(pair => pair.Code).ToList();
        var registers = new RegisterNumbers(
            Act == ManyAct.Sign ? await preview.ProceduresAsync([.. pairs.Select(pair => pair.Code)], Seat, ct) : []
        );
        foreach (var (code, token) in pairs)
        {
            var last = token.Length == 0 ? registers.For(code, numbers.GetValueOrDefault(code)) : null;

            var words = CleanText.CutTo(content?.Trim() ?? string.Empty, MostWords);
            var result = await DoAsync(code, token, words, last, ct);
            done += result.IsRefused ? 0 : 1;
            if (result.IsRefused)
            {
                lines.Add(ManyLine.Left(code, string.Empty, result.Refusal.Message));
            }
        }

        if (each.Count(pair => pair.Length > 0) > PageRequest.DefaultSize)
        {
            lines.Add(ManyLine.Left(string.Empty, string.Empty, DossierRefusals.TooManyAtOnce(PageRequest.DefaultSize).Message));
        }

        (Done, Lines) = (done, lines);
        return Page();
    }

    private static (string Code, string Token) Parts(string pair) =>
        pair.Split('/') is [var first, var second] ? (DossierCode.Clean(first), second) : (pair, string.Empty);

    /// <summary>The list it was chosen from, with its filter.</summary>
    private string ListOf(string? typed) =>
        typed is not null && typed.StartsWith("/ho-so?", StringComparison.Ordinal) && Url.IsLocalUrl(typed) ? typed : "/ho-so";

    private bool Knows(string act) => ManyAct.Of(act) is { } known && May((Act = known).Permission);

    private async Task<Result<string>> DoAsync(string code, string token, string content, string? number, CancellationToken ct)
    {
        // One key a dossier: a resent form does nothing twice and still finishes the rest.
        var deed = DeedNow(content.Length == 0 ? null : content) with { SubmissionKey = $"{SubmissionKey}:{code}" };
        var input = new MoveInput { Content = content, Unpaid = Act == ManyAct.Return && token == ManyLine.Unpaid };
        if (Act == ManyAct.Assign)
        {
            var officer = Guid.TryParse(token, out var seat) ? await seats.FindAsync(new SeatId(seat), ct) : null;
            return await move.RunAsync(code, DossierAct.Assign, input with { Officer = officer }, Seat, deed, ct);
        }

        if (Act == ManyAct.Sign)
        {
            return Guid.TryParse(token, out var proposal)
                ? await decide.SignAsync(code, proposal, Seat, deed, ct)
                : await decide.SignDirectlyAsync(code, number ?? string.Empty, Seat, deed, ct);
        }

        return await move.RunAsync(code, Act == ManyAct.Forward ? DossierAct.Forward : DossierAct.Return, input, Seat, deed, ct);
    }
}
