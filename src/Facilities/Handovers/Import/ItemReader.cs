using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;

namespace ThongSuot.Facilities.Handovers.Import;

/// <summary>Understands the rows of a list against the lists that are open to the seat. Nothing is written.</summary>
/// <param name="names">The receivers' names, by path.</param>
internal sealed class ItemReader(
    IReadOnlyList<Handover> handovers,
    IReadOnlyList<HandoverList> lists,
    Func<string, string> names,
    IReadOnlySet<(Guid Handover, string Code)> known,
    DateOnly today
)
{
    private const int EarliestYear = 1900;

    /// <summary>So much of a name stands in the preview.</summary>
    private const int ShownLength = 120;

    private static readonly (int Value, string Words)[] Categories =
    [
        .. HandoverCategories.All.Select((category, at) => (at, $"{category.Name}|{category.Code}")),
    ];

    private readonly ILookup<string, Handover> byName = handovers
        .SelectMany(row =>
            new[] { row.OldCode, row.OldName, $"{row.OldName} {row.OldDistrict}" }.Select(name => (Key: PlaceName.Key(name), row))
        )
        .DistinctBy(pair => (pair.Key, pair.row.Id))
        .ToLookup(pair => pair.Key, pair => pair.row, StringComparer.Ordinal);

    private readonly ILookup<(Guid, HandoverKind), HandoverList> byHandover = lists.ToLookup(list => (list.HandoverId.Value, list.Kind));
    private readonly Dictionary<(Guid, string), int> seen = [];
    private readonly Dictionary<string, IReadOnlyList<Handover>> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    public ImportLine<ItemRow> Read(ImportCells cells)
    {
        var list = ListOf(cells, out var category);
        var facts = FactsOf(cells, category);
        IReadOnlyList<string> shown =
        [
            cells.Text(ItemColumns.OldUnit),
            CleanText.CutTo($"{facts.Code} {facts.Name}".Trim(), ShownLength),
            $"{Quantity.Words(facts.Quantity)} {facts.Measure}".Trim(),
            facts.Value == 0 ? string.Empty : VietnameseFormat.Money(facts.Value),
        ];
        if (list is not null)
        {
            CheckTwice(cells, list, facts);
        }

        return cells.Problems.Count > 0 || list is null
            ? new(cells.Line, shown, null, cells.Problems)
            : new(cells.Line, shown, new ItemRow(list.Id.Value, facts), []);
    }

    private HandoverList? ListOf(ImportCells cells, out HandoverCategory? category)
    {
        cells.Need(ItemColumns.OldUnit, "Ghi tên xã, phường, thị trấn cũ, thêm huyện cũ khi trùng tên.");
        cells.Need(ItemColumns.Category, "Ghi tên hoặc mã loại.");
        category = cells.Choice(ItemColumns.Category, Categories) is { } at ? HandoverCategories.All[at] : null;
        var name = cells.Text(ItemColumns.OldUnit);
        if (name.Length == 0 || category is null)
        {
            return null;
        }

        var matches = Matching(name);
        if (matches.Count != 1)
        {
            cells.Wrong(
                ItemColumns.OldUnit,
                matches.Count == 0
                    ? $"không có “{CleanText.CutTo(name, 60)}” trong các đơn vị cũ bạn bàn giao. Ghi đúng tên cũ trước 1/7/2025."
                    : $"có {matches.Count} đơn vị cũ tên “{CleanText.CutTo(name, 60)}”. Ghi thêm huyện cũ sau dấu phẩy."
            );
            return null;
        }

        return Receiving(cells, matches[0], category.Kind);
    }

    private HandoverList? Receiving(ImportCells cells, Handover handover, HandoverKind kind)
    {
        var candidates = byHandover[(handover.Id.Value, kind)].ToList();
        var receiver = cells.Text(ItemColumns.Receiver);
        if (receiver.Length == 0 && candidates.Count > 1)
        {
            cells.Wrong(
                ItemColumns.Receiver,
                $"để trống, mà đơn vị cũ chia cho {candidates.Count} nơi. Ghi một trong: {string.Join("; ", candidates.Select(list => names(list.UnitPath)))}."
            );
            return null;
        }

        var list =
            receiver.Length == 0
                ? candidates.FirstOrDefault()
                : candidates.Find(one => KeyOf(names(one.UnitPath)) == KeyOf(receiver) || new UnitPath(one.UnitPath).Slug == receiver);
        if (list is null)
        {
            cells.Wrong(
                ItemColumns.Receiver,
                $"“{CleanText.CutTo(receiver, 60)}” không nhận từ {handover.OldName}. Ghi một trong: {string.Join("; ", candidates.Select(one => names(one.UnitPath)))}."
            );
        }
        else if (list.State != ListState.Listing)
        {
            cells.Wrong(
                ItemColumns.Category,
                $"danh mục {HandoverLabels.Of(kind).ToLowerInvariant()} đang ở bước “{HandoverLabels.Of(list.State)}”. {HandoverLabels.WayBack(list.State)}"
            );
        }

        return list;
    }

    private ItemFacts FactsOf(ImportCells cells, HandoverCategory? category)
    {
        cells.Need(ItemColumns.Name, "Ghi tên tài sản, hồ sơ.");
        cells.Need(ItemColumns.Quantity, "Ghi số lượng.");
        var quantity = cells.Decimal(ItemColumns.Quantity, Quantity.Decimals, powers: false);
        if (quantity is 0 || quantity > Quantity.Most / Quantity.One)
        {
            cells.Wrong(ItemColumns.Quantity, "phải lớn hơn 0 và không quá 100.000.000. Sửa số lượng hoặc bỏ dòng.");
            quantity = null;
        }

        var (value, remaining) = (
            cells.Whole(ItemColumns.Value, HandoverItem.MostValue) ?? 0,
            cells.Whole(ItemColumns.Remaining, HandoverItem.MostValue)
        );
        if (remaining > value)
        {
            cells.Wrong(ItemColumns.Remaining, "lớn hơn nguyên giá. Sửa một trong hai số.");
        }

        var year = (int?)cells.Whole(ItemColumns.Year, today.Year);
        if (year < EarliestYear)
        {
            cells.Wrong(ItemColumns.Year, $"từ {EarliestYear} đến {today.Year}. Sửa năm.");
        }

        var measure = Text(cells, ItemColumns.Measure, HandoverItem.CodeLength) is { Length: > 0 } typed
            ? typed
            : category?.Unit ?? string.Empty;
        if (quantity is { } whole && !Quantity.Fits(Quantity.Of(whole), measure))
        {
            cells.Wrong(ItemColumns.Quantity, $"“{measure}” đếm bằng số nguyên. Sửa số lượng, hoặc ghi đơn vị tính khác.");
        }

        var retention = Text(cells, ItemColumns.Retention, HandoverItem.TextLength);
        return new(
            category?.Code ?? string.Empty,
            Text(cells, ItemColumns.Code, HandoverItem.CodeLength),
            Text(cells, ItemColumns.Name, HandoverItem.NameLength),
            measure,
            Quantity.Of(quantity ?? 0),
            value,
            remaining,
            year,
            Text(cells, ItemColumns.Condition, HandoverItem.TextLength),
            Text(cells, ItemColumns.Place, HandoverItem.TextLength),
            retention.Length > 0 ? retention : category?.Retention ?? string.Empty,
            Text(cells, ItemColumns.Note, HandoverItem.TextLength)
        );
    }

    private void CheckTwice(ImportCells cells, HandoverList list, ItemFacts facts)
    {
        if (facts.Code.Length == 0)
        {
            return;
        }

        // One thing of an old unit stands once, whichever of its lists it is in.
        var key = (list.HandoverId.Value, VietnameseText.SearchKey(facts.Code));
        if (known.Contains(key))
        {
            cells.Wrong(ItemColumns.Code, $"“{facts.Code}” đã có trong danh mục của đơn vị cũ này. Bỏ dòng, hoặc sửa mã nếu là thứ khác.");
        }
        else if (cells.Problems.Count == 0 && !seen.TryAdd(key, cells.Line))
        {
            cells.Wrong(ItemColumns.Code, $"“{facts.Code}” đã có ở dòng {seen[key]}. Mỗi mã một dòng: cộng lại hoặc sửa mã.");
        }
    }

    private static string Text(ImportCells cells, ImportColumn column, int most)
    {
        var text = cells.Text(column);
        if (text.Length > most)
        {
            cells.Wrong(column, $"dài quá {most} ký tự. Viết ngắn lại.");
        }

        return text;
    }

    // The same few names stand in thousands of rows.
    private IReadOnlyList<Handover> Matching(string name)
    {
        if (!found.TryGetValue(name, out var matches))
        {
            found[name] = matches = [.. byName[PlaceName.Key(name)]];
        }

        return matches;
    }

    private string KeyOf(string name)
    {
        if (!keys.TryGetValue(name, out var key))
        {
            keys[name] = key = PlaceName.Key(name);
        }

        return key;
    }
}
