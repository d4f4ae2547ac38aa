using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Propose;

/// <summary>A dossier of the list that was chosen, and what signing it would do.</summary>
/// <param name="LeftOut">Why it is not signed; null when it will be.</param>
internal sealed record SignLine(string Code, string Procedure, string Proposed, string By, Guid Proposal, string? LeftOut);

/// <summary>
/// For the leader with a table full of proposals: what will happen to each, what is left out and why; then one signature.
/// </summary>
[Permit(DossierPermissions.Lead)]
internal sealed class SignManyModel(IDbContextFactory<Db> contexts, DecideProposal decide) : OfficePage
{
    public IReadOnlyList<SignLine> Lines { get; private set; } = [];

    /// <summary>How many were signed; null before anything was.</summary>
    public int? Signed { get; private set; }

    public IEnumerable<SignLine> ToSign => Lines.Where(line => line.LeftOut is null);

    public IEnumerable<SignLine> LeftOut => Lines.Where(line => line.LeftOut is not null);

    public IActionResult OnGet() => Redirect("/ho-so");

    public async Task<IActionResult> OnPostPreviewAsync(string[] chosen, CancellationToken ct)
    {
        await LoadAsync(chosen, ct);
        return Page();
    }

    /// <param name="sign">Code and proposal, <c>H44.101-260911-0001/…</c>: what was read is what is signed.</param>
    public async Task<IActionResult> OnPostSignAsync(string[] sign, CancellationToken ct)
    {
        var (done, lines) = (0, new List<SignLine>());
        foreach (var pair in sign.Take(PageRequest.DefaultSize).Distinct(StringComparer.Ordinal))
        {
            var (code, id) =
                pair.Split('/') is [var first, var second] && Guid.TryParse(second, out var parsed) ? (first, parsed) : (pair, default);
            // One key a dossier: a resent form signs none twice and still finishes the rest.
            var result = await decide.SignAsync(
                DossierCode.Clean(code),
                id,
                Seat,
                DeedNow() with
                {
                    SubmissionKey = $"{SubmissionKey}:{code}",
                },
                ct
            );
            done += result.IsRefused ? 0 : 1;
            if (result.IsRefused)
            {
                lines.Add(new SignLine(code, string.Empty, string.Empty, string.Empty, id, result.Refusal.Message));
            }
        }

        (Signed, Lines) = (done, lines);
        return Page();
    }

    private async Task LoadAsync(string[] chosen, CancellationToken ct)
    {
        var lines = new List<SignLine>();
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var code in chosen.Take(PageRequest.DefaultSize).Select(DossierCode.Clean).Distinct(StringComparer.Ordinal))
        {
            if (
                await DossierSettlement.OpenAsync(db, code, Seat.Scope, ct) is not { } dossier
                || await DossierSettlement.CopyAsync(db, code, Seat.Scope, ct) is not { } copy
            )
            {
                continue;
            }

            var tried = decide.Try(dossier, copy, Seat, Clock.Now);
            var proposal = dossier.Proposal;
            lines.Add(
                new SignLine(
                    dossier.Code,
                    dossier.ProcedureName,
                    proposal is null ? string.Empty : WordsOf(proposal, tried.IsRefused ? null : tried.Value),
                    proposal?.By ?? string.Empty,
                    proposal?.Id ?? Guid.Empty,
                    tried.IsRefused ? tried.Refusal.Message : null
                )
            );
        }

        Lines = lines;
    }

    private static string WordsOf(DossierProposal proposal, Dossier? after)
    {
        var act = DossierActs.Forms.Of(proposal.Act).Button;
        return after is { Outcome: { } outcome } && proposal.Act == DossierAct.Resolve
            ? $"{act} ({DossierLabels.Of(outcome).ToLowerInvariant()})"
            : act;
    }
}
