using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Fees;

/// <summary>The counter takes money for a dossier it received.</summary>
internal sealed class TakeFee(WriteGate gate, DossierCompetence competence, FeeBook book)
{
    /// <returns>The line's key.</returns>
    public Task<Result<Guid>> RunAsync(string code, FeeMoney money, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(deed, (write, token) => WriteAsync(write, code, money, seat, token), ct);

    private async Task<Result<Guid>> WriteAsync(Write write, string code, FeeMoney money, Seat seat, CancellationToken ct)
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayTakeFees(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var taken = await book.TakeAsync(write, dossier, money, seat, ct);
        return taken.IsRefused ? taken.Refusal : taken.Value.Id;
    }
}
