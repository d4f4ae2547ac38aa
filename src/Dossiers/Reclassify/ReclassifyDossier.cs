using ThongSuot.Dossiers.Receive;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Reclassify;

/// <summary>Puts a dossier under its right procedure, owner and channel: one deed, and the figures move with it.</summary>
internal sealed class ReclassifyDossier(
    WriteGate gate,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    Units units
)
{
    public Task<Result<string>> RunAsync(
        string code,
        string procedureCode,
        string ownerPath,
        DossierChannel channel,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        string.IsNullOrWhiteSpace(deed.Reason)
            ? Task.FromResult<Result<string>>(DossierRefusals.ReasonMissing)
            : gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, code, procedureCode, ownerPath, channel, seat, token), ct);

    /// <summary>
    /// The three as one that may be, or what is wrong with them. While the code is the same, the version it was received under holds.
    /// </summary>
    public Result<Classification> Read(Dossier dossier, string procedureCode, string ownerPath, DossierChannel channel, DateOnly today)
    {
        var procedure =
            procedureCode.Trim() == dossier.ProcedureCode
                ? catalogue.Find(dossier.ProcedureId)
                : catalogue.Current(procedureCode.Trim(), today);
        if (procedure is null)
        {
            return DossierRefusals.UnknownProcedure;
        }

        if (!procedure.IsOfferedIn(dossier.ProvinceCode))
        {
            return DossierRefusals.OfAnotherProvince with { Field = "Procedure" };
        }

        return Owners.Of(procedure, dossier.ProvinceCode, units).Any(unit => unit.Path == ownerPath)
            ? new Classification(procedure, ownerPath, channel)
            : DossierRefusals.UnknownOwner;
    }

    private async Task<Result<string>> WriteAsync(
        Write write,
        string code,
        string procedureCode,
        string ownerPath,
        DossierChannel channel,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayReclassify(dossier, seat))
        {
            return dossier.AgainstReclassifying() ?? ReclassifyRefusals.NotYours;
        }

        var read = Read(dossier, procedureCode, ownerPath, channel, OfficeClock.DayOf(write.Deed.At));
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var before = DossierSettlement.Before(dossier);
        var old = (dossier.ProcedureCode, dossier.OwnerPath, dossier.Channel, dossier.DueAt);
        if (dossier.Reclassify(read.Value, seat.Signature, settlement.LawFor(ownerPath, write.Deed.At)) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        DossierSettlement.Settle(
            write,
            dossier,
            before,
            "reclassified",
            TextOf(dossier, old),
            new
            {
                procedureFrom = old.ProcedureCode,
                ownerFrom = old.OwnerPath,
                channelFrom = old.Channel.ToString(),
                dueFrom = old.DueAt,
                dueTo = dossier.DueAt,
            }
        );
        if (old.OwnerPath != dossier.OwnerPath && dossier.AcceptedAt is not null)
        {
            write.Tell(dossier.OwnerPath, null, $"Hồ sơ {dossier.Code} được chuyển đến đúng nơi giải quyết", $"/ho-so/{dossier.Code}");
        }

        return dossier.Code;
    }

    private string TextOf(Dossier dossier, (string Procedure, string Owner, DossierChannel Channel, DateTimeOffset? Due) old)
    {
        string?[] parts =
        [
            old.Procedure == dossier.ProcedureCode ? null : $"thủ tục {old.Procedure} → {dossier.ProcedureCode}",
            old.Owner == dossier.OwnerPath
                ? null
                : $"nơi giải quyết {settlement.NameOf(old.Owner)} → {settlement.NameOf(dossier.OwnerPath)}",
            old.Channel == dossier.Channel
                ? null
                : $"hình thức nộp {DossierLabels.Of(old.Channel).ToLowerInvariant()} → {DossierLabels.Of(dossier.Channel).ToLowerInvariant()}",
            dossier.AcceptedAt is null ? null
            : old.Due == dossier.DueAt ? $"hạn trả giữ nguyên {DueWords.Of(dossier.DueAt)}"
            : $"hạn trả {DueWords.Of(old.Due)} → {DueWords.Of(dossier.DueAt)}",
        ];
        return $"Sửa {string.Join("; ", parts.Where(part => part is not null))}";
    }
}
