using ThongSuot.Web.Imports;

namespace ThongSuot.Staffing.Import;

/// <summary>The columns of the lists of staff.</summary>
internal static class StaffColumns
{
    public static readonly ImportColumn Code = new("Mã", true, "CB25-00001");
    public static readonly ImportColumn Name = new("Họ tên", true, "Nguyễn Mẫu An");
    public static readonly ImportColumn Born = new("Ngày sinh", true, "15/4/1988");
    public static readonly ImportColumn Sex = new("Giới tính", true, "Nam");
    public static readonly ImportColumn Degree = new("Trình độ", true, "Đại học");
    public static readonly ImportColumn Unit = new("Đơn vị", true, "Xã Tam Sơn");
    public static readonly ImportColumn Office = new("Bộ phận", false, "Phòng Kinh tế");
    public static readonly ImportColumn Position = new("Vị trí việc làm", true, "Địa chính, đất đai");
    public static readonly ImportColumn Since = new("Từ ngày", false, "1/7/2025");
    public static readonly ImportColumn Main = new("Chuyên môn chính", false, "Địa chính, đất đai");
    public static readonly ImportColumn Level = new("Mức độ", false, "Thành thạo");
    public static readonly ImportColumn Second = new("Chuyên môn thứ hai", false, "Xây dựng");
    public static readonly ImportColumn Home = new("Nơi ở", false, "Xã Tam Sơn");
    public static readonly ImportColumn Pregnant = new("Mang thai đến", false, string.Empty);
    public static readonly ImportColumn Child = new("Con dưới 36 tháng đến", false, string.Empty);
    public static readonly ImportColumn Discipline = new("Kỷ luật đến", false, string.Empty);
    public static readonly ImportColumn Duties = new("Kiêm nhiệm", false, string.Empty);
    public static readonly ImportColumn Quota = new("Biên chế", true, "2");

    public static IReadOnlyList<ImportColumn> People { get; } =
    [Code, Name, Born, Sex, Degree, Unit, Office, Position, Since, Main, Level, Second, Home, Pregnant, Child, Discipline, Duties];

    public static IReadOnlyList<ImportColumn> Quotas { get; } = [Unit, Office, Position, Quota];
}

/// <summary>What a row of a list of staff says.</summary>
/// <param name="Facts">Of a person, as they would be; null in a list of quotas.</param>
/// <param name="Kept">The same where empty cells leave what is there.</param>
/// <param name="Known">The person is on the list already.</param>
internal sealed record StaffRow(string Code, PersonFacts? Facts, PersonFacts? Kept, QuotaFacts? Quota, bool Known);

/// <summary>A quota of a list.</summary>
internal sealed record QuotaFacts(string OwnerPath, string UnitPath, string PositionCode, int Quota);
