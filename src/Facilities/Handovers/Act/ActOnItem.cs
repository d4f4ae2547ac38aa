using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Handovers.Act;

/// <summary>What an act on a line may carry; each reads its own part. Counts are hundredths.</summary>
internal sealed record ItemInput
{
    public long? Count { get; init; }

    public string? Reason { get; init; }

    public string? Answers { get; init; }

    public string? Number { get; init; }

    public DateOnly? On { get; init; }

    public Attachment? File { get; init; }

    /// <summary>What the line is to say.</summary>
    public ItemFacts? Facts { get; init; }

    /// <summary>For each other receiver, by its code, what it gets.</summary>
    public IReadOnlyDictionary<string, long> Parts { get; init; } = new Dictionary<string, long>();
}

/// <summary>Counts, writes off, divides or corrects one line.</summary>
internal sealed class ActOnItem(WriteGate gate, HandoverSettlement settlement)
{
    /// <returns>The address of the list.</returns>
    public Task<Result<string>> RunAsync(
        ListAddress at,
        int number,
        ItemAct act,
        ItemInput input,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) => gate.RunAsync<string>(deed, (write, token) => ActAsync(write, at, number, act, input, seat, token), ct);

    public async Task<Result<string>> ActAsync(
        Write write,
        ListAddress at,
        int number,
        ItemAct act,
        ItemInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        if (
            await HandoverSettlement.OpenAsync(write, at, FacilityScope.Of(seat), ct) is not var (handover, list)
            || await write.Db.ItemsOf(list).Include(row => row.WriteOffs).FirstOrDefaultAsync(row => row.Number == number, ct)
                is not { } item
        )
        {
            return FacilityRefusals.NotFound;
        }

        if (HandoverCompetence.Against(act, list, item, handover, seat) is { } against)
        {
            return against;
        }

        var today = Platform.Time.OfficeClock.DayOf(write.Deed.At);
        var done = act switch
        {
            ItemAct.GiverCount => item.CountByGiver(input.Count, input.Reason, input.Answers),
            ItemAct.ReceiverCount => item.CountByReceiver(input.Count, input.Reason, input.Answers),
            ItemAct.WriteOff => WriteOff(item, input, handover.DecisionOn, today),
            ItemAct.UndoWriteOff => item.UndoWriteOff(input.Reason, write.Deed.At),
            ItemAct.Edit => await EditAsync(write, handover, item, input, ct),
            ItemAct.Remove => Remove(write, item, input),
            _ => await SplitAsync(write, handover, list, item, input, ct),
        };
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        if (act == ItemAct.WriteOff && input.File is { } file)
        {
            item.WriteOffs.Add(OffOf(item, input, file, seat, write.Deed.At));
            await write.KeepAsync(file.File, ct);
        }

        if (HandoverCompetence.ActsFor(act) is { } side)
        {
            list.Remember(side, seat.AccountId);
        }

        await settlement.SettleAsync(write, handover, list, HandoverActs.Items.Of(act).Slug, TextOf(act, item, input), ct);
        return at.Path;
    }

    private static Result WriteOff(HandoverItem item, ItemInput input, DateOnly begun, DateOnly today)
    {
        var done = item.WriteOff(input.Count, input.Number, input.On, input.Reason, begun, today);
        return !done.IsRefused && input.File is null ? FacilityRefusals.DecisionFileMissing : done;
    }

    private static WriteOff OffOf(HandoverItem item, ItemInput input, Attachment file, Seat seat, DateTimeOffset at) =>
        new()
        {
            ProvinceCode = item.ProvinceCode,
            Id = Guid.CreateVersion7(),
            ItemId = item.Id,
            ListId = item.ListId,
            Count = input.Count!.Value,
            Number = input.Number!.Trim(),
            On = input.On!.Value,
            Reason = input.Reason!.Trim(),
            FileHash = file.File.Hash,
            FileName = file.Name,
            At = at,
            By = seat.Signature,
        };

