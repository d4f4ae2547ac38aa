using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Directives.Move;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record MoveInput
{
    public string Content { get; init; } = string.Empty;

    public int? Percent { get; init; }

    public DateOnly? DueOn { get; init; }

    public Seat? Person { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentDate { get; init; }

    /// <summary>Why a product that is a document comes without one.</summary>
    public string? WithoutBecause { get; init; }

    /// <summary>Evidence, already stored.</summary>
    public Attachment? File { get; init; }

    public StepEvidence Evidence =>
        new(Trimmed(DocumentNumber), File?.File.Hash, File?.Name) { DocumentDate = DocumentDate, WithoutBecause = Trimmed(WithoutBecause) };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Does one act on one directive: open within the scope, ask whether the seat may, let the directive decide, settle.</summary>
internal sealed class MoveDirective(WriteGate gate, DirectiveSettlement settlement, Units units)
{
    /// <returns>The code of the directive, or why it could not be done.</returns>
    public Task<Result<string>> RunAsync(string code, DirectiveAct act, MoveInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => MoveAsync(write, code, act, input, seat, token), ct);

    /// <summary>The act within a write, also of a story told at other moments.</summary>
    public async Task<Result<string>> MoveAsync(
        Write write,
        string code,
        DirectiveAct act,
        MoveInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DirectiveSettlement.OpenAsync(write.Db, code, seat.BodyScope, ct) is not { } directive)
        {
            return DirectiveRefusals.NotFound;
        }

        if (DirectiveCompetence.Against(act, directive, seat) is { } against)
        {
            return against;
        }

        if (
            act == DirectiveAct.ChangeLead
            && input.Person is { } heir
            && (units.ByPath(heir.ScopePath) is not { } unit || !DirectiveRules.Reaches(seat, unit, directive.ParentId is not null))
        )
        {
            return DirectiveRefusals.MayNotGive;
        }

        if (DocumentNumber.Against(input.DocumentNumber) is { } noNumber)
        {
            return noNumber;
        }

        var (before, oldDue, oldLead) = (DirectiveBefore.Of(directive), directive.DueAt, directive.OwnerPath);
        var done = await ApplyAsync(write, directive, act, input, seat.Signature, ct);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        await write.KeepAsync(input.File?.File, ct);
        DirectiveSettlement.Settle(
            write,
            directive,
            before,
            DirectiveActs.Forms.Of(act).Slug,
            TextOf(directive, act, input),
            Changes(directive, oldDue, oldLead)
        );
        return directive.Code;
    }

    private async Task<Result> ApplyAsync(
        Write write,
        Directive directive,
        DirectiveAct act,
        MoveInput input,
        string by,
        CancellationToken ct
    )
    {
        var law = settlement.LawFor(directive.OwnerPath, write.Deed.At);
        var parts = act is DirectiveAct.Submit or DirectiveAct.Withdraw or DirectiveAct.ChangeLead
            ? await DirectiveSettlement.OpenPartsAsync(write.Db, directive.Id, ct)
            : [];
        return act switch
        {
            DirectiveAct.Take => directive.Take(law.Now),
            DirectiveAct.Report => directive.Report(input.Percent, input.Content, input.Evidence, by, law.Now),
            DirectiveAct.Submit => directive.Submit(input.Content, input.Evidence, parts, by, law.Now),
            DirectiveAct.AskExtension => directive.AskExtension(
                input.DueOn is { } day ? law.DueOf(day, null) : null,
                input.Content,
                by,
                await ParentDueAsync(write.Db, directive, ct),
                law
            ),
            DirectiveAct.GrantExtension => directive.DecideExtension(true, input.Content, by, law.Now),
            DirectiveAct.RefuseExtension => directive.DecideExtension(false, input.Content, by, law.Now),
            DirectiveAct.AskExplanation => directive.AskExplanation(input.Content, by, law),
            DirectiveAct.Explain => directive.Explain(input.Content, input.Evidence, by, law.Now),
            DirectiveAct.Reassign => directive.Reassign(input.Person),
            DirectiveAct.Accept => directive.Accept(law.Now),
            DirectiveAct.ReturnProduct => directive.ReturnProduct(input.Content, by, law.Now),
            DirectiveAct.ChangeLead => directive.ChangeLead(input.Person, input.Content, parts, law.Now),
            DirectiveAct.Withdraw => directive.Withdraw(input.Content, parts, law.Now),
            _ => throw new System.Diagnostics.UnreachableException($"Act {act}"),
        };
    }

    private static async Task<DateTimeOffset?> ParentDueAsync(Db db, Directive directive, CancellationToken ct)
    {
        var (directives, parent) = (db.Directives, directive.ParentId);
        return parent is null
            ? null
            : await directives
                .AsNoTracking()
                .Where(row => row.Id == parent)
                .Select(row => (DateTimeOffset?)row.DueAt)
                .FirstOrDefaultAsync(ct);
    }

    private string TextOf(Directive directive, DirectiveAct act, MoveInput input) =>
        DirectiveActs.Forms.Of(act).Past
        + act switch
        {
            DirectiveAct.Report => $" {directive.Percent}%",
            DirectiveAct.Submit => directive.SubmittedAt <= directive.DueAt ? ", đúng hạn" : ", quá hạn",
            DirectiveAct.AskExtension => $" đến {VietnameseFormat.Moment(directive.ExtensionDueAt!.Value)}",
            DirectiveAct.GrantExtension => $" đến {VietnameseFormat.Moment(directive.DueAt)}",
            DirectiveAct.AskExplanation => $", trả lời trước {VietnameseFormat.Moment(directive.ExplanationDueAt!.Value)}",
            DirectiveAct.Reassign => $" {input.Person!.PersonName}",
            DirectiveAct.ChangeLead => $" {settlement.NameOf(directive.OwnerPath)}, {directive.PersonName}",
            DirectiveAct.Accept => directive.Outcome == DirectiveOutcome.OnTime ? ": hoàn thành đúng hạn" : ": hoàn thành quá hạn",
            _ => string.Empty,
        };

    private static object? Changes(Directive directive, DateTimeOffset oldDue, string oldLead)
    {
        if (oldLead != directive.OwnerPath)
        {
            return new { leadFrom = oldLead, leadTo = directive.OwnerPath };
        }

        return oldDue == directive.DueAt ? null : new { dueFrom = oldDue, dueTo = directive.DueAt };
    }
}
