using ThongSuot.Platform.Results;
using static ThongSuot.Directives.DirectiveAct;
using static ThongSuot.Directives.DirectiveStage;

namespace ThongSuot.Directives;

/// <summary>What can be done with a directive after it is given.</summary>
internal enum DirectiveAct
{
    Take,
    Report,
    Submit,
    AskExtension,
    Explain,
    Reassign,
    GrantExtension,
    RefuseExtension,
    Accept,
    ReturnProduct,
    AskExplanation,
    ChangeLead,
    Withdraw,
}

/// <summary>
/// From which stages each act is allowed. One table: the entity, the buttons on the page and the property tests all read it.
/// </summary>
internal static class DirectiveTransitions
{
    private static readonly Dictionary<DirectiveAct, DirectiveStage[]> From = new()
    {
        [Take] = [Given],
        [Report] = [Working],
        [Submit] = [Working],
        [AskExtension] = [Given, Working],
        [GrantExtension] = [Given, Working],
        [RefuseExtension] = [Given, Working],
        [Explain] = [Given, Working, Submitted],
        [Reassign] = [Given, Working],
        [Accept] = [Submitted],
        [ReturnProduct] = [Submitted],
        [AskExplanation] = [Given, Working, Submitted],
        [ChangeLead] = [Given, Working],
        [Withdraw] = [Given, Working, Submitted],
    };

    public static bool Allows(DirectiveAct act, DirectiveStage from) => From[act].Contains(from);

    /// <summary>Why the act is not possible now, or null.</summary>
    public static Refusal? Refuse(DirectiveAct act, DirectiveStage from) =>
        Allows(act, from) ? null : DirectiveRefusals.WrongState(act, from);

    public static bool IsOpen(DirectiveStage stage) => stage is Given or Working or Submitted;
}
