namespace ThongSuot.Benefits.List;

/// <summary>A named list: a tab, or what stands behind a figure of the board.</summary>
internal sealed record CaseListKind(string Slug, string Name, bool IsTab);

/// <summary>The lists there are, and which cases each holds. The board counts with the same conditions.</summary>
internal static class CaseLists
{
    public const string Draft = "dang-lap";
    public const string Submitted = "cho-duyet";
    public const string Approved = "cho-quyet-dinh";
    public const string Decided = "cho-chi-tra";
    public const string Waiting = "cho-xac-nhan";
    public const string Paid = "da-chi-tra";
    public const string Objected = "khieu-nai";
    public const string Refunding = "hoan-tra";
    public const string All = "tat-ca";
    public const string Open = "dang-giai-quyet";
    public const string Settled = "da-quyet-dinh";
    public const string Withdrawn = "da-rut";
    public const string Live = "khong-ke-da-rut";

    public static IReadOnlyList<CaseListKind> Kinds { get; } =
    [
        new(All, "Tất cả", true),
        new(Draft, "Đang lập", true),
        new(Submitted, "Chờ duyệt", true),
        new(Approved, "Chờ quyết định", true),
        new(Decided, "Chờ chi trả", true),
        new(Waiting, "Chờ xác nhận chi", true),
        new(Paid, "Đã chi trả", true),
        new(Objected, "Khiếu nại", true),
        new(Refunding, "Hoàn trả", true),
        new(Open, "Đang giải quyết", false),
        new(Settled, "Đã có quyết định", false),
        new(Withdrawn, "Đã rút", false),
        new(Live, "Không kể hồ sơ đã rút", false),
    ];

    public static CaseListKind Kind(string? slug) => Kinds.FirstOrDefault(kind => kind.Slug == slug) ?? Kinds[0];

    public static IQueryable<BenefitCase> Pick(IQueryable<BenefitCase> rows, CaseListKind kind) =>
        kind.Slug switch
        {
            Draft => rows.Where(row => row.State == CaseState.Draft),
            Submitted => rows.Where(row => row.State == CaseState.Submitted),
            Approved => rows.Where(row => row.State == CaseState.Approved),
            Decided => rows.Where(row => row.State == CaseState.Decided),
            Waiting => rows.Where(row => row.WaitingTotal > 0),
            Paid => rows.Where(row => row.State == CaseState.Paid),
            Objected => rows.Where(row => row.ObjectionOpen),
            Refunding => rows.Where(row => row.RefundDue > row.RefundedTotal),
            Open => rows.Where(row => row.DecidedOn == null && row.State != CaseState.Withdrawn),
            Settled => rows.Where(row => row.DecidedOn != null),
            Withdrawn => rows.Where(row => row.State == CaseState.Withdrawn),
            Live => rows.Where(row => row.State != CaseState.Withdrawn),
            _ => rows,
        };

    public static IQueryable<BenefitCase> InOrder(IQueryable<BenefitCase> rows) =>
        rows.OrderByDescending(row => row.FiledOn).ThenByDescending(row => row.Code);
}
