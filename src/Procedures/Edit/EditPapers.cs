using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Edit;

/// <summary>Changes papers, forms, results and documents of a procedure from a day.</summary>
internal sealed class EditPapers(WriteGate gate, Catalogue catalogue)
{
    /// <param name="seen">The row's version that the officer saw.</param>
    /// <returns>The first day of the version that was changed.</returns>
    public async Task<Result<DateOnly>> RunAsync(
        ProcedureId id,
        int seen,
        IReadOnlyList<Paper> papers,
        DetailRow detail,
        DateOnly from,
        Deed deed,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return ProcedureRefusals.ReasonMissing();
        }

        var result = await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var taken = await EditedVersion.TakeAsync(write, id, seen, from, token);
                return taken.TryGet(out var target, out var cannot) ? Change(write, target, papers, detail) : cannot;
            },
            ct
        );
        await catalogue.ReadAgainAsync();
        return result;
    }

    private static Result<DateOnly> Change(Write write, Procedure target, IReadOnlyList<Paper> papers, DetailRow detail)
    {
        List<Paper> before = [.. target.Papers.OrderBy(row => row.Number).Select(row => row.ToPaper())];
        if (target.SetPapers(papers, detail).Refusal is { } refusal)
        {
            return refusal;
        }

        EditedVersion.Record(
            write,
            "procedure.papers-changed",
            target,
            $"Sửa thành phần hồ sơ của thủ tục {target.Code}: {before.Count} giấy tờ thành {papers.Count}",
            new { before, after = papers }
        );
        return target.ValidFrom;
    }
}
