using ThongSuot.Platform.Access;

namespace ThongSuot.Finance;

internal static class FinancePermissions
{
    /// <summary>
    /// Sees the budget of the seat's own organisation; the Department of Finance, the province's leaders and their office, which
    /// follows what is blocked, see the province.
    /// </summary>
    public const string View = "finance.view";

    /// <summary>
    /// Prepares decisions, asks for spendings and commitments, brings in the treasury's list. Whose seats these are,
    /// <see cref="FinanceSeats"/> narrows to accountants.
    /// </summary>
    public const string Enter = "finance.enter";

    /// <summary>Approves what accountants prepared; nobody approves his own.</summary>
    public const string Approve = "finance.approve";

    /// <summary>Changes the budget classification and the dates of the budget year; the Department of Finance alone.</summary>
    public const string Rules = "finance.rules";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem ngân sách của đơn vị",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(Enter, "Lập quyết định giao dự toán, đề nghị chi", Role.CaseOfficer, Role.DepartmentLeader),
        new(Approve, "Duyệt giao dự toán, duyệt chi", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceLeader),
        new(Rules, "Sửa mục lục ngân sách, lịch ngân sách", Role.CaseOfficer, Role.DepartmentLeader),
    ];
}
