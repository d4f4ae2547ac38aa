using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>Handovers as a scope sees them: the province all of its own, a commune those it gives or receives.</summary>
internal static class HandoverReads
{
    public static IQueryable<HandoverList> Seen(this IQueryable<HandoverList> rows, Scope scope)
    {
        var (province, path) = (scope.ProvinceCode, scope.Prefix);
        var ours = rows.Where(row => row.ProvinceCode == province);
        return scope.IsProvince ? ours : ours.Where(row => row.UnitPath == path || row.HolderPath == path);
    }

    public static IQueryable<Handover> HandoversSeen(this Db db, Scope scope)
    {
        var (province, path, lists) = (scope.ProvinceCode, scope.Prefix, db.HandoverLists);
        var ours = db.Handovers.Where(row => row.ProvinceCode == province);
        return scope.IsProvince
            ? ours
            : ours.Where(row =>
                row.UnitPath == path
                || lists.Any(list => list.ProvinceCode == province && list.HandoverId == row.Id && list.UnitPath == path)
            );
    }

    /// <summary>The handover of a code, if the scope sees it.</summary>
    public static Task<Handover?> HandoverAsync(this Db db, string code, Scope scope, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return db.HandoversSeen(scope).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    public static Task<List<HandoverList>> ListsOfAsync(this Db db, Handover handover, CancellationToken ct)
    {
        var (province, id, lists) = (handover.ProvinceCode, handover.Id, db.HandoverLists);
        return lists.Where(row => row.ProvinceCode == province && row.HandoverId == id).ToListAsync(ct);
    }

    /// <summary>A handover and one of its lists, if the scope sees the list.</summary>
    public static async Task<(Handover Handover, HandoverList List)?> ListAsync(
        this Db db,
        ListAddress address,
        Scope scope,
        CancellationToken ct
    )
    {
        if (
            HandoverLabels.Kind(address.Kind) is not { } kind
            || address.Receiver.Length == 0
            || !address.Receiver.All(char.IsAsciiLetterOrDigit)
            || await db.HandoverAsync(address.Code, scope, ct) is not { } handover
        )
        {
            return null;
        }

        var (path, id, lists) = ((string)UnitPath.OfOrganisation(handover.ProvinceCode, address.Receiver), handover.Id, db.HandoverLists);
        return
            await lists.Seen(scope).FirstOrDefaultAsync(row => row.HandoverId == id && row.Kind == kind && row.UnitPath == path, ct)
                is { } list
            ? (handover, list)
            : null;
    }

    public static IQueryable<HandoverItem> ItemsOf(this Db db, HandoverList list)
    {
        var (province, id, items) = (list.ProvinceCode, list.Id, db.HandoverItems);
        return items.Where(row => row.ProvinceCode == province && row.ListId == id);
    }

    /// <summary>Where the page begins is found among the numbers alone, in their index; the lines are then read by their numbers.</summary>
    public static async Task<IReadOnlyList<HandoverItem>> PageAsync(
        this IQueryable<HandoverItem> picked,
        PageRequest page,
        CancellationToken ct
    )
    {
        var rows = picked.Include(row => row.WriteOffs).OrderBy(row => row.Number);
        if (page.Skip == 0)
        {
            return await rows.Take(page.Size).ToListAsync(ct);
        }

        var numbers = picked.OrderBy(row => row.Number).Select(row => (int?)row.Number);
        return await numbers.Skip(page.Skip).FirstOrDefaultAsync(ct) is { } first
            ? await rows.Where(row => row.Number >= first).Take(page.Size).ToListAsync(ct)
            : [];
    }

    public static IQueryable<HandoverMinutes> MinutesOf(this Db db, HandoverList list)
    {
        var (province, id, minutes) = (list.ProvinceCode, list.Id, db.HandoverMinutes);
        return minutes.Where(row => row.ProvinceCode == province && row.ListId == id);
    }

    /// <summary>The last minutes of a list with their signatures; null before the first.</summary>
    public static Task<HandoverMinutes?> LastMinutesAsync(this Db db, HandoverList list, CancellationToken ct)
    {
        var number = list.MinutesNumber;
        return db.MinutesOf(list).Include(row => row.Signatures).FirstOrDefaultAsync(row => row.Number == number, ct);
    }

    /// <summary>The sums of a list by what its lines are counted in.</summary>
    public static async Task<IReadOnlyList<MeasureTotal>> MeasuresAsync(this Db db, HandoverList list, CancellationToken ct)
    {
        var sums = await db.ItemsOf(list)
            .GroupBy(row => row.Measure)
            .Select(rows => new
            {
                rows.Key,
                Listed = rows.Sum(row => row.Quantity),
                Given = rows.Sum(row => row.GiverCount ?? 0),
                Received = rows.Sum(row => row.Received),
                Disputed = rows.Sum(row => row.Disputed),
                WrittenOff = rows.Sum(row => row.WrittenOff),
            })
            .ToListAsync(ct);
        return
        [
            .. sums.OrderBy(row => row.Key, StringComparer.Ordinal)
                .Select(row => new MeasureTotal(row.Key, row.Listed, row.Given, row.Received, row.Disputed, row.WrittenOff)),
        ];
    }

    /// <summary>The sums of a list from its lines, in one statement.</summary>
    public static async Task<ListTotals> SumsAsync(this Db db, HandoverList list, CancellationToken ct)
    {
        var parts = await db.ItemsOf(list)
            .GroupBy(row => row.State)
            .Select(rows => new
            {
                State = rows.Key,
                Lines = rows.Count(),
                Quantity = rows.Sum(row => row.Quantity),
                Value = rows.Sum(row => row.Value),
                Received = rows.Sum(row => row.Received),
                ReceivedValue = rows.Sum(row => row.ReceivedValue),
                Disputed = rows.Sum(row => row.Disputed),
                DisputedValue = rows.Sum(row => row.DisputedValue),
                WrittenOff = rows.Sum(row => row.WrittenOff),
                WrittenOffValue = rows.Sum(row => row.WrittenOffValue),
            })
            .ToListAsync(ct);
        return ListTotals.SumOf(
            parts.Select(part =>
            {
                int LinesIn(ItemState state) => part.State == state ? part.Lines : 0;
                var (all, received, disputed, off) = (
                    new PartTotal(part.Lines, part.Quantity, part.Value),
                    new PartTotal(LinesIn(ItemState.Received), part.Received, part.ReceivedValue),
                    new PartTotal(LinesIn(ItemState.Disputed), part.Disputed, part.DisputedValue),
                    new PartTotal(LinesIn(ItemState.WrittenOff), part.WrittenOff, part.WrittenOffValue)
                );
                return new ListTotals(all, received, disputed, off, all - received - disputed - off);
            })
        );
    }
}

/// <summary>Where a list stands: its handover, its kind and its receiver, as in the address.</summary>
/// <param name="Kind">As in <see cref="HandoverLabels.Slug(HandoverKind)"/>.</param>
/// <param name="Receiver">The receiver's code.</param>
internal readonly record struct ListAddress(string Code, string Kind, string Receiver)
{
    public string Path => $"/ban-giao/{Code}/{Kind}/{Receiver}";

    public static ListAddress Of(Handover handover, HandoverList list) => Of(handover.Code, list);

    public static ListAddress Of(string code, HandoverList list) =>
        new(code, HandoverLabels.Slug(list.Kind), new UnitPath(list.UnitPath).Slug);
}
