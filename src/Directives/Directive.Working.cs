using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives;

/// <summary>Evidence that goes with a step: number of a document, a stored file.</summary>
internal sealed record StepEvidence(string? DocumentNumber, string? FileHash, string? FileName)
{
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Why there is no document, or not all of it.</summary>
    public string? WithoutBecause { get; init; }

    /// <summary>A document has a number, a date and a file; without one of them it is said why.</summary>
    public bool IsDocument =>
        (DocumentNumber is not null && DocumentDate is not null && FileHash is not null) || WithoutBecause is not null;

    public static StepEvidence None { get; } = new(null, null, null);
}

/// <summary>Taking, reporting, handing in, accepting.</summary>
internal sealed partial class Directive
{
    public Result Take(DateTimeOffset now)
    {
        if (Allowed(DirectiveAct.Take).Refusal is { } refusal)
        {
            return refusal;
        }

        (Stage, TakenAt) = (DirectiveStage.Working, now);
        Changed();
        return Result.Done;
    }

    public Result Report(int? percent, string content, StepEvidence evidence, string by, DateTimeOffset now)
    {
        if ((Allowed(DirectiveAct.Report).Refusal ?? Worded(content).Refusal) is { } refusal)
        {
            return refusal;
        }

        if (percent is not (>= 0 and <= 100))
        {
            return DirectiveRefusals.PercentWrong;
        }

        Percent = percent.Value;
        Note(StepKind.Progress, content, by, now, evidence, percent);
        Changed();
        return Result.Done;
    }

    /// <param name="openParts">Codes of the parts that are not finished: a whole cannot be done before its parts.</param>
    public Result Submit(string content, StepEvidence evidence, IReadOnlyList<string> openParts, string by, DateTimeOffset now)
    {
        if ((Allowed(DirectiveAct.Submit).Refusal ?? Worded(content).Refusal) is { } refusal)
        {
            return refusal;
        }

        if (openParts.Count > 0)
        {
            return DirectiveRefusals.PartsOpen(openParts);
        }

        if (Product is (ProductKind.Document or ProductKind.Report or ProductKind.Plan) && !evidence.IsDocument)
        {
            return DirectiveRefusals.DocumentMissing(evidence);
        }

        // What is asked for falls away with the product: it was on time or it was not.
        (Stage, SubmittedAt, Percent) = (DirectiveStage.Submitted, now, 100);
        LetExtensionLapse(now);
        Note(StepKind.Submission, content, by, now, evidence);
        Changed();
        return Result.Done;
    }

    public Result Accept(DateTimeOffset now)
    {
        if (Allowed(DirectiveAct.Accept).Refusal is { } refusal)
        {
            return refusal;
        }

        Close(DirectiveStage.Done, SubmittedAt <= DueAt ? DirectiveOutcome.OnTime : DirectiveOutcome.Overdue, now);
        return Result.Done;
    }

    public Result ReturnProduct(string content, string by, DateTimeOffset now)
    {
        if ((Allowed(DirectiveAct.ReturnProduct).Refusal ?? Worded(content).Refusal) is { } refusal)
        {
            return refusal;
        }

        (Stage, SubmittedAt) = (DirectiveStage.Working, null);
        Note(StepKind.Return, content, by, now, StepEvidence.None);
        Changed();
        return Result.Done;
    }

    private void Close(DirectiveStage stage, DirectiveOutcome outcome, DateTimeOffset now)
    {
        (Stage, Outcome, ClosedAt, ClosedOn, ExplanationDueAt) = (stage, outcome, now, OfficeClock.DayOf(now), null);
        LetExtensionLapse(now);
        Changed();
    }

    /// <summary>A request that nobody decided before it lost its sense stays on record, as one not granted.</summary>
    private void LetExtensionLapse(DateTimeOffset now)
    {
        ExtensionDueAt = null;
        foreach (var asked in Extensions.Where(extension => extension.DecidedAt is null))
        {
            (asked.DecidedAt, asked.DecidedOn, asked.DecidedBy, asked.Answer) = (
                now,
                OfficeClock.DayOf(now),
                "Hệ thống",
                "Không còn cần quyết định."
            );
        }
    }

    private void Note(StepKind kind, string text, string by, DateTimeOffset now, StepEvidence evidence, int? percent = null) =>
        Steps.Add(
            new DirectiveStep
            {
                Id = Guid.CreateVersion7(),
                DirectiveId = Id,
                OwnerPath = OwnerPath,
                Subject = Subject,
                Kind = kind,
                At = now,
                On = OfficeClock.DayOf(now),
                By = by,
                Text = text.Trim(),
                Percent = percent,
                DocumentNumber = evidence.DocumentNumber,
                DocumentDate = evidence.DocumentDate,
                WithoutBecause = evidence.WithoutBecause,
                FileHash = evidence.FileHash,
                FileName = evidence.FileName,
            }
        );
}
