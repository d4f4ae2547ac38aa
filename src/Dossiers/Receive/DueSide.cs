using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Receive;

/// <summary>What is promised when a dossier is taken in now: due time, limit, fee; at the counter and for what came online.</summary>
/// <param name="Channel">How it was filed; null where the counter has not chosen yet, and both limits are named.</param>
internal sealed record DueSide(ProcedureVersion Procedure, ProcedureDetails Details, ProcedureChannel? Channel, DossierLaw Law)
{
    private ProcedureChannel Counted => Channel ?? ProcedureChannel.Direct;

    public DateTimeOffset? DueIfNow =>
        DeadlineRule.Due(Law.Calendar, Law.Now, Procedure.LimitFor(Counted), Law.SameDayCutOff, Law.CalendarLimitEnd);

    public string LimitWords =>
        DossierLabels.Of(Procedure.LimitFor(Counted))
        + (
            Channel is null && Procedure.OnlineLimit != Procedure.DirectLimit && Procedure.OnlineLimit.Unit != TimeLimitUnit.None
                ? $" (trực tuyến {DossierLabels.Of(Procedure.OnlineLimit)})"
                : null
        );

    public string FeeWords => Channel is { } channel ? Procedure.Fee.WordsOn(channel, Law.Today) : Procedure.Fee.WordsOn(Law.Today);
}
