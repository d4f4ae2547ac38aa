using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Publish;

/// <summary>What is done to a procedure's publishing state.</summary>
internal enum PublishAct
{
    Publish,
    Unpublish,
    Repeal,
}

/// <summary>One of the three acts with what it needs.</summary>
/// <param name="From">First day without the procedure; for a repeal only.</param>
/// <param name="ReplacedBy">Code of the successor, or empty.</param>
/// <param name="DraftReplacement">Prepare a draft of the successor from this content when the catalogue lacks it.</param>
internal sealed record PublishChange(PublishAct Act, DateOnly From = default, string ReplacedBy = "", bool DraftReplacement = false);

/// <summary>Publishes a draft, takes a version back, or repeals it from a day with the code that takes its place.</summary>
internal sealed class PublishProcedure(WriteGate gate, Catalogue catalogue)
{
    public async Task<Result> RunAsync(ProcedureId id, int seen, PublishChange change, Deed deed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return ProcedureRefusals.ReasonMissing();
        }

        if (change.ReplacedBy.Length > 0 && !ProcedureSearch.IsCode(change.ReplacedBy))
        {
            return ProcedureRefusals.NotACode(change.ReplacedBy);
        }

        var result = await gate.RunAsync(deed, (write, token) => ChangeAsync(write, id, seen, change, token), ct);
        await catalogue.ReadAgainAsync();
        return result;
    }

    private static async Task<Result> ChangeAsync(Write write, ProcedureId id, int seen, PublishChange change, CancellationToken ct)
    {
        var procedure = await write.Db.WholeProcedures.FirstOrDefaultAsync(row => row.Id == id, ct);
        if (procedure is null)
        {
            return ProcedureRefusals.Unknown(id.Value.ToString());
        }

        if (procedure.Version != seen)
        {
            return ProcedureRefusals.ChangedMeanwhile(procedure.Code);
        }

        if (procedure.ProvinceCode.Length > 0 && procedure.ProvinceCode != write.Deed.Actor.ProvinceCode)
        {
            return ProcedureRefusals.OfAnotherProvince(procedure.Code);
        }

        var (result, act, text) = change.Act switch
        {
            PublishAct.Publish => (procedure.Publish(), "procedure.published", $"Công khai thủ tục {procedure.Code}"),
            PublishAct.Unpublish => (procedure.Unpublish(), "procedure.unpublished", $"Thôi công khai thủ tục {procedure.Code}"),
            _ => (procedure.Repeal(change.From, change.ReplacedBy), "procedure.repealed", RepealText(procedure.Code, change)),
        };
        if (result.IsRefused)
        {
            return result;
        }

        if (
            change is { Act: PublishAct.Repeal, DraftReplacement: true, ReplacedBy.Length: > 0 }
            && !await write.Db.Procedures.AnyAsync(row => row.Code == change.ReplacedBy, ct)
        )
        {
            write.Db.Procedures.Add(procedure.DraftAs(change.ReplacedBy, change.From));
        }

        write.Record(act, "procedure", procedure.Id.Value, string.Empty, write.Deed.Actor.UnitPath, text, change);
        return Result.Done;
    }

    private static string RepealText(string code, PublishChange change) =>
        $"Bãi bỏ thủ tục {code} từ {change.From:d/M/yyyy}"
        + (change.ReplacedBy.Length > 0 ? $", thay bằng {change.ReplacedBy}" : string.Empty);
}
