using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing;

/// <summary>Who is heard before a move is decided, and what each says.</summary>
internal sealed partial class StaffMove
{
    /// <summary>
    /// The person is heard before anything is decided (Articles 25, 26 and 47). Nobody has a seat of his own here for it: what was said
    /// stands on a paper.
    /// </summary>
    public Result Consult(bool? agrees, string? words, OpinionPaper paper, DateOnly today)
    {
        if (State != MoveState.Proposed || ConsultedOn is not null)
        {
            return StaffingRefusals.WrongState(MoveAct.Consult, State);
        }

        if (agrees is null)
        {
            return StaffingRefusals.AnswerMissing;
        }

        if (Words(words) is { } wrong)
        {
            return wrong;
        }

        if (paper.Check(ProposedOn.AddYears(-1), today) is { } lacking)
        {
            return lacking;
        }

        (ConsultedOn, PersonAgrees, PersonLabels) = (paper.On, agrees, words!.Trim());
        Papers.Add(paper.For(Id, OpinionSide.Person));
        Version++;
        return Result.Done;
    }

    /// <summary>What the sending or the receiving body says: by its own leader here, or by its paper.</summary>
    /// <param name="paper">Null when the body itself speaks.</param>
    public Result Consent(bool sender, bool? agrees, string? words, OpinionPaper? paper, DateOnly today)
    {
        if (State != MoveState.Proposed)
        {
            return StaffingRefusals.WrongState(sender ? MoveAct.SenderConsent : MoveAct.ReceiverConsent, State);
        }

        if (agrees is null)
        {
            return StaffingRefusals.AnswerMissing;
        }

        if ((sender ? SenderSaidOn : ReceiverSaidOn) is { } already)
        {
            return StaffingRefusals.ConsentGiven(already);
        }

        if (agrees == false && Words(words) is { } wrong)
        {
            return wrong;
        }

        if (paper?.Check(ProposedOn.AddYears(-1), today) is { } lacking)
        {
            return lacking;
        }

        if (!string.IsNullOrWhiteSpace(words))
        {
            var said = $"{(sender ? "Nơi cử" : "Nơi nhận")}: {words.Trim()}";
            ConsentWords = ConsentWords is null ? said : $"{ConsentWords}\n{said}";
        }

        if (sender)
        {
            (SenderSaidOn, SenderAgrees) = (paper?.On ?? today, agrees);
        }

        if (!sender || IsInside)
        {
            (ReceiverSaidOn, ReceiverAgrees) = (paper?.On ?? today, agrees);
        }

        if (paper is not null)
        {
            Papers.Add(paper.For(Id, sender ? OpinionSide.Sender : OpinionSide.Receiver));
        }

        Version++;
        return Result.Done;
    }

    private IEnumerable<string> NotHeard()
    {
        if (ConsultedOn is null)
        {
            yield return "ý kiến của người được đề nghị";
        }

        if (SenderSaidOn is null)
        {
            yield return "ý kiến của nơi cử";
        }

        if (ReceiverSaidOn is null)
        {
            yield return "ý kiến của nơi nhận";
        }
    }

    private IEnumerable<string> Against()
    {
        if (PersonAgrees == false)
        {
            yield return "người được đề nghị";
        }

        if (SenderAgrees == false)
        {
            yield return "nơi cử";
        }

        if (ReceiverAgrees == false)
        {
            yield return "nơi nhận";
        }
    }

    private static Refusal? Words(string? words) =>
        string.IsNullOrWhiteSpace(words) || words.Trim().Length > TextLength ? StaffingRefusals.WordsMissing : null;
}
