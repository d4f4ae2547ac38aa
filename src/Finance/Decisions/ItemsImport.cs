using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Decisions;

/// <summary>A row of a list of items. The line it comes from is named by codes and found again when it is accepted.</summary>
/// <param name="From">Codes of the giver's line, <c>13-560-431-7301</c>; empty for what the council decided for the giver itself.</param>
internal sealed record ItemRow(string UnitPath, string Source, string Chapter, string Category, string Item, long Amount, string From);

/// <summary>A list of items for a draft decision; which one, the draft of the import keeps.</summary>
internal sealed class ItemsImport(IDbContextFactory<Db> contexts, FinanceBooks books, WriteDecision write) : ListImport<ItemRow>
{
    private static readonly ImportColumn Unit = new("Đơn vị", true, "Xã Tam Sơn");
    private static readonly ImportColumn Source = new("Nguồn", true, "13");
    private static readonly ImportColumn Chapter = new("Chương", true, "830");
    private static readonly ImportColumn Category = new("Khoản", true, "341");
    private static readonly ImportColumn Item = new("Mục, tiểu mục", true, "6001");
    private static readonly ImportColumn Amount = new("Số tiền (đồng)", true, "1200000000");
    private static readonly ImportColumn Less = new("Giảm", false, string.Empty);
    private static readonly ImportColumn From = new("Lấy từ dòng", false, "13-560-431-7301");

    public override string Kind => "finance.items";

