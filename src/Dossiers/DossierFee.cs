using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>
/// What a dossier costs, from the version of the procedure it was received under. Where the catalogue has no amount nothing is claimed,
/// and no page or form says «không thu»: unknown is not zero.
/// </summary>
internal static class DossierFee
{
    /// <summary>The amount that follows from the catalogue; 0 where it is free and where somebody has yet to say.</summary>
    public static long Due(Dossier dossier, ProcedureVersion procedure, DossierLaw law) =>
        procedure.Fee.DueOn(dossier.Channel.InCatalogue, law.Today) ?? 0;

    /// <summary>The fee in words: the dossier's own amount, and what was paid of it; else what the procedure says.</summary>
    public static string Words(Dossier dossier, ProcedureVersion? procedure) =>
        dossier.Fee > 0
            ? $"{VietnameseFormat.Money(dossier.Fee)} ({Paid(dossier)})"
            : (procedure?.Fee ?? ProcedureFee.Unknown).WordsOn(
                dossier.Channel.InCatalogue,
                OfficeClock.DayOf(dossier.AcceptedAt ?? dossier.RegisteredAt)
            );

    private static string Paid(Dossier dossier) =>
        dossier.FeePaid >= dossier.Fee ? "đã thu"
        : dossier.FeePaid > 0 ? $"đã thu {VietnameseFormat.Money(dossier.FeePaid)}"
        : "chưa thu";
}
