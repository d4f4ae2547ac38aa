using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Import;

/// <summary>A list of things to hand over, of one or of several old units. Lines go past the change tracker.</summary>
internal sealed class ItemImport(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : ListImport<ItemRow>
{
    public override string Kind => "facilities.handover-items";

    public override string Title => "Danh mục bàn giao";

    public override IReadOnlyList<ImportColumn> Columns => ItemColumns.All;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị cũ", "Tài sản, hồ sơ", "Số lượng", "Giá trị"];

    public override int MostRows => 50_000;

    public override long LargestFile => 30 * 1024 * 1024;

    public override async Task<IReadOnlyList<ImportLine<ItemRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (handovers, lists) = await GivenByAsync(db, seat, ct);
        var known = await KnownAsync(db, seat.ProvinceCode, lists, ct);
        var reader = new ItemReader(handovers, lists, settlement.NameOf, known, today);
        return [.. table.Lines.Select(line => reader.Read(new ImportCells(line, table, today)))];
    }

    public override Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<ItemRow>> lines,
        Seat seat,
        CancellationToken ct
    ) => AddAsync(write, [.. lines.Select(line => line.Row)], seat, ct);

    /// <summary>Adds rows to their lists, numbered after what is there; each list has its deed and its sums.</summary>
    public async Task<Result<string>> AddAsync(Write write, IReadOnlyList<ItemRow> rows, Seat seat, CancellationToken ct)
    {
        var wanted = rows.ToLookup(row => row.ListId);
        var (handovers, mine) = await GivenByAsync(write.Db, seat, ct);
        var ids = mine.Where(list => wanted.Contains(list.Id.Value)).Select(list => list.HandoverId).Distinct().ToList();
        await HandoverSettlement.LockAsync(write.Db, seat.ProvinceCode, ids, ct);
        // What another node changed before this one had the lock is read now, tracked.
        foreach (var list in mine.Where(list => wanted.Contains(list.Id.Value)))
        {
            await write.Db.Entry(list).ReloadAsync(ct);
            if (list.State != ListState.Listing)
            {
                return FacilityRefusals.WrongState(list.State);
            }
        }

        if (wanted.Any(group => !mine.Exists(list => list.Id.Value == group.Key)))
        {
            return FacilityRefusals.NotFound;
        }

        var known = await KnownAsync(write.Db, seat.ProvinceCode, [.. mine.Where(list => ids.Contains(list.HandoverId))], ct);
        var unitOf = mine.ToDictionary(list => list.Id.Value, list => list.HandoverId.Value);
        if (rows.FirstOrDefault(row => known.Contains((unitOf[row.ListId], VietnameseText.SearchKey(row.Facts.Code)))) is { } twice)
        {
            return FacilityRefusals.CodeTwice(twice.Facts.Code);
        }

        var added = new List<HandoverItem>(rows.Count);
        foreach (var list in mine.Where(list => wanted.Contains(list.Id.Value)))
        {
            var number = await write.Db.ItemsOf(list).MaxAsync(row => (int?)row.Number, ct) ?? 0;
            added.AddRange(wanted[list.Id.Value].Select(row => HandoverItem.Of(list, ++number, row.Facts)));
        }

        await RowWriter<HandoverItem>.For(write.Db).InsertAsync(write.Db, added, ct);
        var sums = added.GroupBy(item => item.ListId).ToDictionary(group => group.Key, ListTotals.Of);
        foreach (var list in mine.Where(list => sums.ContainsKey(list.Id)))
        {
            var sum = sums[list.Id];
            list.Take(list.Totals + sum);
            write.Record(
                "facility.items-added",
                HandoverSettlement.ListKind,
                list.Id.Value,
                list.ProvinceCode,
                list.UnitPath,
                $"{HandoverLabels.Of(list.Kind)}: thêm {VietnameseFormat.Number(sum.All.Lines)} dòng, {VietnameseFormat.Money(sum.All.Value)}"
            );
        }

        foreach (var handover in handovers.Where(row => ids.Contains(row.Id)))
        {
            await HandoverSettlement.FollowAsync(write, handover, ct);
        }

        return $"Đã thêm {VietnameseFormat.Number(added.Count)} dòng vào {VietnameseFormat.Number(sums.Count)} danh mục.";
    }

    /// <summary>What a seat gives: a commune the old units whose things it keeps, the province's office all of them.</summary>
    private static async Task<(List<Handover> Handovers, List<HandoverList> Lists)> GivenByAsync(Db db, Seat seat, CancellationToken ct)
    {
        var (scope, province, path) = (FacilityScope.Of(seat), seat.ProvinceCode, seat.ScopePath);
        var (handovers, lists) = (
            db.Handovers.Where(row => row.ProvinceCode == province),
            db.HandoverLists.Where(row => row.ProvinceCode == province)
        );
        return scope.IsProvince
            ? (await handovers.ToListAsync(ct), await lists.ToListAsync(ct))
            : (
                await handovers.Where(row => row.UnitPath == path).ToListAsync(ct),
                await lists.Where(row => row.HolderPath == path).ToListAsync(ct)
            );
    }

    /// <summary>Codes that stand in any list of an old unit, as they are searched for.</summary>
    private static async Task<HashSet<(Guid Handover, string Code)>> KnownAsync(
        Db db,
        string province,
        IReadOnlyList<HandoverList> lists,
        CancellationToken ct
    )
    {
        const int Chunk = 500;
        var (known, items) = (new HashSet<(Guid, string)>(), db.HandoverItems);
        var unitOf = lists.ToDictionary(list => list.Id, list => list.HandoverId.Value);
        foreach (var chunk in lists.Where(list => list.Lines > 0).Select(list => list.Id).Chunk(Chunk))
        {
            var codes = await items
                .Where(row => row.ProvinceCode == province && chunk.Contains(row.ListId) && row.Code != string.Empty)
                .Select(row => new { row.ListId, row.Code })
                .ToListAsync(ct);
            known.UnionWith(codes.Select(row => (unitOf[row.ListId], VietnameseText.SearchKey(row.Code))));
        }

        return known;
    }
}
