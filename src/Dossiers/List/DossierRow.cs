using System.Linq.Expressions;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.List;

/// <summary>A line of a list: only what is shown. <see cref="NameSight"/> says who reads its name in full.</summary>
internal sealed record DossierRow(
    DossierId Id,
    string Code,
    string ProcedureName,
    string ApplicantName,
    string StepName,
    string? HolderName,
    string ReceptionPath,
    string OwnerPath,
    SeatId? HolderSeatId,
    SeatId? OfficerSeatId,
    DossierStatus Status,
    DossierOutcome? Outcome,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? PausedAt,
    DossierChannel Channel,
    DateOnly? ReceivedOn,
    DateOnly? ClosedOn
)
{
    public static readonly Expression<Func<Dossier, DossierRow>> From = row => new DossierRow(
        row.Id,
        row.Code,
        row.ProcedureName,
        row.ApplicantName,
        row.StepName,
        row.HolderName,
        row.ReceptionPath,
        row.OwnerPath,
        row.HolderSeatId,
        row.OfficerSeatId,
        row.Status,
        row.Outcome,
        row.RegisteredAt,
        row.DueAt,
        row.PausedAt,
        row.Channel,
        row.ReceivedOn,
        row.ClosedOn
    );

    public string MaskedName => Masking.Name(ApplicantName);
}
