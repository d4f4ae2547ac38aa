using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives;

/// <summary>More time, explanations, another person, another lead, the end.</summary>
internal sealed partial class Directive
{
    /// <param name="parentDue">Due time of the directive it is a part of, or null.</param>
    public Result AskExtension(DateTimeOffset? to, string reason, string by, DateTimeOffset? parentDue, DirectiveLaw law)
    {
        if ((Allowed(DirectiveAct.AskExtension).Refusal ?? Worded(reason).Refusal) is { } refusal)
        {
            return refusal;
        }

        if (ExtensionDueAt is not null)
        {
            return DirectiveRefusals.ExtensionPending;
        }

        if (ExtensionsGranted >= DirectiveLaw.Number(law.ExtensionsAllowed))
        {
            return DirectiveRefusals.ExtensionsUsed(law.ExtensionsAllowed);
        }

        if (law.Now > DueAt)
        {
            return DirectiveRefusals.ExtensionTooLate(DueAt);
        }

        if (to is not { } wanted)
        {
            return DirectiveRefusals.NewDueMissing;
        }

        if (wanted <= DueAt)
        {
            return DirectiveRefusals.NewDueEarlier(DueAt);
        }

        if (parentDue is { } last && wanted > last)
        {
            return DirectiveRefusals.OutlastsParent(wanted, last);
        }

        if (law.TooFar(wanted) is { } far)
        {
            return far;
        }

        ExtensionDueAt = wanted;
        Extensions.Add(
            new DirectiveExtension
            {
                Id = Guid.CreateVersion7(),
                DirectiveId = Id,
                OwnerPath = OwnerPath,
                Subject = Subject,
                AskedAt = law.Now,
                AskedBy = by,
                Reason = reason.Trim(),
                FromDue = DueAt,
                ToDue = wanted,
            }
        );
        Changed();
        return Result.Done;
    }

    public Result DecideExtension(bool granted, string answer, string by, DateTimeOffset now)
    {
        if (Allowed(granted ? DirectiveAct.GrantExtension : DirectiveAct.RefuseExtension).Refusal is { } refusal)
        {
            return refusal;
        }

        if (ExtensionDueAt is not { } wanted || Extensions.Find(extension => extension.DecidedAt is null) is not { } asked)
        {
            return DirectiveRefusals.NoExtension;
        }

        if (!granted && Worded(answer).Refusal is { } wordless)
        {
            return wordless;
        }

        (asked.DecidedAt, asked.DecidedOn, asked.DecidedBy, asked.Granted, asked.Answer) = (
            now,
            OfficeClock.DayOf(now),
            by,
            granted,
            answer.Trim()
        );
        ExtensionDueAt = null;
        if (granted)
        {
            (DueAt, ExtensionsGranted) = (wanted, ExtensionsGranted + 1);
        }

        Changed();
        return Result.Done;
    }

    public Result AskExplanation(string content, string by, DirectiveLaw law)
    {
        if ((Allowed(DirectiveAct.AskExplanation).Refusal ?? Worded(content).Refusal) is { } refusal)
        {
            return refusal;
        }

        if (!IsOverdueAt(law.Now))
        {
            return DirectiveRefusals.NotLate;
        }

        if (ExplanationDueAt is not null)
        {
            return DirectiveRefusals.ExplanationPending;
        }

        ExplanationDueAt = law.ExplanationDue;
        Note(StepKind.ExplanationAsked, content, by, law.Now, StepEvidence.None);
        Changed();
        return Result.Done;
    }

    public Result Explain(string content, StepEvidence evidence, string by, DateTimeOffset now)
    {
        if ((Allowed(DirectiveAct.Explain).Refusal ?? Worded(content).Refusal) is { } refusal)
        {
            return refusal;
        }

        if (ExplanationDueAt is null)
        {
            return DirectiveRefusals.NoExplanation;
        }

        (ExplanationDueAt, ExplainedAt) = (null, now);
        Note(StepKind.Explanation, content, by, now, evidence);
        Changed();
        return Result.Done;
    }

    /// <summary>Another person of the same organisation.</summary>
    public Result Reassign(Seat? person)
    {
        if (Allowed(DirectiveAct.Reassign).Refusal is { } refusal)
        {
            return refusal;
        }

        if (person is null || !DirectiveCompetence.MayAnswer(person, OwnerPath))
        {
            return DirectiveRefusals.PersonMissing;
        }

        if (person.SeatId == PersonSeatId)
        {
            return DirectiveRefusals.SamePerson;
        }

        (PersonSeatId, PersonName, PersonTitle) = (person.SeatId, person.PersonName, person.Title);
        Changed();
        return Result.Done;
    }

    /// <summary>Another organisation takes it over, with a person of its own, and begins by taking it.</summary>
    public Result ChangeLead(Seat? person, string reason, IReadOnlyList<string> openParts, DateTimeOffset now)
    {
        if ((Allowed(DirectiveAct.ChangeLead).Refusal ?? Worded(reason).Refusal) is { } refusal)
        {
            return refusal;
        }

        // Parts were given by the lead to its own: they do not go along.
        if (openParts.Count > 0)
        {
            return DirectiveRefusals.PartsOpen(openParts);
        }

        if (person is null || !DirectiveCompetence.MayAnswer(person, person.ScopePath))
        {
            return DirectiveRefusals.PersonMissing;
        }

        if (person.ScopePath == OwnerPath)
        {
            return DirectiveRefusals.SameLead;
        }

        (LeadPath, OwnerPath, PersonSeatId, PersonName, PersonTitle) = (
            person.ScopePath,
            person.ScopePath,
            person.SeatId,
            person.PersonName,
            person.Title
        );
        (Stage, TakenAt, Percent, ExplanationDueAt, Internal) = (DirectiveStage.Given, null, 0, null, GiverPath == person.ScopePath);
        LetExtensionLapse(now);
        Supports.RemoveAll(support => support.UnitPath == person.ScopePath);
        Changed();
        return Result.Done;
    }

    /// <summary>A part was given: whoever hands the whole in at the same moment is told.</summary>
    public void Divide() => Changed();

    /// <param name="openParts">Codes of the parts that are not finished.</param>
    public Result Withdraw(string reason, IReadOnlyList<string> openParts, DateTimeOffset now)
    {
        if ((Allowed(DirectiveAct.Withdraw).Refusal ?? Worded(reason).Refusal) is { } refusal)
        {
            return refusal;
        }

        if (openParts.Count > 0)
        {
            return DirectiveRefusals.PartsOpen(openParts);
        }

        Close(DirectiveStage.Withdrawn, DirectiveOutcome.Withdrawn, now);
        return Result.Done;
    }
}
