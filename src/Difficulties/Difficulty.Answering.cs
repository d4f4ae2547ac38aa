using ThongSuot.Platform.Results;

namespace ThongSuot.Difficulties;

/// <summary>Answers, letters to the centre, and what the units that raised it say.</summary>
internal sealed partial class Difficulty
{
    /// <summary>
    /// Answers all who raised it, or answers again: the same answer, changed, for all of them. For a leader of the body, who writes in its
    /// name; whatever others write is a draft first.
    /// </summary>
    /// <param name="law">The rules of the day.</param>
    /// <param name="text">The answer in words.</param>
    public Result<DifficultyAnswer> Answer(AnswerText text, AnswerAuthor leader, DifficultyLaw law)
    {
        var written = Draft(text, leader, AnswerAwaits.Approval, law);
        if (written.IsRefused)
        {
            return written;
        }

        written.Value.Publish(leader.Name, law.Now);
        Publish(written.Value.Number, law);
        return written;
    }

    /// <summary>Beyond the province's power: a letter to a ministry, with a date to ask again.</summary>
    public Result<DifficultyEscalation> Escalate(EscalationText text, string by, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Escalate, Status) is { } wrong)
        {
            return wrong;
        }

        if (text.Ministry.Length == 0)
        {
            return DifficultyRefusals.MinistryMissing;
        }

        if (text.Request.Length == 0)
        {
            return DifficultyRefusals.RequestMissing;
        }

        if (text.FollowUpAt <= law.Now)
        {
            return DifficultyRefusals.FollowUpTooEarly(law.Now);
        }

        (Status, Authority, DueAt, Reminded) = (DifficultyStatus.Escalated, DifficultyAuthority.Centre, text.FollowUpAt, 0);
        if (Current is { } stretch)
        {
            stretch.DueAt = text.FollowUpAt;
        }

        Touch();
        return new DifficultyEscalation
        {
            Id = Guid.CreateVersion7(),
            DifficultyId = Id,
            ProvinceCode = ProvinceCode,
            Ministry = text.Ministry,
            Request = text.Request,
            LetterNumber = text.LetterNumber,
            SentAt = law.Now,
            FollowUpAt = text.FollowUpAt,
            SentBy = by,
        };
    }

    /// <summary>The ministry replied: the person has it again and answers with the reply.</summary>
    public Result Reply(DifficultyEscalation letter, string reply, string documentNumber, DateTimeOffset? due, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Reply, Status) is { } wrong)
        {
            return wrong;
        }

        if (reply.Length == 0)
        {
            return DifficultyRefusals.ReplyMissing;
        }

        letter.Answered(reply, documentNumber, law.Now);
        (Status, DueAt, Reminded) = (DifficultyStatus.InWork, due ?? law.SuggestedDue(Urgency), 0);
        if (Current is { } stretch)
        {
            stretch.DueAt = DueAt;
        }

        Touch();
        return Result.Done;
    }

    /// <summary>The ministry was asked again.</summary>
    public Result FollowUp(DifficultyEscalation letter, DateTimeOffset next, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.FollowUp, Status) is { } wrong)
        {
            return wrong;
        }

        if (next <= law.Now)
        {
            return DifficultyRefusals.FollowUpTooEarly(law.Now);
        }

        letter.AskedAgain(next);
        (DueAt, Reminded) = (next, 0);
        if (Current is { } stretch)
        {
            stretch.DueAt = next;
        }

        Touch();
        return Result.Done;
    }

    /// <summary>
    /// Follows what the units said. One that reopens puts it back to the same body and person with a new date; when nobody is
    /// waited for any more it is solved if somebody confirmed it, and silent otherwise.
    /// </summary>
    public void Follow(IReadOnlyCollection<Confirmation> said, DifficultyLaw law)
    {
        if (said.Contains(Confirmation.Reopened))
        {
            if (Status is DifficultyStatus.Answered or DifficultyStatus.Solved or DifficultyStatus.Silent)
            {
                (Status, ClosedAt, ClosedOn) = (DifficultyStatus.Reopened, null, null);
                Hand(new DifficultyOwner(LeadPath, PersonSeatId, PersonName), law.SuggestedDue(Urgency), law, reopened: true);
            }
        }
        else if (
            Status is DifficultyStatus.Answered or DifficultyStatus.Silent
            && said.Any(one => one is not (Confirmation.Withdrawn or Confirmation.Invalid))
            && !said.Contains(Confirmation.Waiting)
            && !said.Contains(Confirmation.NotAsked)
        )
        {
            SilentUnits = said.Count(one => one == Confirmation.Silent);
            Close(said.Contains(Confirmation.Solved) ? DifficultyStatus.Solved : DifficultyStatus.Silent, law);
        }
    }

    /// <summary>
    /// Somebody meets it although it was closed as answered: the body has it again, with a new date. Nothing new disappears into a case
    /// that nobody looks at.
    /// </summary>
    /// <returns>Whether it was closed.</returns>
    public bool ComesUpAgain(DifficultyLaw law)
    {
        if (Status is not (DifficultyStatus.Solved or DifficultyStatus.Silent))
        {
            return false;
        }

        (Status, ClosedAt, ClosedOn) = (DifficultyStatus.Reopened, null, null);
        Hand(new DifficultyOwner(LeadPath, PersonSeatId, PersonName), law.SuggestedDue(Urgency), law, reopened: true);
        return true;
    }

    /// <summary>Every unit took back what it had raised: nothing is left to answer.</summary>
    public void LoseAll(DifficultyLaw law)
    {
        End(StretchEnd.Closed, law);
        Close(DifficultyStatus.Withdrawn, law);
    }

    /// <summary>How many units hang on it now.</summary>
    public void CountUnits(int units)
    {
        Units = units;
        Touch();
    }

    /// <summary>Another difficulty carries this one on. Undone by <see cref="ComeBack"/>.</summary>
    public Result MergeInto(Difficulty other, DifficultyLaw law)
    {
        if (other.Id == Id)
        {
            return DifficultyRefusals.MergeWithItself;
        }

        if (DifficultyTransitions.Refuse(DifficultyAct.Merge, Status) is { } wrong)
        {
            return wrong;
        }

        if (
            other.Status is DifficultyStatus.Merged or DifficultyStatus.Invalid or DifficultyStatus.Withdrawn
            || other.ProvinceCode != ProvinceCode
        )
        {
            return DifficultyRefusals.MergeTarget(other.Code);
        }

        End(StretchEnd.Closed, law);
        MergedIntoId = other.Id;
        Close(DifficultyStatus.Merged, law);
        return Result.Done;
    }

    /// <summary>It stands alone again, in the province office's queue.</summary>
    public Result ComeBack(DifficultyOwner office, DifficultyLaw law)
    {
        if (Status != DifficultyStatus.Merged)
        {
            return DifficultyRefusals.NotMerged;
        }

        (MergedIntoId, Status, ClosedAt, ClosedOn) = (null, DifficultyStatus.Received, null, null);
        Hand(office, law.QueueDue(Urgency), law, reopened: false);
        return Result.Done;
    }
}

/// <summary>An answer as written.</summary>
internal sealed record AnswerText(
    string Body,
    string DocumentNumber,
    string DocumentName,
    DateOnly? DocumentDate,
    DateOnly ValidFrom,
    DateOnly? ValidTo
)
{
    /// <summary>The first thing that is missing or wrong, or null.</summary>
    public Refusal? Check() =>
        Body.Length == 0 ? DifficultyRefusals.AnswerMissing
        : ValidTo is { } to && to < ValidFrom ? DifficultyRefusals.ValidToFirst(ValidFrom, to)
        : null;
}

/// <summary>A letter to the centre as written.</summary>
internal sealed record EscalationText(string Ministry, string Request, string LetterNumber, DateTimeOffset FollowUpAt);
