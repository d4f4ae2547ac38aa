using ThongSuot.Platform.Text;

namespace ThongSuot.Procedures;

/// <summary>How a dossier comes in, as far as limits and fees differ by it.</summary>
public enum ProcedureChannel
{
    Direct,
    Online,
    Post,
}

/// <summary>How the amount of a fee comes about.</summary>
public enum FeeBasis
{
    /// <summary>Nobody wrote it down. Never the same as free.</summary>
    Unknown,

    /// <summary>Known to cost nothing.</summary>
    Free,

    /// <summary>
    /// The national portal's field holds 0. It also holds 0 where a council or a circular sets the amount (188 of 1,124 at least), so this
    /// does not say that nothing is taken.
    /// </summary>
    StatedZero,

    /// <summary>One amount for a dossier.</summary>
    Fixed,

    /// <summary>An amount for each page, person, declaration…</summary>
    PerUnit,

    /// <summary>A table of amounts.</summary>
    Table,

    /// <summary>A part of a value.</summary>
    ByValue,

    /// <summary>The People's Council of the province sets it (Law on Charges and Fees 2015, Art. 21).</summary>
    SetByCouncil,

    /// <summary>Who pays nothing; says nothing about the others.</summary>
    Exempt,
}

/// <summary>One line of what a procedure says of its fee.</summary>
/// <param name="Channel">Null for every channel.</param>
/// <param name="Amount">Đồng. With <see cref="FeeBasis.Table"/> and <see cref="FeeBasis.SetByCouncil"/> only an indication.</param>
/// <param name="Unit">What is counted, «bản»; empty for the dossier.</param>
/// <param name="ValidFrom">First day; null from the beginning.</param>
/// <param name="ValidTo">First day on which it no longer holds; null while no end is known.</param>
/// <param name="Note">The source's own words.</param>
public sealed record FeeLine(
    FeeBasis Basis,
    ProcedureChannel? Channel,
    long? Amount,
    string Unit,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string Note
)
{
    /// <summary>With <see cref="FeeBasis.PerUnit"/>: another amount from a count on; null when each costs the same.</summary>
    public FeeSteps? Steps { get; init; }

    /// <summary>
    /// đồng for what is counted; by steps that is for one copy, so that copies are counted apart. Null without an amount.
    /// </summary>
    public long? Total(int quantity, int copies = 1) =>
        (Steps is { } steps && Amount is { } first ? steps.Total(first, quantity) : Amount * quantity) * copies;

    /// <summary>How <see cref="Total"/> came about, as the receipt's ground.</summary>
    public string Working(int quantity, int copies = 1) =>
        VietnameseFormat.Money(Amount ?? 0)
        + (Steps is { } steps ? $" ({steps})" : null)
        + $" × {VietnameseFormat.Number(quantity)} {Unit}".TrimEnd()
        + (copies > 1 ? $" × {VietnameseFormat.Number(copies)} bản" : null);

    /// <summary>Whether it counts for a channel on a day.</summary>
    public bool HoldsOn(ProcedureChannel channel, DateOnly day) =>
        (Channel is null || Channel == channel) && (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day < ValidTo);

    internal string Words =>
        Basis switch
        {
            FeeBasis.Free => ProcedureFee.FreeWords,
            FeeBasis.StatedZero => "Cổng Dịch vụ công quốc gia ghi 0 đồng, chưa đối chiếu văn bản gốc",
            FeeBasis.Fixed => VietnameseFormat.Money(Amount ?? 0) + PerWords,
            FeeBasis.PerUnit => VietnameseFormat.Money(Amount ?? 0)
                + (Unit.Length > 0 ? PerWords : " mỗi đơn vị")
                + (Steps is { } steps ? $", {steps}" : null),
            FeeBasis.Table => "theo biểu mức thu" + IndicationWords,
            FeeBasis.ByValue => "tính theo giá trị",
            FeeBasis.SetByCouncil => "theo quy định của HĐND tỉnh" + IndicationWords,
            _ => ProcedureFee.UnknownWords,
        };

    private string PerWords => Unit.Length > 0 ? $"/{Unit.TrimStart('/', ' ')}" : string.Empty;

    private string IndicationWords => Amount is { } amount ? $" (tham khảo {VietnameseFormat.Money(amount)}{PerWords})" : string.Empty;
}

