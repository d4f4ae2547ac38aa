namespace ThongSuot.Benefits;

/// <summary>How far a case has come.</summary>
internal enum CaseState
{
    Draft,
    Submitted,

    /// <summary>Approved, or recalculated after an objection: a decision is to be issued.</summary>
    Approved,

    /// <summary>Decided and not fully paid.</summary>
    Decided,
    Paid,
    Withdrawn,
}

/// <summary>Who bears the money.</summary>
internal enum FundSource
{
    ProvinceBudget,
    CommuneBudget,
    UnitRevenue,
    CentralSupport,
}

/// <summary>What may be done with a case.</summary>
internal enum CaseAct
{
    Submit,
    Approve,
    Return,
    Decide,
    Pay,
    Object,
    RejectObjection,
    Recalculate,
    Reemploy,
    TakeRefund,
    Withdraw,

    /// <summary>A leader agrees to payments that somebody else recorded without a budget line.</summary>
    ConfirmPaid,
    TurnDownPaid,
}
