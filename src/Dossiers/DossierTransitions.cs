using ThongSuot.Platform.Results;
using static ThongSuot.Dossiers.DossierAct;
using static ThongSuot.Dossiers.DossierStatus;

namespace ThongSuot.Dossiers;

/// <summary>
/// From which states each act is allowed (ND 118/2025; TT 01/2018 art. 6–8 for the steps). One table: the entity, the buttons on the
/// page and the property tests all read it.
/// </summary>
internal static class DossierTransitions
{
    private static readonly Dictionary<DossierAct, DossierStatus[]> From = new()
    {
        [Accept] = [Registered],
        [RejectReception] = [Registered, AwaitingSupplement],
        [Assign] = [Accepted, InProcess],
        [Forward] = [InProcess],
        [SendBack] = [InProcess],
        [AskSupplement] = [Registered, Accepted, InProcess],
        [TakeSupplement] = [AwaitingSupplement],
        [AskPayment] = [Accepted, InProcess],
        [TakePayment] = [AwaitingPayment],
        [Extend] = [Accepted, InProcess],
        [Consult] = [InProcess],
        [AnswerConsultation] = [InProcess],
        [Resolve] = [Accepted, InProcess],
        [DossierAct.Refuse] = [Accepted, InProcess],
        [Withdraw] = [Registered, Accepted, InProcess, AwaitingSupplement, AwaitingPayment],
        [Stop] = [Accepted, InProcess, AwaitingSupplement, AwaitingPayment],
        [Return] = [Resolved],
        [Reopen] = [Resolved],
    };

    public static bool Allows(DossierAct act, DossierStatus from) => From[act].Contains(from);

    /// <summary>Why the act is not possible now, or null.</summary>
    public static Refusal? Refuse(DossierAct act, DossierStatus from) => Allows(act, from) ? null : DossierRefusals.WrongState(act, from);

    /// <summary>Whether a dossier in this state is settled: it stands in a closed column of the balance.</summary>
    public static bool IsClosed(DossierStatus status) => status is Rejected or Withdrawn or Stopped or Resolved or ResultReturned;

    /// <summary>The clock stands because it is the citizen's turn.</summary>
    public static bool IsPaused(DossierStatus status) => status is AwaitingSupplement or AwaitingPayment;
}
