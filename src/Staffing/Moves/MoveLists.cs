using ThongSuot.Platform.Access;

namespace ThongSuot.Staffing.Moves;

/// <summary>A list of moves.</summary>
internal sealed record MoveListKind(string Slug, string Name)
{
    public const string Asking = "lay-y-kien";
    public const string Ready = "cho-quyet-dinh";
    public const string Decided = "da-quyet-dinh";
    public const string Running = "dang-thuc-hien";
    public const string Ending = "sap-het-han";
    public const string Overdue = "qua-han";
    public const string Closed = "da-ket-thuc";
    public const string All = "tat-ca";

    public static IReadOnlyList<MoveListKind> Kinds { get; } =
    [
        new(Asking, "Đang lấy ý kiến"),
        new(Ready, "Chờ quyết định"),
        new(Decided, "Đã quyết định"),
        new(Running, "Đang thực hiện"),
        new(Ending, "Sắp hết hạn"),
        new(Overdue, "Quá hạn"),
        new(Closed, "Đã kết thúc"),
        new(All, "Tất cả"),
    ];

    public IQueryable<StaffMove> Pick(IQueryable<StaffMove> rows, StaffLaw law)
    {
        var (today, soon) = (law.Today, law.Today.AddDays(law.WarnDays));
        return Slug switch
        {
            Asking => rows.Where(row =>
                row.State == MoveState.Proposed && (row.ConsultedOn == null || row.SenderSaidOn == null || row.ReceiverSaidOn == null)
            ),
            Ready => rows.Where(row =>
                row.State == MoveState.Proposed && row.ConsultedOn != null && row.SenderSaidOn != null && row.ReceiverSaidOn != null
            ),
            Decided => rows.Where(row => row.State == MoveState.Decided),
            Running => rows.Where(row => row.State == MoveState.Running),
            Ending => rows.Where(row => row.State == MoveState.Running && row.EndsOn >= today && row.EndsOn <= soon),
            Overdue => rows.Where(row => row.State == MoveState.Running && row.EndsOn < today),
            Closed => rows.Where(row => row.State == MoveState.Ended || row.State == MoveState.Withdrawn),
            _ => rows,
        };
    }
}
