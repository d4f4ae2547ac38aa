using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Fees;

/// <summary>The counter says what a dossier costs and what it follows from.</summary>
internal sealed class SetFee(WriteGate gate, DossierCompetence competence)
{
    public Task<Result<string>> RunAsync(string code, FeeDue due, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, code, due, seat, token), ct);

    private async Task<Result<string>> WriteAsync(Write write, string code, FeeDue due, Seat seat, CancellationToken ct)
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayTakeFees(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        if (dossier.SetFee(due.Amount, due.Basis, due.Note) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        var words = due.Amount == 0 ? FeeLabels.Of(due.Basis).ToLowerInvariant() : VietnameseFormat.Money(due.Amount);
        write.Record(
            "dossier.fee-set",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Mức phí, lệ phí: {words}{(dossier.FeeNote is { } note ? $" ({note})" : null)}"
        );
        return dossier.Code;
    }
}

/// <summary>What is due, as the counter found it.</summary>
/// <param name="Amount">Đồng in all.</param>
/// <param name="Note">The document, table, value, count or group it follows from.</param>
internal sealed record FeeDue(long Amount, FeeBasis Basis, string? Note);
