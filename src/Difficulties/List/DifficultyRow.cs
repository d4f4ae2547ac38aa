using System.Linq.Expressions;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.List;

/// <summary>A difficulty in a list.</summary>
internal sealed record DifficultyRow(
    string Code,
    string Title,
    DifficultyField Field,
    DifficultyStatus Status,
    Urgency Urgency,
    string LeadPath,
    string PersonName,
    DateTimeOffset DueAt,
    DateOnly OpenedOn,
    int Units,
    DateOnly? ClosedOn,
    AnswerAwaits? Awaits,
    int AnswerNumber,
    int SilentUnits,
    string? Behalf
)
{
    /// <summary>What is to be known before its answer is relied on.</summary>
    public string? MarkOf(string body) => DifficultyLabels.MarkOf(Awaits, AnswerNumber > 0 && Status == DifficultyStatus.Reopened, body);

    public static Expression<Func<Difficulty, DifficultyRow>> From { get; } =
        row => new DifficultyRow(
            row.Code,
            row.Title,
            row.Field,
            row.Status,
            row.Urgency,
            row.LeadPath,
            row.PersonName,
            row.DueAt,
            row.OpenedOn,
            row.Units,
            row.ClosedOn,
            row.Awaits,
            row.AnswerNumber,
            row.SilentUnits,
            row.Behalf
        );

    public static Sheet<DifficultyRow> SheetOf(
        IReadOnlyList<DifficultyRow> rows,
        string name,
        DateTimeOffset asOf,
        Func<string, string> nameOf
    ) =>
        new()
        {
            Title = $"Khó khăn, vướng mắc: {name}",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Vướng mắc", 60, row => SheetCell.Of(row.Title)),
                new("Lĩnh vực", 24, row => SheetCell.Of(DifficultyFields.Of(row.Field).Name)),
                new("Số đơn vị nêu", 10, row => SheetCell.Of((long)row.Units)),
                new("Trạng thái", 24, row => SheetCell.Of(DifficultyLabels.Of(row.Status))),
                new("Lưu ý", 30, row => SheetCell.Of(row.MarkOf(nameOf(row.LeadPath)) ?? string.Empty)),
                new("Cơ quan chủ trì", 30, row => SheetCell.Of(nameOf(row.LeadPath))),
                new("Người chịu trách nhiệm", 30, row => SheetCell.Of(row.PersonName)),
                new("Nêu ngày", 12, row => SheetCell.Of(row.OpenedOn)),
                new("Hạn", 18, row => SheetCell.Of(row.DueAt)),
                new("Đóng ngày", 12, row => SheetCell.Of(row.ClosedOn)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}
