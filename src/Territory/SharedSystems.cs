using Microsoft.AspNetCore.Mvc.Rendering;

namespace ThongSuot.Territory;

/// <summary>A system that many units work with; when it fails, everybody should see that it is known.</summary>
/// <param name="Code">Stable; stands with outages and planned work.</param>
public sealed record SharedSystem(string Code, string Name);

/// <summary>The systems a status page tells of, those first that citizens meet.</summary>
public static class SharedSystems
{
    public const int CodeLength = 40;

    public static IReadOnlyList<SharedSystem> All { get; } =
    [
        new("cong-quoc-gia", "Cổng Dịch vụ công quốc gia"),
        new("mot-cua", "Hệ thống giải quyết thủ tục hành chính của tỉnh"),
        new("thong-suot", "Thông Suốt"),
        new("dan-cu", "Cơ sở dữ liệu quốc gia về dân cư"),
        new("ho-tich", "Cơ sở dữ liệu hộ tịch điện tử"),
        new("dat-dai", "Cơ sở dữ liệu đất đai"),
        new("doanh-nghiep", "Hệ thống đăng ký doanh nghiệp, hộ kinh doanh"),
        new("van-ban", "Quản lý văn bản và điều hành"),
        new("mang-chuyen-dung", "Mạng truyền số liệu chuyên dùng"),
    ];

    /// <summary>Chosen where software failed and nobody knows yet which.</summary>
    public const string Unknown = "chua-ro";

    /// <summary>To choose one from where something broke; software asks for one or for "not known".</summary>
    public static IEnumerable<SelectListItem> ItemsOfFault =>
        [new("Không riêng hệ thống nào", string.Empty), new("Chưa rõ hệ thống", Unknown), .. Items.Skip(1)];

    /// <summary>To choose one from, or none.</summary>
    public static IEnumerable<SelectListItem> Items =>
        All.Select(one => new SelectListItem(one.Name, one.Code)).Prepend(new("Không riêng hệ thống nào", string.Empty));

    /// <summary>What a status page tells of beside the systems: outages that name none.</summary>
    public static SharedSystem Unnamed(OutageKind kind) =>
        kind switch
        {
            OutageKind.Line => new("duong-truyen", "Đường truyền"),
            OutageKind.Power => new("dien", "Điện"),
            _ => new("phan-mem", "Phần mềm, chưa rõ hệ thống"),
        };

    /// <summary>The system of a code, or null.</summary>
    public static SharedSystem? Find(string? code) => All.FirstOrDefault(one => one.Code == code);
}
