using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

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
        Publish(written.Value, law);
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

        if (DocumentNumber.Against(text.LetterNumber) is { } noNumber)
        {
            return noNumber;
        }

        if (text.FollowUpAt <= law.Now)
        {
            return DifficultyRefusals.FollowUpTooEarly(law.Now);
        }

        if (law.FollowUpTooFar(text.FollowUpAt) is { } far)
        {
            return far;
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

        if ((DocumentNumber.Against(documentNumber) ?? (due is { } day ? law.DueTooFar(day) : null)) is { } against)
        {
            return against;
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

        if (law.FollowUpTooFar(next) is { } far)
        {
            return far;
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
    /// Follows what the units said. One that reopens puts it back to the same body and person with a new date. When nobody wants an answer
    /// any more it is solved if somebody confirmed it, silent otherwise, and withdrawn when all took back what they raised – whoever has
    /// it: what was reopened and then confirmed is nobody's turn.
    /// </summary>
    public void Follow(IReadOnlyCollection<Confirmation> said, DifficultyLaw law)
    {
        if (Status is DifficultyStatus.Merged or DifficultyStatus.Invalid or DifficultyStatus.Withdrawn)
        {
            return;
        }

        var standing = said.Where(one => one is not (Confirmation.Withdrawn or Confirmation.Invalid)).ToList();
        if (standing.Count == 0)
        {
            Conclude(DifficultyStatus.Withdrawn, law);
        }
        else if (standing.Contains(Confirmation.Reopened))
        {
            if (!IsWithBody)
            {
                (Status, ClosedAt, ClosedOn) = (DifficultyStatus.Reopened, null, null);
                Hand(new DifficultyOwner(LeadPath, PersonSeatId, PersonName), law.SuggestedDue(Urgency), law, reopened: true);
            }
        }
        // What was promised in writing is still owed, and a ministry that was asked still has to reply.
        else if (
            !standing.Contains(Confirmation.Waiting)
            && !standing.Contains(Confirmation.NotAsked)
            && Status != DifficultyStatus.Escalated
            && (PromisedIn is null || !IsWithBody)
        )
        {
            SilentUnits = standing.Count(one => one == Confirmation.Silent);
            Conclude(standing.Contains(Confirmation.Solved) ? DifficultyStatus.Solved : DifficultyStatus.Silent, law);
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

    private void Conclude(DifficultyStatus status, DifficultyLaw law)
    {
        if (Status != status)
        {
            End(StretchEnd.Closed, law);
            Close(status, law);
        }
    }

    /// <summary>It stands alone again, in the province office's queue.</summary>
    public Result ComeBack(DifficultyOwner office, DifficultyLaw law)
    {
        if (Status != DifficultyStatus.Merged)
        {
            return DifficultyRefusals.NotMerged;
        }

        (MergedIntoId, Behalf, Status, ClosedAt, ClosedOn) = (null, null, DifficultyStatus.Received, null, null);
        Hand(office, law.QueueDue(Urgency), law, reopened: false);
        return Result.Done;
    }
}

/// <summary>A letter to the centre as written.</summary>
internal sealed record EscalationText(string Ministry, string Request, string LetterNumber, DateTimeOffset FollowUpAt);
