using ThongSuot.Platform.Results;

namespace ThongSuot.Procedures;

/// <summary>Whether lines of a fee can be as they are typed.</summary>
internal static class FeeCheck
{
    public const int MostLines = 30;

    /// <summary>đồng. Below it an amount was typed in thousands, as on the portal («20 VNĐ»).</summary>
    public const long LeastAmount = 1000;

    public const long MostAmount = 100_000_000_000;

    public static Refusal? Of(IReadOnlyList<FeeLine> lines)
    {
        if (lines.Count > MostLines)
        {
            return ProcedureRefusals.TooManyFees(MostLines);
        }

        return lines.Select((line, at) => Of(line, at + 1)).FirstOrDefault(refusal => refusal is not null) ?? Contradiction(lines);
    }

    private static Refusal? Of(FeeLine line, int at)
    {
        if (line.Amount is < LeastAmount or > MostAmount)
        {
            return ProcedureRefusals.FeeAmountOdd(at, line.Amount.Value);
        }

        return line switch
        {
            { Basis: FeeBasis.Fixed or FeeBasis.PerUnit, Amount: null } => ProcedureRefusals.FeeAmountMissing(at),
            { Basis: FeeBasis.PerUnit, Unit.Length: 0 } => ProcedureRefusals.FeeUnitMissing(at),
            { Basis: FeeBasis.Free or FeeBasis.StatedZero or FeeBasis.Unknown or FeeBasis.Exempt or FeeBasis.ByValue, Amount: not null } =>
                ProcedureRefusals.FeeAmountUnwanted(at, line.Basis),
            { Basis: FeeBasis.Table or FeeBasis.ByValue or FeeBasis.Exempt, Note.Length: 0 } => ProcedureRefusals.FeeNoteMissing(
                at,
                line.Basis
            ),
            { Steps: not null, Basis: not FeeBasis.PerUnit } => ProcedureRefusals.FeeStepsUnwanted(at),
            { ValidFrom: { } from, ValidTo: { } to } when to <= from => ProcedureRefusals.FeeEndsBeforeStart(at),
            _ => null,
        };
    }

    /// <summary>What is free for a channel is not also paid for on the same days.</summary>
    private static Refusal? Contradiction(IReadOnlyList<FeeLine> lines)
    {
        var paid = lines.Where(line => line.Basis is not (FeeBasis.Free or FeeBasis.Exempt)).ToList();
        return lines.Any(line => line.Basis == FeeBasis.Free && paid.Exists(other => Meets(line, other)))
            ? ProcedureRefusals.FeeFreeAndPaid()
            : null;
    }

    private static bool Meets(FeeLine one, FeeLine other) =>
        (one.Channel is null || other.Channel is null || one.Channel == other.Channel)
        && (one.ValidTo is null || other.ValidFrom is null || other.ValidFrom < one.ValidTo)
        && (other.ValidTo is null || one.ValidFrom is null || one.ValidFrom < other.ValidTo);
}
