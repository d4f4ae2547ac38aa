using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Import;

/// <summary>A person of a list who can be filed.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Total">Đồng, by the rules when it was read.</param>
internal sealed record BatchRow(int Line, string UnitName, string UnitPath, CaseParticulars Particulars, long Total);

/// <summary>Writes many whole cases past the change tracker and counts them.</summary>
internal static class CaseRows
{
    public static async Task WriteAsync(
        Write write,
        IReadOnlyCollection<BenefitCase> cases,
        IReadOnlyCollection<CaseCalculation> calculations,
        IReadOnlyCollection<CaseDecision> decisions,
        IReadOnlyCollection<CasePayment> payments,
        CancellationToken ct
    )
    {
        await RowWriter<BenefitCase>.For(write.Db).InsertAsync(write.Db, cases, ct);
        await RowWriter<CaseCalculation>.For(write.Db).InsertAsync(write.Db, calculations, ct);
        await RowWriter<CaseDecision>.For(write.Db).InsertAsync(write.Db, decisions, ct);
        await RowWriter<CasePayment>.For(write.Db).InsertAsync(write.Db, payments, ct);
        foreach (
            var group in cases.SelectMany(row => BenefitFigures.Moves(null, row.Counted)).GroupBy(move => move.Key, move => move.Delta)
        )
        {
            write.Count(group.Key, group.Sum());
        }
    }
}
