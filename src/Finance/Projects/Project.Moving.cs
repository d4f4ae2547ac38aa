using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects;

/// <summary>How a project moves.</summary>
internal sealed partial class Project
{
    public Refusal? Refuse(ProjectAct act)
    {
        if (IsOrphan && act is not (ProjectAct.ProposeOwner or ProjectAct.ConfirmOwner or ProjectAct.DeclineOwner))
        {
            return ProjectRefusals.Orphan;
        }

        var fits = act switch
        {
            ProjectAct.ProposeOwner => Carry is CarryState.Orphan or CarryState.Proposed,
            ProjectAct.ConfirmOwner or ProjectAct.DeclineOwner => Carry == CarryState.Proposed,
            ProjectAct.Agree or ProjectAct.TurnDown => Waiting > 0,
            ProjectAct.Recover => Disbursed > 0 && State < ProjectState.Closed,
            ProjectAct.GiveCapital or ProjectAct.CutCapital => State is >= ProjectState.InvestmentApproved and < ProjectState.Settled,
            ProjectAct.ApproveInvestment => State == ProjectState.Preparation,
            ProjectAct.SignContract => State is >= ProjectState.InvestmentApproved and < ProjectState.HandedOver,
            ProjectAct.Start => State == ProjectState.ContractSigned,
            ProjectAct.ReportProgress => State == ProjectState.Construction,
            // What was done and not accepted in time is accepted before the settlement is sent.
            ProjectAct.CorrectAcceptance => Accepted > 0 && State is (ProjectState.Construction or ProjectState.HandedOver),
            ProjectAct.Accept => State is ProjectState.Construction or ProjectState.HandedOver,
            ProjectAct.Disburse => State is >= ProjectState.InvestmentApproved and < ProjectState.Closed,
            ProjectAct.HandOver => State == ProjectState.Construction,
            ProjectAct.SendSettlement => State == ProjectState.HandedOver,
            ProjectAct.SubmitSettlement => State == ProjectState.Verifying,
            ProjectAct.ApproveSettlement => State == ProjectState.Approving,
            _ => State == ProjectState.Settled,
        };
        return fits ? null : ProjectRefusals.WrongState(act, State);
    }

    public Result ProposeOwner(string path, AccountId by)
    {
        (ProposedPath, ProposedBy, Carry) = (path, by, CarryState.Proposed);
        return Changed();
    }

    /// <summary>The new owner takes it on with its contracts and debts; whoever proposed it does not confirm it.</summary>
    public Result ConfirmOwner(string number, AccountId by)
    {
        if (by == ProposedBy)
        {
            return ProjectRefusals.OwnProposal;
        }

        if (number.Length is 0 or > NumberLength)
        {
            return ProjectRefusals.NumberMissing;
        }

        (OwnerPath, ProposedPath, Carry, HandoverNumber) = (ProposedPath!, null, CarryState.Transferred, number);
        return Changed();
    }

    public Result DeclineOwner()
    {
        (ProposedPath, ProposedBy, Carry) = (null, null, CarryState.Orphan);
        return Changed();
    }

    /// <summary>So many requests wait for a second person; two who ask or agree at once meet here.</summary>
    public Result Wait(int requests)
    {
        Waiting = requests;
        return Changed();
    }

    public Result ApproveInvestment(string number, long total, DateOnly on)
    {
        if (number.Length is 0 or > NumberLength)
        {
            return ProjectRefusals.NumberMissing;
        }

        if (total <= 0)
        {
            return ProjectRefusals.AmountWrong;
        }

        (InvestmentNumber, InvestmentOn, Total) = (number, on, total);
        return Become(ProjectState.InvestmentApproved);
    }

    /// <summary>Contracts above the approved total ask for it to be adjusted first; the first one carries the project forward.</summary>
    /// <returns>The contract, not yet among the rows.</returns>
    public Result<ProjectContract> SignContract(ContractFacts facts, DateOnly on)
    {
        if (facts.Against() is { } wrong)
        {
            return wrong;
        }

        if (!Amounts.Fits(Contracted, facts.Value) || Contracted + facts.Value > Total)
        {
            return ProjectRefusals.AboveTotal(Total - Contracted);
        }

        Contracted += facts.Value;
        if (State == ProjectState.InvestmentApproved)
        {
            State = ProjectState.ContractSigned;
        }

        Changed();
        return ProjectContract.Of(this, facts, on);
    }

