using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>The officer of a dossier says why the cause found for its lateness is wrong.</summary>
internal sealed class ContestLateness(WriteGate gate)
{
    public Task<Result> RunAsync(string code, string? reason, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await OpenLate.FindAsync(write, code, seat, token) is not { } found)
                {
                    return DossierRefusals.NotFound;
                }

                if (found.Late is not { } late)
                {
                    return DossierRefusals.NotLate;
                }

                if (late.OfficerSeatId != seat.SeatId)
                {
                    return DossierRefusals.NotItsOfficer;
                }

                var done = late.ContestBy(seat.Signature, reason, deed.At);
                if (!done.IsRefused)
                {
                    write.Record(
                        "dossier.lateness-contested",
                        "dossier",
                        late.DossierId.Value,
                        late.ProvinceCode,
                        late.OwnerPath,
                        $"Không đồng ý nguyên nhân chậm “{LatenessLabels.Of(late.Found)}”"
                    );
                }

                return done;
            },
            ct
        );
}
