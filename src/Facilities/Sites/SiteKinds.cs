using System.Diagnostics;

namespace ThongSuot.Facilities.Sites;

/// <summary>What a building is for. Names are stored.</summary>
internal enum SiteKind
{
    HeadOffice,
    Office,
    Centre,
    Store,
    Other,
}

internal enum SiteCondition
{
    Good,
    Fair,
    Worn,
    Bad,
}

/// <summary>By what right the unit uses it.</summary>
internal enum SiteRight
{
    Certificate,
    Assigned,
    Borrowed,
    Rented,
    Unclear,
}

/// <summary>Whether anybody works there, and what becomes of it when nobody does. A surplus office is in exactly one.</summary>
internal enum SiteState
{
    InUse,

    /// <summary>Nobody works there; what becomes of it is not proposed.</summary>
    AwaitsPlan,
    Proposed,
    Decided,
    Done,
}

/// <summary>What is to become of a surplus office (ND 186/2025/NĐ-CP; the province's decisions of 2025 and 2026).</summary>
internal enum SitePlan
{
    Keep,
    Transfer,
    Recall,
    ToProvince,
    LandFund,
    Housing,
    Sell,
    Liquidate,
    Temporary,
}

/// <summary>For whom: health, education and culture come first.</summary>
internal enum SitePurpose
{
    Health,
    Education,
    Culture,
    Office,
    Other,
}

/// <summary>What may be done with a building.</summary>
internal enum SiteAct
{
    Vacate,
    Propose,
    Decide,
    Refuse,
    Finish,
    Reuse,
}

/// <summary>What stands on screen for each value.</summary>
internal static class SiteLabels
{
    public static string Of(SiteKind kind) =>
        kind switch
        {
            SiteKind.HeadOffice => "Trụ sở chính",
            SiteKind.Office => "Trụ sở làm việc",
            SiteKind.Centre => "Trung tâm Phục vụ hành chính công",
            SiteKind.Store => "Kho",
            SiteKind.Other => "Khác",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    public static string Of(SiteCondition condition) =>
        condition switch
        {
            SiteCondition.Good => "Tốt",
            SiteCondition.Fair => "Trung bình",
            SiteCondition.Worn => "Xuống cấp",
            SiteCondition.Bad => "Hư hỏng nặng",
            _ => throw new UnreachableException($"Condition {condition}"),
        };

    public static string Of(SiteRight right) =>
        right switch
        {
            SiteRight.Certificate => "Có giấy chứng nhận",
            SiteRight.Assigned => "Được giao, chưa có giấy",
            SiteRight.Borrowed => "Mượn",
            SiteRight.Rented => "Thuê",
            SiteRight.Unclear => "Chưa rõ",
            _ => throw new UnreachableException($"Right {right}"),
        };

    public static string Of(SiteState state) =>
        state switch
        {
            SiteState.InUse => "Đang sử dụng",
            SiteState.AwaitsPlan => "Dôi dư, chờ phương án",
            SiteState.Proposed => "Chờ quyết định",
            SiteState.Decided => "Đã có phương án",
            SiteState.Done => "Đã xử lý",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Slug(SiteState state) =>
        state switch
        {
            SiteState.InUse => "dang-dung",
            SiteState.AwaitsPlan => "cho-phuong-an",
            SiteState.Proposed => "cho-quyet-dinh",
            SiteState.Decided => "da-quyet-dinh",
            SiteState.Done => "da-xu-ly",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(SiteState state) =>
        state switch
        {
            SiteState.InUse or SiteState.Done => "in-time",
            SiteState.AwaitsPlan => "overdue",
            _ => "near",
        };

    public static string Of(SitePlan plan) =>
        plan switch
        {
            SitePlan.Keep => "Giữ lại tiếp tục sử dụng",
            SitePlan.Transfer => "Điều chuyển",
            SitePlan.Recall => "Thu hồi",
            SitePlan.ToProvince => "Chuyển giao về địa phương quản lý, xử lý",
            SitePlan.LandFund => "Giao tổ chức phát triển quỹ đất",
            SitePlan.Housing => "Làm nhà ở công vụ, nhà ở xã hội",
            SitePlan.Sell => "Bán",
            SitePlan.Liquidate => "Thanh lý",
            SitePlan.Temporary => "Sử dụng tạm",
            _ => throw new UnreachableException($"Plan {plan}"),
        };

    public static string Of(SitePurpose purpose) =>
        purpose switch
        {
            SitePurpose.Health => "Y tế",
            SitePurpose.Education => "Giáo dục",
            SitePurpose.Culture => "Văn hóa, sinh hoạt cộng đồng",
            SitePurpose.Office => "Cơ quan, đơn vị khác",
            SitePurpose.Other => "Mục đích khác",
            _ => throw new UnreachableException($"Purpose {purpose}"),
        };
}
