using System.Text.Json;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Import;

/// <summary>A row of an uploaded list, as read and as understood.</summary>
/// <param name="Line">Line of the file, from 1; the head is line 1.</param>
/// <param name="Problems">Sentences that say what is wrong and how to mend it; empty when the row can be raised.</param>
internal sealed record ImportRow(int Line, string UnitName, string? UnitPath, string Title, string What, string Asked, DifficultyField? Field, bool Urgent, IReadOnlyList<string> Problems)
{
    /// <summary>All its words, to be compared with what is known.</summary>
    public string Words => $"{Title}. {What} {Asked}";

    public bool IsGood => Problems.Count == 0;

    public RaiseText ToText(RaiseChannel channel) => new()
    {
        Title = Title, What = What, Asked = Asked, Field = Field, Urgency = Urgent ? Urgency.Urgent : Urgency.Normal, Channel = channel, UnitPath = UnitPath ?? string.Empty,
    };

    public static string Store(IReadOnlyList<ImportRow> rows) => JsonSerializer.Serialize(rows);

    public static IReadOnlyList<ImportRow> Load(string stored) => JsonSerializer.Deserialize<List<ImportRow>>(stored) ?? [];
}

/// <summary>Understands the rows of a list: which columns they are in, which unit and field they mean, what is missing.</summary>
internal sealed class ImportReader(Units units)
{
    public const int MostRows = 1000;

    /// <summary>Heads of the columns; a file may have them in any order and with others between.</summary>
    public static IReadOnlyList<(string Head, bool Required)> Columns { get; } = [("Đơn vị nêu", true), ("Vướng mắc", true), ("Nội dung", true), ("Đề nghị", true), ("Lĩnh vực", false), ("Gấp", false)];

    /// <summary>A list with the right heads and one row to show how it is meant.</summary>
    public static Sheet<string[]> Template => new()
    {
        Title = "Danh sách khó khăn, vướng mắc", Columns = [.. Columns.Select((column, at) => new SheetColumn<string[]>(column.Head, 30, row => SheetCell.Of(row[at])))],
        Rows = new[] { new[] { "Xã Tam Sơn", "Chưa có hướng dẫn giao dự toán cho xã mới", "Xã chưa được hướng dẫn cách giao dự toán cho các đơn vị trực thuộc.", "Sở Tài chính hướng dẫn cụ thể.", string.Empty, "không" } }.ToAsyncEnumerable(),
    };

    /// <summary>The rows from the heads on: a sheet may have its title above them.</summary>
    public static Result<List<IReadOnlyList<string>>> TableOf(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
        {
            return DifficultyRefusals.ImportEmpty;
        }

        var head = Enumerable.Range(0, Math.Min(10, rows.Count)).FirstOrDefault(at => MissingColumns(rows[at]).Count == 0, -1);
        if (head < 0)
        {
            // The row that comes nearest says what is missing.
            return DifficultyRefusals.ImportColumns(string.Join(", ", rows.Take(10).Select(MissingColumns).MinBy(missing => missing.Count)!));
        }

        return rows.Count - head > MostRows + 1 ? DifficultyRefusals.ImportTooLong(MostRows) : rows.Skip(head).ToList();
    }

    /// <summary>Columns that must be there and are not; empty when all are.</summary>
    public static IReadOnlyList<string> MissingColumns(IReadOnlyList<string> head) => [.. Columns.Where(column => column.Required && PlaceOf(head, column.Head) < 0).Select(column => column.Head)];

    /// <param name="rows">The head and what is under it.</param>
    public List<ImportRow> Read(IReadOnlyList<IReadOnlyList<string>> rows, string province)
    {
        var head = rows[0];
        var places = Columns.ToDictionary(column => column.Head, column => PlaceOf(head, column.Head), StringComparer.Ordinal);
        var known = units.ChildrenOf($"/{province}/").Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department).ToList();
        var read = new List<ImportRow>();
        for (var at = 1; at < rows.Count; at++)
        {
            string Cell(string column) => places[column] is >= 0 and var place && place < rows[at].Count ? rows[at][place] : string.Empty;
            if (rows[at].All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            read.Add(Understand(at + 1, Cell("Đơn vị nêu"), Cell("Vướng mắc"), Cell("Nội dung"), Cell("Đề nghị"), Cell("Lĩnh vực"), Cell("Gấp"), known));
        }

        return read;
    }

    private static ImportRow Understand(int line, string unitName, string title, string what, string asked, string fieldName, string urgent, List<Unit> known)
    {
        var problems = new List<string>();
        var folded = VietnameseText.Fold(unitName);
        var found = folded.Length == 0 ? [] : known.Where(unit => VietnameseText.Fold(unit.Name) == folded || VietnameseText.Fold(unit.ShortName) == folded).ToList();
        if (found.Count != 1)
        {
            problems.Add(found.Count == 0 ? DifficultyRefusals.UnknownUnit(unitName).Message : $"Có {found.Count} đơn vị tên “{unitName}”. Ghi đủ xã, phường hoặc sở.");
        }

        var field = DifficultyFields.All.FirstOrDefault(facts => VietnameseText.Fold(facts.Name) == VietnameseText.Fold(fieldName))?.Field;
        if (fieldName.Length > 0 && field is null)
        {
            problems.Add($"Không có lĩnh vực “{fieldName}”. Dùng một trong: {string.Join("; ", DifficultyFields.All.Select(facts => facts.Name))}.");
        }

        // A list of a conference often has the sentence alone: it is then title and content in one.
        what = what.Length == 0 ? title : what;
        var row = new ImportRow(line, unitName, found.Count == 1 ? found[0].Path : null, title, what, asked, field, urgent.Length > 0 && !urgent.Equals("không", StringComparison.OrdinalIgnoreCase), problems);
        if ((row with { Field = field ?? DifficultyField.PublicAdministration }).ToText(RaiseChannel.Import).Check() is { } refusal)
        {
            problems.Add(refusal.Message);
        }

        return row;
    }

    private static int PlaceOf(IReadOnlyList<string> head, string column)
    {
        var wanted = VietnameseText.Fold(column);
        return head.Select((cell, at) => (cell, at)).Where(pair => VietnameseText.Fold(pair.cell) == wanted).Select(pair => pair.at).FirstOrDefault(-1);
    }
}
