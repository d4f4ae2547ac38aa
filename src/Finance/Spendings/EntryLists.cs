using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Finance.Spendings;

/// <param name="Slug">As in the address.</param>
internal sealed record EntryList(string Slug, string Name);

/// <summary>The lists of entries.</summary>
internal static class EntryLists
{
    public const string All = "tat-ca";
    public const string Asked = "cho-duyet";
    public const string Approved = "cho-kho-bac";
    public const string Contracts = "cam-ket";
    public const string Reversals = "cho-ghi-giam";
    public const string Listed = "cho-xac-nhan";
    public const string Paid = "da-chi";

    /// <summary>All that holds money of a line.</summary>
    public const string Held = "dang-giu";

    public static IReadOnlyList<EntryList> Tabs { get; } =
    [
        new(All, "Tất cả"),
        new(Held, "Đang giữ tiền"),
        new(Asked, "Chờ duyệt"),
        new(Approved, "Chờ kho bạc"),
        new(Listed, "Chờ xác nhận từ kho bạc"),
        new(Contracts, "Cam kết đang giữ"),
        new(Reversals, "Chờ ghi giảm"),
        new(Paid, "Đã chi"),
    ];

    public static IQueryable<BudgetEntry> Pick(IQueryable<BudgetEntry> rows, string? slug) =>
        slug switch
        {
            Held => rows.Where(row =>
                (row.Kind == EntryKind.Commitment && row.Open > 0)
                || (
                    row.Kind == EntryKind.Spending
                    && (row.State == EntryState.Asked || row.State == EntryState.Approved || row.State == EntryState.Listed)
                )
            ),
            Listed => rows.Where(row => row.State == EntryState.Listed),
            Asked => rows.Where(row => row.State == EntryState.Asked),
            Approved => rows.Where(row => row.State == EntryState.Approved && row.Kind == EntryKind.Spending),
            Contracts => rows.Where(row => row.State == EntryState.Approved && row.Kind == EntryKind.Commitment),
            Reversals => rows.Where(row => row.State == EntryState.ReversalAsked),
            Paid => rows.Where(row =>
                row.State == EntryState.Paid || row.State == EntryState.ReversalAsked || row.State == EntryState.Reversed
            ),
            _ => rows,
        };

    /// <summary>Đồng of a list: what it holds of its lines, or what it took of them, counter-entries below zero.</summary>
    public static Task<long> SumAsync(IQueryable<BudgetEntry> rows, string slug, CancellationToken ct) =>
        slug is Held or Contracts
            ? rows.SumAsync(row => row.Kind == EntryKind.Commitment ? row.Open : row.Amount, ct)
            : rows.SumAsync(row => row.Kind == EntryKind.Counter ? -row.Amount : row.Amount, ct);

    public static IQueryable<BudgetEntry> InOrder(IQueryable<BudgetEntry> rows) =>
        rows.OrderByDescending(row => row.AskedOn).ThenByDescending(row => row.Code);
}
