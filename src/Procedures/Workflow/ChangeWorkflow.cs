using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Workflow;

/// <summary>
/// Changes limits, clock and steps. A draft is changed as it is; a published version gives way to a new one from a day,
/// so that dossiers already received keep what they were promised.
/// </summary>
internal sealed class ChangeWorkflow(WriteGate gate, Catalogue catalogue)
{
    /// <param name="seen">The row's version that the officer saw.</param>
    /// <param name="from">First day of the new limits; the version's own first day corrects it in place.</param>
    public async Task<Result<DateOnly>> RunAsync(
        ProcedureId id,
        int seen,
        WorkflowChange change,
        DateOnly from,
        Deed deed,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return ProcedureRefusals.ReasonMissing();
        }

        var result = await gate.RunAsync(deed, (write, token) => ChangeAsync(write, id, seen, change, from, token), ct);
        await catalogue.ReadAgainAsync();
        return result;
    }

    private static async Task<Result<DateOnly>> ChangeAsync(
        Write write,
        ProcedureId id,
        int seen,
        WorkflowChange change,
        DateOnly from,
        CancellationToken ct
    )
    {
        var procedure = await write
            .Db.Procedures.Include(row => row.Papers)
            .Include(row => row.Steps)
            .AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id, ct);
        if (procedure is null)
        {
            return ProcedureRefusals.Unknown(id.Value.ToString());
        }

        if (procedure.Version != seen)
        {
            return ProcedureRefusals.ChangedMeanwhile(procedure.Code);
        }

        var before = new
        {
            Direct = ProcedureLabels.Of(procedure.DirectLimit),
            Online = ProcedureLabels.Of(procedure.OnlineLimit),
            Steps = procedure.Steps.Count,
        };
        var target = procedure;
        if (procedure.Publishing != Publishing.Draft && from != procedure.ValidFrom)
        {
            if (!procedure.NextVersion(from).TryGet(out var next, out var tooEarly))
            {
                return tooEarly;
            }

            write.Db.Procedures.Add(next);
            target = next;
        }

        if (target.SetWorkflow(change).Refusal is { } refusal)
        {
            return refusal;
        }

        write.Record(
            "procedure.workflow-changed",
            "procedure",
            target.Id.Value,
            string.Empty,
            write.Deed.Actor.UnitPath,
            $"Sửa quy trình, thời hạn thủ tục {target.Code}, áp dụng từ {target.ValidFrom:d/M/yyyy}",
            new
            {
                before,
                after = new
                {
                    Direct = ProcedureLabels.Of(target.DirectLimit),
                    Online = ProcedureLabels.Of(target.OnlineLimit),
                    Steps = target.Steps.Count,
                },
            }
        );
        return target.ValidFrom;
    }
}
