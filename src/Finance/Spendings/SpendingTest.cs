using ThongSuot.Finance.Law;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Finance.Spendings;

/// <summary>The four layers every spending goes through (TT 26/2026/TT-BTC; NĐ 347/2025/NĐ-CP).</summary>
internal enum SpendingLayer
{
    InEstimate,
    HeadDecided,
    Conditions,
    Treasury,
}

/// <summary>How a layer stands.</summary>
internal enum LayerState
{
    Passed,

    /// <summary>Somebody else's turn.</summary>
    Waits,
    Blocks,
}

/// <param name="Words">Why it passes, whose turn it is, or what stands against it and what to do.</param>
internal sealed record LayerResult(SpendingLayer Layer, LayerState State, string Words)
{
    public string Name =>
        Layer switch
        {
            SpendingLayer.InEstimate => "Có trong dự toán",
            SpendingLayer.HeadDecided => "Thủ trưởng quyết định chi",
            SpendingLayer.Conditions => "Đủ điều kiện, đúng chế độ của khoản chi",
            _ => "Kho bạc kiểm soát",
        };
}

/// <summary>What is asked for, as typed.</summary>
internal sealed record EntryInput
{
    public EntryKind Kind { get; init; } = EntryKind.Spending;

    public long Amount { get; init; }

    public string Content { get; init; } = string.Empty;

    public string Ground { get; init; } = string.Empty;

    public string Payee { get; init; } = string.Empty;

    /// <summary>Code of the commitment it is paid out of; empty for none.</summary>
    public string Commitment { get; init; } = string.Empty;
}

/// <summary>Says layer by layer whether something can be spent, and why not.</summary>
internal sealed class SpendingTest(FinanceLaw law)
{
    /// <param name="open">What the commitment still holds; null without one.</param>
    public IReadOnlyList<LayerResult> Of(BudgetLine line, EntryInput input, long? open, DateOnly today, WorkingCalendar calendar) =>
        [InEstimate(line, input, open, today, calendar), Head(input), Conditions(line, input, today), Treasury(input)];

    /// <summary>The first that stands against it, at its field; null when nothing does.</summary>
    public Refusal? Against(BudgetLine line, EntryInput input, long? open, DateOnly today, WorkingCalendar calendar) =>
        Refusal.Together([
            EstimateRefusal(line, input, open, today, calendar),
            .. AgainstWords(input),
            ConditionRefusal(line, input, today),
        ]);

    /// <summary>What stands against the words of it, each at its field.</summary>
    public static IEnumerable<Refusal> AgainstWords(EntryInput input)
    {
        (string Text, Refusal Missing)[] words =
        [
            (input.Content, FinanceRefusals.ContentMissing),
            (input.Ground, FinanceRefusals.GroundMissing),
            (input.Payee, FinanceRefusals.PayeeMissing),
        ];
        return words.Where(word => word.Text.Length is 0 or > BudgetEntry.ContentLength).Select(word => word.Missing);
    }

    private LayerResult InEstimate(BudgetLine line, EntryInput input, long? open, DateOnly today, WorkingCalendar calendar) =>
        EstimateRefusal(line, input, open, today, calendar) is { } wrong
            ? new(SpendingLayer.InEstimate, LayerState.Blocks, wrong.Message)
            : new(
                SpendingLayer.InEstimate,
                LayerState.Passed,
                open is { } held
                    ? $"Cam kết chi còn {VietnameseFormat.Money(held)}."
                    : $"Dòng còn {VietnameseFormat.Money(line.Left)}{(line.SetAside > 0 ? $", giữ lại tiết kiệm {VietnameseFormat.Money(line.SetAside)}" : string.Empty)}, sau khoản này còn {VietnameseFormat.Money(line.Left - input.Amount)}."
            );

    private static LayerResult Head(EntryInput input) =>
        input.Ground.Length == 0
            ? new(SpendingLayer.HeadDecided, LayerState.Blocks, FinanceRefusals.GroundMissing.Message)
            : new(SpendingLayer.HeadDecided, LayerState.Waits, "Lãnh đạo đơn vị duyệt sau khi gửi đề nghị; người đề nghị không tự duyệt.");

    private LayerResult Conditions(BudgetLine line, EntryInput input, DateOnly today) =>
        ConditionRefusal(line, input, today) is { } wrong
            ? new(SpendingLayer.Conditions, LayerState.Blocks, wrong.Message)
            : new(
                SpendingLayer.Conditions,
                LayerState.Passed,
                line.IsPay ? "Lương và khoản theo lương: theo danh sách chi trả."
                    : input.Commitment.Length > 0 ? "Chi theo hợp đồng đã cam kết."
                    : "Dưới mức phải có hợp đồng cam kết chi."
            );

    private static LayerResult Treasury(EntryInput input) =>
        new(
            SpendingLayer.Treasury,
            LayerState.Waits,
            input.Kind == EntryKind.Commitment
                ? "Gửi hợp đồng cho kho bạc sau khi lãnh đạo duyệt."
                : "Gửi giấy rút dự toán sau khi lãnh đạo duyệt; kho bạc chi thì ghi số chứng từ."
        );

    private Refusal? EstimateRefusal(BudgetLine line, EntryInput input, long? open, DateOnly today, WorkingCalendar calendar)
    {
        if (input.Amount <= 0)
        {
            return FinanceRefusals.AmountWrong;
        }

        if (today.Year < line.Year)
        {
            return FinanceRefusals.YearNotBegun(line.Year);
        }

        if (today.Year > line.Year && law.AdjustmentPapersBy(line.Year, calendar) is var last && today > last)
        {
            return FinanceRefusals.YearClosed(line.Year, last);
        }

        return open is { } held
            ? input.Amount > held
                ? FinanceRefusals.TooMuchOfCommitment(held)
                : null
            : line.Source == law.ContingencySource(today)
                ? FinanceRefusals.Contingency
                : input.Amount > line.Free
                    ? FinanceRefusals.TooMuch(line)
                    : null;
    }

    private Refusal? ConditionRefusal(BudgetLine line, EntryInput input, DateOnly today)
    {
        var from = (long)law.Number("finance.contract-from", today);
        return input.Kind == EntryKind.Spending && !line.IsPay && input.Commitment.Length == 0 && input.Amount >= from
            ? FinanceRefusals.NeedsCommitment(from)
            : null;
    }
}