    private static async Task<Result> EditAsync(Write write, Handover handover, HandoverItem item, ItemInput input, CancellationToken ct)
    {
        var facts = input.Facts!;
        if (string.IsNullOrWhiteSpace(facts.Name) || facts.Name.Length > HandoverItem.NameLength)
        {
            return FacilityRefusals.NameMissing;
        }

        if (
            new[] { facts.Code, facts.Measure }.Any(text => text.Length > HandoverItem.CodeLength)
            || new[] { facts.Condition, facts.Place, facts.Note }.Any(text => text.Length > HandoverItem.TextLength)
        )
        {
            return FacilityRefusals.TextLong;
        }

        if (facts.Quantity <= 0)
        {
            return FacilityRefusals.QuantityMissing;
        }

        if (facts.Remaining > facts.Value)
        {
            return FacilityRefusals.RemainingWrong;
        }

        if (facts.Code != item.Code && facts.Code.Length > 0)
        {
            var lists = (await write.Db.ListsOfAsync(handover, ct)).Select(list => list.Id).ToList();
            var (province, id, items) = (handover.ProvinceCode, item.Id, write.Db.HandoverItems);
            var codes = await items
                .Where(row => row.ProvinceCode == province && lists.Contains(row.ListId) && row.Id != id && row.Code != string.Empty)
                .Select(row => row.Code)
                .ToListAsync(ct);
            if (codes.Exists(code => VietnameseText.SearchKey(code) == VietnameseText.SearchKey(facts.Code)))
            {
                return FacilityRefusals.CodeTwice(facts.Code);
            }
        }

        return item.Edit(facts);
    }

    private static Result Remove(Write write, HandoverItem item, ItemInput input)
    {
        if (FacilityRefusals.Words(input.Reason, HandoverItem.ReasonLength) is { } silent)
        {
            return silent;
        }

        if (item.WriteOffs.Count > 0)
        {
            return FacilityRefusals.HasWriteOffs;
        }

        write.Db.Remove(item);
        return Result.Done;
    }

    /// <summary>The same thing stands in several lists afterwards; together they say what the one line said.</summary>
    private async Task<Result> SplitAsync(
        Write write,
        Handover handover,
        HandoverList list,
        HandoverItem item,
        ItemInput input,
        CancellationToken ct
    )
    {
        var others = (await write.Db.ListsOfAsync(handover, ct))
            .Where(other => other.Kind == list.Kind && other.Id != list.Id)
            .Select(other => (List: other, Part: input.Parts.GetValueOrDefault(new UnitPath(other.UnitPath).Slug)))
            .Where(other => other.Part != 0)
            .ToList();
        if (others.Find(other => other.List.State != ListState.Listing).List is { } closed)
        {
            return FacilityRefusals.OtherList(settlement.NameOf(closed.UnitPath), closed.State);
        }

        if (!item.SplitOff([.. others.Select(other => other.Part)]).TryGet(out var parts, out var refusal))
        {
            return refusal;
        }

        if (item.Quantity == 0 && item.WriteOffs.Count > 0)
        {
            return FacilityRefusals.HasWriteOffs;
        }

        foreach (var ((other, _), (quantity, value, remaining)) in others.Zip(parts))
        {
            var number = (await write.Db.ItemsOf(other).MaxAsync(row => (int?)row.Number, ct) ?? 0) + 1;
            write.Db.Add(HandoverItem.Of(other, number, item.FactsOf(quantity, value, remaining)));
            await settlement.SettleAsync(
                write,
                handover,
                other,
                "item-shared",
                $"Nhận phần chia của “{item.Name}”: {Quantity.Words(quantity)} {item.Measure}",
                ct
            );
        }

        if (item.Quantity == 0)
        {
            write.Db.Remove(item);
        }

        return Result.Done;
    }

    private static string TextOf(ItemAct act, HandoverItem item, ItemInput input)
    {
        var (what, reason) = (
            $"Dòng {item.Number} “{item.Name}”",
            string.IsNullOrWhiteSpace(input.Reason) ? "" : $". {input.Reason.Trim()}"
        );
        return act switch
        {
            ItemAct.GiverCount =>
                $"{what}: bên giao đếm {Quantity.Words(item.GiverCount ?? 0)}/{Quantity.Words(item.Quantity)} {item.Measure}{reason}",
            ItemAct.ReceiverCount =>
                $"{what}: bên nhận đếm {Quantity.Words(item.Received)}/{Quantity.Words(item.Quantity)} {item.Measure}{reason}",
            ItemAct.WriteOff =>
                $"{what}: ghi giảm {Quantity.Words(input.Count ?? 0)} {item.Measure} theo Quyết định {input.Number}{reason}",
            ItemAct.UndoWriteOff => $"{what}: bỏ ghi giảm{reason}",
            ItemAct.Edit => $"{what}: sửa, {Quantity.Words(item.Quantity)} {item.Measure}, {VietnameseFormat.Money(item.Value)}",
            ItemAct.Remove => $"{what}: xóa {Quantity.Words(item.Quantity)} {item.Measure}, {VietnameseFormat.Money(item.Value)}{reason}",
            _ => $"{what}: chia, còn {Quantity.Words(item.Quantity)} {item.Measure}",
        };
    }
}
