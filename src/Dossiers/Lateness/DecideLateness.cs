using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>The leader of the deciding unit upholds the cause or sets another; the figures follow.</summary>
internal sealed class DecideLateness(WriteGate gate, PermissionRegistry registry)
{
    public Task<Result> RunAsync(string code, LatenessParty? cause, string? reason, Seat seat, Deed deed, CancellationToken ct) =>
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

                if (!registry.Allows(seat.Role, DossierPermissions.Lead) || !seat.Scope.Covers(late.OwnerPath))
                {
                    return DossierRefusals.NotItsLeader;
                }

                var before = late.Cause;
                var done = late.Decide(cause, seat.Signature, reason, deed.At);
                if (!done.IsRefused)
                {
                    if (late.Cause != before)
                    {
                        LatenessSettlement.CountLateness(write, late, before, -1);
                        LatenessSettlement.CountLateness(write, late, late.Cause, 1);
                    }

                    write.Record(
                        "dossier.lateness-decided",
                        "dossier",
                        late.DossierId.Value,
                        late.ProvinceCode,
                        late.OwnerPath,
                        late.Cause == before
                            ? $"Giữ nguyên nhân chậm “{LatenessLabels.Of(before)}”"
                            : $"Đổi nguyên nhân chậm từ “{LatenessLabels.Of(before)}” thành “{LatenessLabels.Of(late.Cause)}”"
                    );
                }

                return done;
            },
            ct
        );
}
