using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Workflow;

/// <summary>Changes limits, clock and steps.</summary>
internal sealed class ChangeWorkflow(WriteGate gate, Catalogue catalogue)
{
    /// <param name="seen">The row's version that the officer saw.</param>
    /// <param name="from">First day of the new limits.</param>
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
        if (!(await EditedVersion.TakeAsync(write, id, seen, from, ct)).TryGet(out var target, out var cannot))
        {
            return cannot;
        }

        var before = LimitsOf(target);
        if (target.SetWorkflow(change).Refusal is { } refusal)
        {
            return refusal;
        }

        EditedVersion.Record(
            write,
            "procedure.workflow-changed",
            target,
            $"Sửa quy trình, thời hạn thủ tục {target.Code}",
            new { before, after = LimitsOf(target) }
        );
        return target.ValidFrom;
    }

    private static object LimitsOf(Procedure procedure) =>
        new
        {
            Direct = ProcedureLabels.Of(procedure.DirectLimit),
            Online = ProcedureLabels.Of(procedure.OnlineLimit),
            Post = ProcedureLabels.Of(procedure.PostLimit),
            Steps = procedure.Steps.Count,
        };
}