    public Result Start() => Become(ProjectState.Construction);

    /// <summary>How much of the works stands; what was reported too high is reported anew.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <param name="words">What was done; why, where less stands than was reported.</param>
    public Result ReportProgress(int? percent, DateOnly on, string words)
    {
        if (percent < Progress && words.Length == 0)
        {
            return ProjectRefusals.ProgressBack(Progress.Value);
        }

        if (percent is not (>= 0 and <= 100))
        {
            return ProjectRefusals.PercentWrong;
        }

        (Progress, ProgressOn) = (percent, on);
        return Changed();
    }

    public Result Accept(long value)
    {
        if (value <= 0)
        {
            return ProjectRefusals.AmountWrong;
        }

        if (Accepted + value > Total)
        {
            return ProjectRefusals.AboveTotal(Total - Accepted);
        }

        Accepted += value;
        return Changed();
    }

    /// <summary>Less was done than was accepted; what it may still be, the part it belongs to says.</summary>
    public Result CorrectAcceptance(long value)
    {
        if (value <= 0 || value > Accepted)
        {
            return value <= 0 ? ProjectRefusals.AmountWrong : ProjectRefusals.AboveAccepted(Accepted);
        }

        Accepted -= value;
        return Changed();
    }

    /// <param name="value">Đồng; below zero for what came back.</param>
    /// <param name="capitalLeft">Đồng of the year's capital not disbursed yet.</param>
    public Result Disburse(long value, long capitalLeft)
    {
        if (Disbursed + value < 0)
        {
            return ProjectRefusals.AbovePaid(Disbursed);
        }

        if (value > capitalLeft)
        {
            return ProjectRefusals.AboveCapital(capitalLeft);
        }

        if (Disbursed + value > Total)
        {
            return ProjectRefusals.AboveTotal(Total - Disbursed);
        }

        Disbursed += value;
        return Changed();
    }

    public Result HandOver(DateOnly on)
    {
        HandedOverOn = on;
        return Become(ProjectState.HandedOver);
    }

    /// <summary>What was paid without being accepted is accepted, or comes back, before anything is settled.</summary>
    public Result SendSettlement(DateOnly on, AccountId by)
    {
        if (Waiting > 0)
        {
            return ProjectRefusals.StillWaiting(Waiting);
        }

        if (PaidAhead > 0)
        {
            return ProjectRefusals.PaidNotAccepted(Disbursed, Accepted);
        }

        if (on < HandedOverOn)
        {
            return ProjectRefusals.BeforeStep(HandedOverOn.Value);
        }

        (VerifyFrom, SettlementSentBy) = (on, by);
        return Become(ProjectState.Verifying);
    }

    public Result SubmitSettlement(DateOnly on)
    {
        if (on < VerifyFrom)
        {
            return ProjectRefusals.BeforeStep(VerifyFrom.Value);
        }

        ApproveFrom = on;
        return Become(ProjectState.Approving);
    }

    /// <summary>Whoever sent it does not approve it.</summary>
    public Result ApproveSettlement(string number, long value, DateOnly on, AccountId by)
    {
        if (by == SettlementSentBy)
        {
            return ProjectRefusals.OwnSettlement;
        }

        if (number.Length is 0 or > NumberLength)
        {
            return ProjectRefusals.NumberMissing;
        }

        if (value <= 0 || value > Total)
        {
            return ProjectRefusals.AboveTotal(Total);
        }

        if (value > Accepted)
        {
            return ProjectRefusals.SettledNotAccepted(Accepted);
        }

        if (on < ApproveFrom)
        {
            return ProjectRefusals.BeforeStep(ApproveFrom.Value);
        }

        (SettledTotal, SettledOn) = (value, on);
        return Become(ProjectState.Settled);
    }

    /// <summary>Accounts are cleared when what was paid is what was settled.</summary>
    public Result Close() => Disbursed == SettledTotal ? Become(ProjectState.Closed) : ProjectRefusals.NotCleared(Disbursed, SettledTotal);
}
