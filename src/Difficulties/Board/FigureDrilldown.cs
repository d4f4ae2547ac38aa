using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Board;

/// <summary>A record behind a figure.</summary>
/// <param name="State">A stretch's end or a recommendation's confirmation, as stored.</param>
internal sealed record RecordRow(
    string Code,
    string Title,
    string UnitPath,
    DateOnly Began,
    DateOnly? Ended,
    DateTimeOffset? DueAt,
    string State,
    string Person,
    int? Days
)
{
    public string StateWords =>
        Enum.TryParse<StretchEnd>(State, out var end) ? DifficultyLabels.Of(DifficultyFigures.Of(end))
        : Enum.TryParse<Confirmation>(State, out var confirmation) ? DifficultyLabels.Of(confirmation)
        : "Đang giữ";

    public static Sheet<RecordRow> SheetOf(IReadOnlyList<RecordRow> rows, string title, DateTimeOffset asOf, Func<string, string> nameOf) =>
        new()
        {
            Title = title,
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Vướng mắc", 60, row => SheetCell.Of(row.Title)),
                new("Đơn vị", 30, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Người", 30, row => SheetCell.Of(row.Person)),
                new("Từ", 12, row => SheetCell.Of(row.Began)),
                new("Hạn", 18, row => SheetCell.Of(row.DueAt)),
                new("Đến", 12, row => SheetCell.Of(row.Ended)),
                new("Ngày làm việc", 8, row => row.Days is { } days ? SheetCell.Of((long)days) : SheetCell.Empty),
                new("Kết quả", 26, row => SheetCell.Of(row.StateWords)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}

/// <summary>A figure of the board and the very records it counts.</summary>
/// <param name="OfHoldingPeriods">Whether it counts bodies' stretches; otherwise units' recommendations.</param>
internal sealed record FigureDrilldown(string Slug, string Name, bool OfHoldingPeriods, DifficultyMeasure? Measure)
{
    public static IReadOnlyList<FigureDrilldown> All { get; } =
    [
        new("ky-truoc", "Kiến nghị kỳ trước chuyển qua", false, null),
        new("neu", "Kiến nghị nêu trong kỳ", false, DifficultyMeasure.Raised),
        new("xac-nhan", "Kiến nghị xác nhận đã giải quyết", false, DifficultyMeasure.Confirmed),
        new("im-lang", "Kiến nghị đóng, không phản hồi", false, DifficultyMeasure.Silent),
        new("khong-phai", "Kiến nghị không phải vướng mắc, đã rút", false, DifficultyMeasure.Invalid),
        new("con-mo", "Kiến nghị còn mở cuối kỳ", false, null),
        new("giu-ky-truoc", "Vướng mắc đang giữ từ kỳ trước", true, null),
        new("nhan", "Vướng mắc nhận trong kỳ", true, DifficultyMeasure.Taken),
        new("mo-lai", "Vướng mắc mở lại trong kỳ", true, DifficultyMeasure.ReopenedTo),
        new("dung-han", "Trả lời đúng hạn", true, DifficultyMeasure.OnTime),
        new("qua-han", "Trả lời quá hạn", true, DifficultyMeasure.Late),
        new("chuyen-di", "Chuyển cơ quan khác", true, DifficultyMeasure.GivenAway),
        new("chuyen-di-qua-han", "Chuyển đi hoặc giao lại khi đã quá hạn", true, DifficultyMeasure.GivenAwayLate),
        new("ket-thuc", "Kết thúc không trả lời", true, DifficultyMeasure.ClosedOtherwise),
        new("dang-giu", "Vướng mắc đang giữ cuối kỳ", true, null),
    ];

    public static FigureDrilldown? BySlug(string? slug) => All.FirstOrDefault(figure => figure.Slug == slug);

    public static IQueryable<RecordRow> Stretches(
        Db db,
        FigureDrilldown figure,
        string province,
        string? unit,
        DifficultyField? field,
        DateOnly from,
        DateOnly to
    )
    {
        var rows = db.HoldingPeriods.Where(row => row.ProvinceCode == province);
        rows = unit is { Length: > 0 } ? rows.Where(row => row.BodyPath == unit) : rows;
        rows = field is { } wanted ? rows.Where(row => row.Field == wanted) : rows;
        rows = figure.Measure switch
        {
            DifficultyMeasure.Taken => rows.Where(row => !row.Reopened && row.BeganOn >= from && row.BeganOn <= to),
            DifficultyMeasure.ReopenedTo => rows.Where(row => row.Reopened && row.BeganOn >= from && row.BeganOn <= to),
            DifficultyMeasure.OnTime => rows.Where(row => row.End == StretchEnd.OnTime && row.EndedOn >= from && row.EndedOn <= to),
            DifficultyMeasure.Late => rows.Where(row => row.End == StretchEnd.Late && row.EndedOn >= from && row.EndedOn <= to),
            DifficultyMeasure.GivenAway => rows.Where(row => row.End == StretchEnd.GivenAway && row.EndedOn >= from && row.EndedOn <= to),
            DifficultyMeasure.GivenAwayLate => rows.Where(row =>
                row.End == StretchEnd.GivenAway && row.EndedAt > row.DueAt && row.EndedOn >= from && row.EndedOn <= to
            ),
            DifficultyMeasure.ClosedOtherwise => rows.Where(row =>
                row.End == StretchEnd.Closed && row.EndedOn >= from && row.EndedOn <= to
            ),
            _ when figure.Slug == "giu-ky-truoc" => rows.Where(row => row.BeganOn < from && (row.EndedOn == null || row.EndedOn >= from)),
            _ => rows.Where(row => row.BeganOn <= to && (row.EndedOn == null || row.EndedOn > to)),
        };
        var difficulties = db.Difficulties;
        return rows.Join(
                difficulties,
                row => new { row.ProvinceCode, row.DifficultyId },
                row => new { row.ProvinceCode, DifficultyId = row.Id },
                (row, difficulty) =>
                    new
                    {
                        row,
                        difficulty.Code,
                        difficulty.Title,
                    }
            )
            .OrderByDescending(pair => pair.row.BeganAt)
            .ThenBy(pair => pair.Code)
            .Select(pair => new RecordRow(
                pair.Code,
                pair.Title,
                pair.row.BodyPath,
                pair.row.BeganOn,
                pair.row.EndedOn,
                pair.row.DueAt,
                pair.row.End == null ? string.Empty : pair.row.End.Value.ToString(),
                pair.row.PersonName,
                pair.row.End == null ? null : pair.row.WorkingDays
            ));
    }

    public static IQueryable<RecordRow> Recommendations(
        Db db,
        FigureDrilldown figure,
        string province,
        string? unit,
        DifficultyField? field,
        DateOnly from,
        DateOnly to
    )
    {
        var rows = db.Recommendations.Where(row => row.ProvinceCode == province);
        rows = unit is { Length: > 0 } ? rows.Where(row => row.UnitPath == unit) : rows;
        rows = field is { } wanted ? rows.Where(row => row.Field == wanted) : rows;
        rows = figure.Measure switch
        {
            DifficultyMeasure.Raised => rows.Where(row => row.RaisedOn >= from && row.RaisedOn <= to),
            DifficultyMeasure.Confirmed => rows.Where(row =>
                row.Confirmation == Confirmation.Solved && row.ClosedOn >= from && row.ClosedOn <= to
            ),
            DifficultyMeasure.Silent => rows.Where(row =>
                row.Confirmation == Confirmation.Silent && row.ClosedOn >= from && row.ClosedOn <= to
            ),
            DifficultyMeasure.Invalid => rows.Where(row =>
                (row.Confirmation == Confirmation.Invalid || row.Confirmation == Confirmation.Withdrawn)
                && row.ClosedOn >= from
                && row.ClosedOn <= to
            ),
            _ when figure.Slug == "ky-truoc" => rows.Where(row => row.RaisedOn < from && (row.ClosedOn == null || row.ClosedOn >= from)),
            _ => rows.Where(row => row.RaisedOn <= to && (row.ClosedOn == null || row.ClosedOn > to)),
        };
        var difficulties = db.Difficulties;
        return rows.Join(
                difficulties,
                row => new { row.ProvinceCode, row.DifficultyId },
                row => new { row.ProvinceCode, DifficultyId = row.Id },
                (row, difficulty) =>
                    new
                    {
                        row,
                        difficulty.Code,
                        difficulty.Title,
                    }
            )
            .OrderByDescending(pair => pair.row.RaisedAt)
            .ThenBy(pair => pair.Code)
            .Select(pair => new RecordRow(
                pair.Code,
                pair.Title,
                pair.row.UnitPath,
                pair.row.RaisedOn,
                pair.row.ClosedOn,
                null,
                pair.row.Confirmation.ToString(),
                pair.row.RaisedBy,
                null
            ));
    }
}