/// <summary>
/// What a version of a procedure says of its fee: the one place that decides whether an amount is known. Equality is by reference; lines do
/// not change.
/// </summary>
public sealed class ProcedureFee(IReadOnlyList<FeeLine> lines)
{
    /// <summary>What is said where the catalogue has no amount. Not «không thu»: unknown is not zero.</summary>
    public const string UnknownWords = "chưa có mức trong danh mục";

    /// <summary>Said only where the fee is known to be nothing.</summary>
    public const string FreeWords = "không thu";

    public static ProcedureFee Unknown { get; } = new([]);

    public IReadOnlyList<FeeLine> Lines { get; } = lines;

    /// <summary>Who pays nothing, in the source's words; empty when nobody is named.</summary>
    public string Exemptions =>
        string.Join("; ", Lines.Where(line => line.Basis == FeeBasis.Exempt && line.Note.Length > 0).Select(line => line.Note).Distinct());

    /// <summary>What the source says beside the amounts: the document, the case; empty when nothing.</summary>
    public string Notes => string.Join("; ", Paid.Where(line => line.Note.Length > 0).Select(line => line.Note).Distinct());

    /// <summary>Whether anybody wrote down how the amount comes about; a portal's 0 does not.</summary>
    public bool IsStated => Paid.Any() && Paid.All(line => line.Basis is not (FeeBasis.Unknown or FeeBasis.StatedZero));

    /// <summary>Whether somebody pays for it; a portal's 0 and what nobody wrote down do not say so.</summary>
    public bool IsCharged =>
        Paid.Any(line => line.Basis is FeeBasis.Fixed or FeeBasis.PerUnit or FeeBasis.Table or FeeBasis.ByValue or FeeBasis.SetByCouncil);

    /// <summary>
    /// What one dossier costs, where that follows from the catalogue alone; 0 when it is known to be free. Null where it has to be typed:
    /// unknown, by table, by value, set by a council, or several amounts.
    /// </summary>
    /// <param name="channel">How the dossier comes in.</param>
    /// <param name="day">The day of reception: some amounts are lowered for a time.</param>
    /// <param name="quantity">Of what is counted, for a fee by unit.</param>
    public long? DueOn(ProcedureChannel channel, DateOnly day, int quantity = 1) =>
        On(channel, day) is [var only]
            ? only.Basis switch
            {
                FeeBasis.Free => 0,
                FeeBasis.Fixed => only.Amount,
                FeeBasis.PerUnit => only.Total(quantity),
                _ => null,
            }
            : null;

    /// <summary>Whether the catalogue says for a channel and day what is taken, be it in words.</summary>
    public bool IsStatedOn(ProcedureChannel channel, DateOnly day) =>
        On(channel, day) is { Count: > 0 } lines && lines.TrueForAll(line => line.Basis is not (FeeBasis.Unknown or FeeBasis.StatedZero));

    /// <summary>The line whose amount is multiplied by a count, where the fee is nothing but that; otherwise null.</summary>
    public FeeLine? CountedOn(ProcedureChannel channel, DateOnly day) =>
        On(channel, day) is [{ Basis: FeeBasis.PerUnit, Amount: not null } only] ? only : null;

    /// <summary>The fee in words, as pages, receipts and sheets show it.</summary>
    public string WordsOn(ProcedureChannel channel, DateOnly day) => Join(On(channel, day));

    /// <summary>The fee in words for every channel: what differs is told by channel.</summary>
    public string WordsOn(DateOnly day)
    {
        var all = Enum.GetValues<ProcedureChannel>().Select(channel => (Channel: channel, Words: WordsOn(channel, day))).ToList();
        return all.DistinctBy(one => one.Words).Count() == 1
            ? all[0].Words
            : string.Join(
                "; ",
                all.GroupBy(one => one.Words)
                    .Select(group => $"nộp {string.Join(", ", group.Select(one => ProcedureLabels.Of(one.Channel)))}: {group.Key}")
            );
    }

    private IEnumerable<FeeLine> Paid => Lines.Where(line => line.Basis != FeeBasis.Exempt);

    private List<FeeLine> On(ProcedureChannel channel, DateOnly day) => [.. Paid.Where(line => line.HoldsOn(channel, day))];

    private static string Join(List<FeeLine> lines) =>
        lines.Count == 0 ? UnknownWords : string.Join("; ", lines.Select(line => line.Words).Distinct());
}
