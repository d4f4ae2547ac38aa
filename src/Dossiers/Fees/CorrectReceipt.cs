using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Puts a wrong line right by its counter-entry: the line itself stays as it was written.</summary>
internal sealed class CorrectReceipt(WriteGate gate, DossierCompetence competence, FeeBook book)
{
    public Task<Result<Guid>> RunAsync(string code, Guid receipt, string? why, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(deed, (write, token) => WriteAsync(write, code, receipt, why?.Trim() ?? string.Empty, seat, token), ct);

    private async Task<Result<Guid>> WriteAsync(Write write, string code, Guid receipt, string why, Seat seat, CancellationToken ct)
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayTakeFees(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var lines = await write
            .Db.FeeReceipts.Where(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id)
            .ToListAsync(ct);
        if (lines.Find(row => row.Id == receipt) is not { } wrong)
        {
            return FeeRefusals.NoSuchReceipt;
        }

        if (wrong.Corrects is not null)
        {
            return FeeRefusals.IsCorrection;
        }

        if (lines.Exists(row => row.Corrects == wrong.Id))
        {
            return FeeRefusals.CorrectedAlready;
        }

        if (why.Length == 0)
        {
            return FeeRefusals.WhyMissing;
        }

        return (await book.TakeBackAsync(write, dossier, wrong, why, seat, ct)).Id;
    }
}
