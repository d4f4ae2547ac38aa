using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Board;

[Permit(DifficultyPermissions.Board)]
internal sealed class BoardModel(DifficultyBoardReader reader) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "theo")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "ky")]
    public string? Quick { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    public BoardPeriod Period { get; private set; } = null!;

    public DifficultyGrouping Grouping { get; private set; }

    public IReadOnlyList<DifficultyBoardLine> Lines { get; private set; } = [];

    public DifficultyFiguresRow Total { get; private set; } = DifficultyFiguresRow.Empty;

    public OpenDifficulties? Now { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    public bool OpensRecords => May(DifficultyPermissions.View);

    public string PeriodWords => $"{VietnameseFormat.Date(Period.First)}–{VietnameseFormat.Date(Period.Last)}";

    public static IReadOnlyList<(string Slug, string Name, DifficultyGrouping By)> Groupings { get; } =
    [
        ("co-quan", "Theo cơ quan trả lời", DifficultyGrouping.Body),
        ("don-vi", "Theo đơn vị nêu", DifficultyGrouping.Unit),
        ("linh-vuc", "Theo lĩnh vực", DifficultyGrouping.Field),
    ];

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await ReadAsync(ct);
        return new SheetDownload<DifficultyBoardLine>(DifficultyColumn.SheetOf(this), dang, "so-lieu-vuong-mac");
    }

    /// <summary>The records behind a figure of a line, or of all lines.</summary>
    public string ListOf(string slug, DifficultyBoardLine? line) =>
        $"/vuong-mac/so-lieu/ho-so?so={slug}&tu={Period.First:yyyy-MM-dd}&den={Period.Last:yyyy-MM-dd}{(line is null ? string.Empty : Grouping == DifficultyGrouping.Field ? $"&linh-vuc={line.Key}" : $"&don-vi={line.Key}")}";

    public string Address(string? by = null, string? quick = null) =>
        $"/vuong-mac/so-lieu?theo={by ?? By ?? "co-quan"}{(quick is not null ? $"&ky={quick}" : Period.Quick is { } same ? $"&ky={same}" : $"&tu={Period.First:yyyy-MM-dd}&den={Period.Last:yyyy-MM-dd}")}";

    private async Task ReadAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        Period = BoardPeriod.Of(Quick ?? (From is null && To is null ? "nam-nay" : null), From, To, Clock.Today);
        if (Period.First > Period.Last)
        {
            ModelState.AddModelError("tu", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.");
            Period = Period with { First = new DateOnly(Period.Last.Year, Period.Last.Month, 1) };
        }

        Grouping =
            Seat.ProvinceCode.Length == 0 || Seat.ScopePath == "/"
                ? DifficultyGrouping.Province
                : Groupings.FirstOrDefault(grouping => grouping.Slug == By).By;
        (Lines, Total, Now) = await reader.ReadAsync(
            Grouping == DifficultyGrouping.Province ? string.Empty : Seat.ProvinceCode,
            Grouping,
            Period.First,
            Period.Last,
            ct
        );
    }
}
