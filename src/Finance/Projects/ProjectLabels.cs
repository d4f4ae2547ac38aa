using System.Diagnostics;

namespace ThongSuot.Finance.Projects;

/// <summary>What stands on screen for each value.</summary>
internal static class ProjectLabels
{
    public static string Of(ProjectState state) =>
        state switch
        {
            ProjectState.Preparation => "Chuẩn bị đầu tư",
            ProjectState.InvestmentApproved => "Đã có quyết định đầu tư",
            ProjectState.ContractSigned => "Đã ký hợp đồng",
            ProjectState.Construction => "Thi công",
            ProjectState.HandedOver => "Đã bàn giao, lập quyết toán",
            ProjectState.Verifying => "Thẩm tra quyết toán",
            ProjectState.Approving => "Chờ duyệt quyết toán",
            ProjectState.Settled => "Đã quyết toán, chờ tất toán",
            ProjectState.Closed => "Đã đóng",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Of(CarryState state) =>
        state switch
        {
            CarryState.Orphan => "Chưa có chủ đầu tư mới",
            CarryState.Proposed => "Chờ chủ đầu tư mới xác nhận",
            CarryState.Transferred => "Đã chuyển chủ đầu tư",
            _ => string.Empty,
        };

    public static string Style(ProjectState state) =>
        state switch
        {
            ProjectState.Closed or ProjectState.Settled => "in-time",
            ProjectState.Preparation => "stopped",
            _ => "near",
        };

    public static string TermName(ProjectState state) =>
        state switch
        {
            ProjectState.HandedOver => "Lập hồ sơ quyết toán",
            ProjectState.Verifying => "Thẩm tra quyết toán",
            ProjectState.Approving => "Phê duyệt quyết toán",
            _ => "Tất toán tài khoản, công nợ",
        };
}