    public override string Title => "Danh sách giao dự toán";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Unit, Source, Chapter, Category, Item, Amount, Less, From];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị nhận", "Mã", "Số tiền", "Lấy từ dòng"];

    public override int MostRows => WriteDecision.MostItems;

    /// <summary>The draft the page is about: its round and the giver's lines say which rows can be taken.</summary>
    public BudgetDecision? Target { get; set; }

    public override async Task<IReadOnlyList<ImportLine<ItemRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var giver = FinanceSeats.GivesFor(seat);
        var units = books
            .ReceiversOf(giver)
            .SelectMany(unit => new[] { unit.Name, unit.ShortName }.Select(name => (Key: PlaceName.Key(name), unit.Path)))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);
        var lines = table.Lines.Select(line => Understand(new ImportCells(line, table, today), units, giver, today.Year)).ToList();
        if (Target is not { } decision)
        {
            return lines;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var left = (await LineReads.GivableAsync(db, decision, ct)).ToDictionary(KeyOf, line => line.Free, StringComparer.Ordinal);
        return
        [
            .. lines.Select(line => Against(line.Row, decision, left) is { } wrong ? line with { Row = null, Problems = [wrong] } : line),
        ];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write deed,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<ItemRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await FinanceBooks.DecisionAsync(deed.Db, draft.Option, FinanceSeats.ScopeOf(seat), ct) is not { } decision)
        {
            return FinanceRefusals.NotFound;
        }

        if (DecisionCompetence.AgainstEditing(decision, seat) is { } against)
        {
            return against;
        }

        var froms = (await LineReads.GivableAsync(deed.Db, decision, ct)).ToDictionary(KeyOf, line => line.Id, StringComparer.Ordinal);
        var items = new List<ItemInput>(lines.Count);
        foreach (var (number, row, _) in lines)
        {
            BudgetLineId? from = null;
            if (row.From.Length > 0)
            {
                if (!froms.TryGetValue(row.From, out var found))
                {
                    return FinanceRefusals.FromLineWrong with
                    {
                        Message = $"Dòng {number}: {FinanceRefusals.FromLineWrong.Message}",
                        Field = null,
                    };
                }

                from = found;
            }

            items.Add(new(row.UnitPath, row.Source, row.Chapter, row.Category, row.Item, row.Amount, from));
        }

        var added = await write.AddAsync(deed, decision, items, ct);
        if (added.IsRefused)
        {
            return added.Refusal with { Field = null };
        }

        var words = $"Đã thêm {VietnameseFormat.Number(items.Count)} dòng, {VietnameseFormat.Money(items.Sum(item => item.Amount))}.";
        deed.Record(
            "budget.edited",
            FinanceBooks.DecisionKind,
            decision.Id.Value,
            decision.ProvinceCode,
            decision.GiverPath,
            $"Nhập từ “{draft.FileName}”. {words}"
        );
        return words;
    }

    /// <summary>The draft the list is for, while it is still one the seat may write.</summary>
    public async Task<BudgetDecision?> DraftAsync(string code, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await FinanceBooks.DecisionAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(seat), ct);
        return found is not null && DecisionCompetence.AgainstEditing(found, seat) is null ? found : null;
    }

    /// <summary>What would refuse the whole list later, told at its row.</summary>
    /// <param name="left">Đồng of the giver's lines, less what the rows before take.</param>
    private static string? Against(ItemRow? row, BudgetDecision decision, Dictionary<string, long> left)
    {
        if (row is null)
        {
            return null;
        }

        if (row.Amount < 0 && decision.Round != AssignmentRound.Adjustment)
        {
            return FinanceRefusals.AmountWrong.Message;
        }

        if (row.From.Length == 0)
        {
            return null;
        }

        if (!left.TryGetValue(row.From, out var free))
        {
            return $"{decision.Year}: cơ quan giao không có dòng {row.From}. {FinanceRefusals.FromLineWrong.Message}";
        }

        if (row.Amount > free)
        {
            return FinanceRefusals.TooMuchGivenOn(free).Message;
        }

        left[row.From] = free - row.Amount;
        return null;
    }

    private static string KeyOf(BudgetLine line) => $"{line.Source}-{line.Chapter}-{line.Category}-{line.Item}";

    private ImportLine<ItemRow> Understand(ImportCells cells, ILookup<string, string> units, string giver, int year)
    {
        var name = cells.Text(Unit);
        var paths = units[PlaceName.Key(name)].Distinct().ToList();
        if (paths.Count != 1)
        {
            cells.Wrong(
                Unit,
                paths.Count == 0
                    ? $"không có “{CleanText.CutTo(name, 60)}” trong các đơn vị nhận dự toán của cơ quan giao. Ghi đúng tên trong danh mục đơn vị."
                    : $"có {paths.Count} đơn vị tên “{name}”. Ghi đủ xã, phường hoặc sở."
            );
        }

        var (source, chapter, category, item) = (
            cells.Code(Source, LineCodes.SourceLength),
            cells.Code(Chapter, LineCodes.ChapterLength),
            cells.Code(Category, LineCodes.CategoryLength),
            cells.Code(Item, LineCodes.ItemLength)
        );
        if (!LineCodes.AreWhole(source, chapter, category, item))
        {
            cells.Problems.Add(FinanceRefusals.CodesWrong.Message);
        }

        cells.Need(Amount, "Ghi số đồng.");
        var (amount, from) = (
            cells.Whole(Amount, Amounts.Largest) ?? 0,
            cells.Text(From).Replace(" ", string.Empty, StringComparison.Ordinal)
        );
        if (amount == 0 && cells.Problems.Count == 0)
        {
            cells.Wrong(Amount, "phải lớn hơn 0.");
        }

        if (from.Length == 0 && paths.Count == 1 && paths[0] != giver)
        {
            // A commune gives on under the codes it received; only the province's own codes differ.
            from = $"{source}-{chapter}-{category}-{item}";
        }

        var signed = cells.Truth(Less) == true ? -amount : amount;
        IReadOnlyList<string> shown = [name, $"{source} · {chapter}-{category}-{item}", VietnameseFormat.Number(signed), from];
        var row = cells.Problems.Count == 0 ? new ItemRow(paths[0], source, chapter, category, item, signed, from) : null;
        return new ImportLine<ItemRow>(cells.Line, shown, row, cells.Problems)
        {
            Remark = books.Codes.Doubt(source, chapter, category, item, year),
        };
    }
}
