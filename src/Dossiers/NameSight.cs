using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers;

/// <summary>Whose names a seat reads in full; the names of all others are masked for it.</summary>
/// <param name="Counter">Stands at a counter.</param>
/// <param name="Officer">Works on dossiers.</param>
/// <param name="Leader">Assigns and signs.</param>
internal sealed record NameSight(Seat Seat, bool Counter, bool Officer, bool Leader)
{
    public bool Covers(string receptionPath, string ownerPath, SeatId? holder, SeatId? officer) =>
        (Counter && Seat.Scope.Covers(receptionPath))
        || (Leader && Seat.Scope.Covers(ownerPath))
        || (Officer && (Seat.ActsFor(holder) || Seat.ActsFor(officer)));

    public bool Covers(Dossier dossier) => Covers(dossier.ReceptionPath, dossier.OwnerPath, dossier.HolderSeatId, dossier.OfficerSeatId);

    /// <summary>The name as this seat reads it.</summary>
    public string NameOf(List.DossierRow row) =>
        Covers(row.ReceptionPath, row.OwnerPath, row.HolderSeatId, row.OfficerSeatId) ? row.ApplicantName : Masking.Name(row.ApplicantName);
}
