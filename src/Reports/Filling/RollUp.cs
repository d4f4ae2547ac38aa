using ThongSuot.Reports.Demands;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Filling;

/// <summary>One unit in a roll-up.</summary>
/// <param name="Numbers">Empty until it has sent.</param>
internal sealed record RollUpRow(Unit Unit, UnitAnswer? Answer, IReadOnlyDictionary<string, decimal> Numbers)
{
    /// <summary>The revision that counts.</summary>
    public UnitReport? Report => Answer?.Counts;
}

/// <summary>What all units together say to one cell.</summary>
/// <param name="Sum">Null where numbers of units cannot be added: typed shares.</param>
/// <param name="Units">How many have said a number.</param>
internal sealed record RollUpCell(DemandCell Cell, decimal? Sum, int Units);

/// <summary>All units of a period: the sum is that of the rows, and what is missing is not 0.</summary>
internal sealed record RollUp(IReadOnlyList<RollUpRow> Rows, IReadOnlyList<RollUpCell> Cells)
{
    public IReadOnlyList<RollUpRow> Missing => [.. Rows.Where(row => row.Report is not { IsSent: true })];

    public int Sent => Rows.Count - Missing.Count;

    public int Late => Rows.Count(row => row.Answer is { IsSent: true, IsLate: true });

    public int Corrected => Rows.Count(row => row.Report is { IsSent: true, IsCorrection: true });

    /// <summary>Corrections that are being made of what was sent: until they are sent, what was sent counts.</summary>
    public int InCorrection => Rows.Count(row => row.Answer?.Correction is not null);

    public int Approved => Rows.Count(row => row.Report?.Status is UnitReportStatus.Approved or UnitReportStatus.Locked);

    /// <summary>Sent and not decided: they wait for the asking body's leader.</summary>
    public int ToApprove => Rows.Count(row => row.Report?.Status == UnitReportStatus.Sent);

    public int ToLock => Rows.Count(row => row.Report?.Status == UnitReportStatus.Approved);

    public static RollUp Of(ReportDemand demand, IReadOnlyList<Unit> units, IReadOnlyDictionary<string, UnitAnswer> answers)
    {
        var rows = units
            .Select(unit =>
            {
                var answer = answers.GetValueOrDefault(unit.Path);
                return new RollUpRow(
                    unit,
                    answer,
                    answer is { IsSent: true, Counts: var report }
                        ? FillingSheet.NumbersOf(report.Entries, report.Known)
                        : new Dictionary<string, decimal>()
                );
            })
            .ToList();
        return new RollUp(rows, [.. demand.Cells.Select(cell => Total(cell, rows))]);
    }

    internal static RollUpCell Total(DemandCell cell, IReadOnlyList<RollUpRow> rows)
    {
        var said = rows.Where(row => row.Numbers.ContainsKey(cell.Key)).ToList();
        if (cell.Indicator is not null)
        {
            // Numerators and denominators are added, then divided: never a mean of rates.
            var known = said.Select(row => row.Report!.Known[cell.Key]).ToList();
            var whole = known.Sum(entry => entry.Denominator);
            var shares = known.Any(entry => entry.Denominator != 1 || entry.Shown != entry.Numerator);
            var sum = shares
                ? Scale(cell) * known.Sum(entry => entry.Numerator) / (whole == 0 ? 1 : whole)
                : known.Sum(entry => entry.Numerator);
            return new(cell, said.Count == 0 ? null : sum, said.Count);
        }

        return new(cell, said.Count == 0 || cell.Unit == "%" ? null : said.Sum(row => row.Numbers[cell.Key]), said.Count);
    }

    private static decimal Scale(DemandCell cell) => cell.Unit == "%" ? 100 : 1;
}
