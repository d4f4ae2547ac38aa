using System.Globalization;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Import;

/// <summary>The columns of a list and how their cells are written.</summary>
internal static class ImportColumns
{
    public const int MostRows = 30_000;

    public const string Code = "Mã";
    public const string Name = "Họ tên";
    public const string Born = "Ngày sinh";
    public const string Sex = "Giới tính";
    public const string Degree = "Trình độ";
    public const string Unit = "Đơn vị";
    public const string Office = "Bộ phận";
    public const string Position = "Vị trí việc làm";
    public const string Since = "Từ ngày";
    public const string Main = "Chuyên môn chính";
    public const string Level = "Mức độ";
    public const string Second = "Chuyên môn thứ hai";
    public const string Home = "Nơi ở";
    public const string Pregnant = "Mang thai đến";
    public const string Child = "Con dưới 36 tháng đến";
    public const string Discipline = "Kỷ luật đến";
    public const string Duties = "Kiêm nhiệm";
    public const string Quota = "Biên chế";

    public static IReadOnlyList<(string Head, bool Required)> Of(ImportKind kind) => kind == ImportKind.Quotas
        ? [(Unit, true), (Office, false), (Position, true), (Quota, true)]
        :
        [
            (Code, true), (Name, true), (Born, true), (Sex, true), (Degree, true), (Unit, true), (Office, false), (Position, true), (Since, false), (Main, false), (Level, false), (Second, false), (Home, false),
            (Pregnant, false), (Child, false), (Discipline, false), (Duties, false),
        ];

    /// <summary>A list with the right heads and one row to show how it is meant.</summary>
    public static Sheet<string[]> Template(ImportKind kind)
    {
        string[] sample = kind == ImportKind.Quotas
            ? ["Xã Tam Sơn", "Phòng Kinh tế", "Địa chính, đất đai", "2"]
            : ["CB25-00001", "Nguyễn Mẫu An", "15/4/1988", "Nam", "Đại học", "Xã Tam Sơn", "Phòng Kinh tế", "Địa chính, đất đai", "1/7/2025", "Địa chính, đất đai", "Thành thạo", "Xây dựng", "Xã Tam Sơn", "", "", "", ""];
        return new Sheet<string[]>
        {
            Title = kind == ImportKind.Quotas ? "Biên chế theo vị trí việc làm" : "Danh sách cán bộ, công chức, viên chức",
            Columns = [.. Of(kind).Select((column, at) => new SheetColumn<string[]>(column.Head, 22, row => SheetCell.Of(row[at])))],
            Rows = new[] { sample }.ToAsyncEnumerable(),
        };
    }

    /// <summary>The rows from the heads on: a sheet may have its title above them.</summary>
    public static Result<List<IReadOnlyList<string>>> TableOf(IReadOnlyList<IReadOnlyList<string>> rows, ImportKind kind)
    {
        if (rows.Count == 0)
        {
            return StaffingRefusals.ImportEmpty;
        }

        List<string> Missing(IReadOnlyList<string> head) => [.. Of(kind).Where(column => column.Required && PlaceOf(head, column.Head) < 0).Select(column => column.Head)];
        var at = Enumerable.Range(0, Math.Min(10, rows.Count)).FirstOrDefault(row => Missing(rows[row]).Count == 0, -1);
        if (at < 0)
        {
            return StaffingRefusals.ImportColumns(string.Join(", ", rows.Take(10).Select(Missing).MinBy(missing => missing.Count)!));
        }

        return rows.Count - at > MostRows + 1 ? StaffingRefusals.ImportTooLong(MostRows) : rows.Skip(at).ToList();
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

    /// <summary>A date as people or spreadsheets write it: 15/4/1988, 1988-04-15, or the number of a day.</summary>
    public static DateOnly? Date(string text)
    {
        if (DateOnly.TryParseExact(text, ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 3_000 and < 80_000 ? DateOnly.FromDateTime(DateTime.FromOADate(number)) : null;
    }
}
