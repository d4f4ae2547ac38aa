using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Import;

/// <summary>The columns of a list: a file may have them in any order and with others between.</summary>
internal static class BatchColumns
{
    public const int MostRows = 20_000;

    public const string Unit = "Đơn vị";
    public const string Name = "Họ tên";
    public const string Number = "Số định danh";
    public const string Birth = "Ngày sinh";
    public const string Sex = "Giới tính";
    public const string Category = "Đối tượng";
    public const string Post = "Chức danh";
    public const string Scheme = "Chính sách";
    public const string Leave = "Ngày nghỉ";
    public const string Reorganised = "Ngày quyết định sắp xếp";
    public const string Fund = "Nguồn kinh phí";
    public const string Grade = "Hệ số lương";
    public const string Leadership = "Phụ cấp chức vụ";
    public const string BeyondFrame = "Vượt khung (%)";
    public const string Seniority = "Thâm niên nghề (%)";
    public const string OtherCounted = "Phụ cấp khác được tính";
    public const string Preserved = "Bảo lưu";
    public const string PublicService = "Phụ cấp công vụ";
    public const string Allowance = "Phụ cấp hằng tháng (đồng)";
    public const string Insurance = "Số tháng BHXH";
    public const string Worked = "Số tháng công tác";
    public const string Voluntary = "Đơn tự nguyện";

    public static IReadOnlyList<(string Head, bool Required, string Sample)> All { get; } =
    [
        (Unit, true, "Xã Tam Sơn"), (Name, true, "Nguyễn Mẫu An"), (Number, true, "099000000001"), (Birth, true, "15/1/1966"), (Sex, true, "Nam"), (Category, true, "Công chức"), (Post, true, "Phó Chủ tịch HĐND xã"),
        (Scheme, true, "nd178-7"), (Leave, true, "1/8/2025"), (Reorganised, false, "1/7/2025"), (Fund, true, "Ngân sách tỉnh"), (Grade, false, "4,65"), (Leadership, false, "0,6"), (BeyondFrame, false, ""), (Seniority, false, ""),
        (OtherCounted, false, ""), (Preserved, false, ""), (PublicService, false, "có"), (Allowance, false, ""), (Insurance, false, "264"), (Worked, false, ""), (Voluntary, false, "có"),
    ];

    /// <summary>A list with the right heads and one row to show how it is meant.</summary>
    public static Sheet<string[]> Template => SheetOf([[.. All.Select(column => column.Sample)]]);

    public static Sheet<string[]> SheetOf(IReadOnlyList<string[]> rows) => new()
    {
        Title = "Danh sách giải quyết chế độ", Columns = [.. All.Select((column, at) => new SheetColumn<string[]>(column.Head, 18, row => SheetCell.Of(row[at])))], Rows = rows.ToAsyncEnumerable(),
    };

    /// <summary>The rows from the heads on: a sheet may have its title above them.</summary>
    public static Result<(int Head, IReadOnlyList<IReadOnlyList<string>> Rows)> TableOf(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
        {
            return BenefitRefusals.ImportEmpty;
        }

        var head = Enumerable.Range(0, Math.Min(10, rows.Count)).FirstOrDefault(at => Missing(rows[at]).Count == 0, -1);
        if (head < 0)
        {
            // The row that comes nearest says what is missing.
            return BenefitRefusals.ImportColumns(string.Join(", ", rows.Take(10).Select(Missing).MinBy(missing => missing.Count)!));
        }

        return rows.Count - head - 1 > MostRows ? BenefitRefusals.ImportTooLong(MostRows) : (head, rows);
    }

    public static int PlaceOf(IReadOnlyList<string> head, string column)
    {
        var wanted = VietnameseText.Fold(column);
        for (var at = 0; at < head.Count; at++)
        {
            if (VietnameseText.Fold(head[at]) == wanted)
            {
                return at;
            }
        }

        return -1;
    }

    private static IReadOnlyList<string> Missing(IReadOnlyList<string> head) => [.. All.Where(column => column.Required && PlaceOf(head, column.Head) < 0).Select(column => column.Head)];
}
