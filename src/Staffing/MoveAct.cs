namespace ThongSuot.Staffing;

/// <summary>What can be done to a move.</summary>
internal enum MoveAct
{
    Consult,
    SenderConsent,
    ReceiverConsent,
    Decide,
    Start,
    Extend,
    Stop,
    Return,
    Withdraw,
}
