using ThongSuot.Platform.Access;

namespace ThongSuot.Territory;

internal static class TerritoryPermissions
{
    public const string View = "territory.view";

    /// <summary>Who leads what, inside the seat's scope.</summary>
    public const string Posts = "territory.posts";

    /// <summary>Closing an office for a flood or a storm, inside the seat's scope.</summary>
    public const string Closures = "territory.closures";

    /// <summary>Noting that a line, a system or the power failed, inside the seat's scope.</summary>
    public const string Outages = "territory.outages";

    /// <summary>Days off, made up and swapped, and working hours, for the seat's province.</summary>
    public const string Calendar = "territory.calendar";

    /// <summary>Address, telephone and hours of a one-stop centre, inside the seat's scope.</summary>
    public const string Contacts = "territory.contacts";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(View, "Xem địa bàn và lịch làm việc", Enum.GetValues<Role>()),
        new(Posts, "Cập nhật người phụ trách", Role.ProvinceOffice, Role.CommuneLeader),
        new(Closures, "Báo ngừng làm việc", Role.ProvinceOffice, Role.CommuneLeader),
        new(Contacts, "Ghi địa chỉ, điện thoại nơi tiếp nhận", Role.ProvinceOffice, Role.CommuneLeader, Role.DepartmentLeader),
        new(Calendar, "Sửa lịch làm việc của tỉnh", Role.ProvinceOffice),
        new(Outages, "Ghi sự cố đường truyền, hệ thống", Role.ProvinceOffice, Role.CommuneLeader),
    ];
}
