using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Board;

/// <summary>What a line of the board is about.</summary>
/// <param name="Path">A body, when lines are bodies.</param>
/// <param name="Speciality">A speciality, when lines are specialities.</param>
internal sealed record StaffLine(string Name, string? Path, string? Speciality, IReadOnlyList<CensusCell> Cells)
{
    public int Quota => Cells.Sum(cell => cell.Quota);

    public int Payroll => Cells.Sum(cell => cell.Payroll);

    public int Out => Cells.Sum(cell => cell.Out);

    public int In => Cells.Sum(cell => cell.In);

    public int Capacity => Cells.Sum(cell => cell.Capacity);

    /// <summary>Summed over groups: a surplus of one trade fills no want of another.</summary>
    public int Vacant => Cells.Sum(cell => cell.Vacant);

    public int Surplus => Cells.Sum(cell => cell.Surplus);

    public int LeadersMissing => Cells.Where(cell => cell.Key.Leads).Sum(cell => cell.Vacant);

    public int Degree => Cells.Sum(cell => cell.Degree);

    public int ShortByLoad => Cells.Sum(cell => cell.ShortByLoad);

    public int SurplusByLoad => Cells.Sum(cell => cell.SurplusByLoad);
}

/// <summary>A column that opens a list.</summary>
/// <param name="Head">Two lines parted by <c>|</c>, so that all columns fit an office screen.</param>
/// <param name="Where">Path of the list and its group: <c>nguoi?nhom=di</c>.</param>
internal sealed record StaffColumn(string Head, Func<StaffLine, int> Of, string Where)
{
    public string OneLine => Head.Replace('|', ' ');

    public static IReadOnlyList<StaffColumn> All { get; } =
    [
        new("Biên chế", line => line.Quota, "vi-tri"),
        new("Có mặt", line => line.Payroll, "nguoi?nhom=bien-che"),
        new("Biệt phái|đi", line => line.Out, "nguoi?nhom=di"),
        new("Biệt phái|đến", line => line.In, "nguoi?nhom=den"),
        new("Đang|làm việc", line => line.Capacity, "nguoi?nhom=dang-lam"),
        new("Thiếu", line => line.Vacant, "vi-tri?nhom=thieu"),
        new("Dôi dư", line => line.Surplus, "vi-tri?nhom=thua"),
        new("Thiếu|lãnh đạo", line => line.LeadersMissing, "vi-tri?nhom=thieu-lanh-dao"),
        new("Thiếu theo|khối lượng", line => line.ShortByLoad, "vi-tri?nhom=thieu-khoi-luong"),
        new("Dôi dư theo|khối lượng", line => line.SurplusByLoad, "vi-tri?nhom=thua-khoi-luong"),
    ];

    public static Sheet<StaffLine> SheetOf(string what, string first, IReadOnlyList<StaffLine> lines, StaffLine total, string asOf) =>
        new()
        {
            Title = $"Biên chế, có mặt, dôi dư, thiếu: {what}",
            Lines = [asOf, "Người biệt phái tính vào biên chế nơi cử và người làm việc của nơi nhận."],
            Columns =
            [
                new(first, 34, line => SheetCell.Of(line.Name)),
                .. All.Select(column => new SheetColumn<StaffLine>(column.OneLine, 13, line => SheetCell.Of((long)column.Of(line)))),
                new("Đại học trở lên", 13, line => SheetCell.Share(line.Degree, line.Payroll)),
            ],
            Rows = lines.ToAsyncEnumerable(),
            Total =
            [
                SheetCell.Of("Cộng"),
                .. All.Select(column => SheetCell.Of((long)column.Of(total))),
                SheetCell.Share(total.Degree, total.Payroll),
            ],
        };
}
