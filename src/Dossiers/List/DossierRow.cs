using System.Linq.Expressions;
using ThongSuot.Platform.Access;
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
    DateOnly? ClosedOn,
    string? ConsultedPath,
    DateTimeOffset? ConsultedDueAt
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
        row.ClosedOn,
        row.ConsultedPath,
        row.ConsultedDueAt
    );

    /// <summary>By when the seat's own opinion is due, if it is asked for one and does not hold the dossier.</summary>
    public DateTimeOffset? OpinionDueFrom(Seat seat) =>
        ConsultedPath == seat.ScopePath && HolderSeatId != seat.SeatId ? ConsultedDueAt : null;

    public string MaskedName => Masking.Name(ApplicantName);
}
