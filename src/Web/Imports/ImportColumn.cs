using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Web.Imports;

/// <summary>A column of a list; a file may have its columns in any order and with others between.</summary>
/// <param name="IsRequired">A list without it is refused. Without another column the list says nothing about what stands in it.</param>
/// <param name="Sample">What the template shows under the head.</param>
public sealed record ImportColumn(string Head, bool IsRequired, string Sample)
{
    private string Key { get; } = KeyOf(Head);

    /// <summary>Where the column stands in a head; -1 where it does not.</summary>
    public int PlaceIn(IReadOnlyList<SheetValue> head) => PlacesIn(head).FirstOrDefault(-1);

    public IEnumerable<int> PlacesIn(IReadOnlyList<SheetValue> head) =>
        Enumerable.Range(0, head.Count).Where(at => !head[at].IsEmpty && KeyOf(head[at].Text) == Key);

    public static IReadOnlyList<string> MissingIn(IReadOnlyList<SheetValue> head, IReadOnlyList<ImportColumn> columns) =>
        [.. columns.Where(column => column.IsRequired && column.PlaceIn(head) < 0).Select(column => column.Head)];

    /// <summary>A list with the right heads and one row to show how it is meant.</summary>
    public static Sheet<string[]> Template(string title, IReadOnlyList<ImportColumn> columns) =>
        new()
        {
            Title = title,
            Columns =
            [
                .. columns.Select(
                    (column, at) =>
                        new SheetColumn<string[]>(
                            column.Head,
                            Math.Clamp(Math.Max(column.Head.Length, column.Sample.Length) + 4, 14, 40),
                            row => SheetCell.Of(row[at])
                        )
                ),
            ],
            Rows = new[] { columns.Select(column => column.Sample).ToArray() }.ToAsyncEnumerable(),
        };

    // "Vượt khung (%)" and "VƯỢT KHUNG %" are one head.
    private static string KeyOf(string head) => string.Concat(VietnameseText.SearchKey(head).Where(char.IsAsciiLetterOrDigit));
}
