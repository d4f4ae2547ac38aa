using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Handovers.Act;

/// <param name="Words">Why, where the act wants it.</param>
/// <param name="Hash">Of the minutes that were looked at, where they are signed.</param>
internal sealed record ListInput(string? Words = null, string? Hash = null);

/// <summary>Does one act on one list: open within the scope, ask whether the seat may, let list and minutes decide, settle.</summary>
internal sealed class ActOnList(WriteGate gate, HandoverSettlement settlement)
{
    /// <returns>The address of the list.</returns>
    public Task<Result<string>> RunAsync(ListAddress at, ListAct act, ListInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => ActAsync(write, at, act, input, seat, token), ct);

    public async Task<Result<string>> ActAsync(Write write, ListAddress at, ListAct act, ListInput input, Seat seat, CancellationToken ct)
    {
        if (await HandoverSettlement.OpenAsync(write, at, FacilityScope.Of(seat), ct) is not var (handover, list))
        {
            return FacilityRefusals.NotFound;
        }

        var minutes = await write.Db.LastMinutesAsync(list, ct);
        if (HandoverCompetence.Against(act, list, minutes, seat) is { } against)
        {
            return against;
        }

        var lines = act is ListAct.GiverCounted or ListAct.ReceiverCounted ? await UncountedAsync(write.Db, list, act, ct) : 0;
        var done = HandoverCompetence.SideOf(act) is { } side
            ? Sign(list, minutes!, side, input, seat, write.Deed.At)
            : await ChangeAsync(write, handover, list, minutes, act, input, seat, ct);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        if (HandoverCompetence.ActsFor(act) is { } acted)
        {
            list.Remember(acted, seat.AccountId);
        }

        var whole = lines > 0 ? $", {VietnameseFormat.Number(lines)} dòng ghi đủ, không đếm riêng" : string.Empty;
        var text = $"{HandoverActs.Lists.Of(act).Past}{whole}{(input.Words is { Length: > 0 } why ? $": {why.Trim()}" : string.Empty)}";
        await settlement.SettleAsync(write, handover, list, HandoverActs.Lists.Of(act).Slug, TextOf(act, list, text), ct);
        Tell(write, handover, list, act);
        return at.Path;
    }

    private static Result Sign(HandoverList list, HandoverMinutes minutes, MinutesSide side, ListInput input, Seat seat, DateTimeOffset at)
    {
        var signed = minutes.Sign(side, input.Hash, seat, at);
        if (!signed.IsRefused && minutes.CompletedAt is not null)
        {
            list.Signed(OfficeClock.DayOf(at));
        }

        return signed;
    }

    private async Task<Result> ChangeAsync(
        Write write,
        Handover handover,
        HandoverList list,
        HandoverMinutes? minutes,
        ListAct act,
        ListInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        switch (act)
        {
            case ListAct.DeclareNothing:
                return list.DeclareNothing(input.Words);
            case ListAct.GiverCounted:
                await CountWholeAsync(write.Db, list, ct);
                return list.GiverCounted(seat);
            case ListAct.GiveBack:
                return await GiveBackAsync(write.Db, list, input.Words, ct);
            case ListAct.ReceiverCounted:
                return await ReceiverCountedAsync(write.Db, list, seat, ct);
            case ListAct.Draw:
                return await DrawAsync(write, handover, list, seat, ct);
            case ListAct.TakeBack:
                minutes!.TakeBack(write.Deed.At);
                return list.TakeBack(input.Words);
            case ListAct.ProposeReopen:
                return list.ProposeReopen(input.Words, seat);
            case ListAct.AgreeReopen:
                return list.AgreeReopen();
            case ListAct.DeclineReopen:
                return list.DeclineReopen(input.Words);
            default:
                return list.Reopen(input.Words);
        }
    }

    /// <summary>Lines for which the side wrote no count of its own.</summary>
    private static Task<int> UncountedAsync(Db db, HandoverList list, ListAct act, CancellationToken ct) =>
        act == ListAct.GiverCounted
            ? db.ItemsOf(list).CountAsync(row => row.GiverCount == null, ct)
            : db.ItemsOf(list).CountAsync(row => row.ReceiverCount == null && row.WrittenOff < row.Quantity, ct);

    /// <summary>Lines that the giver said nothing of are there as listed, and say so from now on.</summary>
    private static Task<int> CountWholeAsync(Db db, HandoverList list, CancellationToken ct) =>
        db.ItemsOf(list)
            .Where(row => row.GiverCount == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.GiverCount, row => row.Quantity).SetProperty(row => row.Version, row => row.Version + 1),
                ct
            );

    /// <summary>What the receiver counted is void: the giver may count otherwise, and nothing is received that was not given.</summary>
    private static async Task<Result> GiveBackAsync(Db db, HandoverList list, string? words, CancellationToken ct)
    {
        var done = list.GiveBack(words);
        if (done.IsRefused)
        {
            return done;
        }

        var odd = await db.ItemsOf(list).Where(row => row.WrittenOff > 0).ToListAsync(ct);
        odd.ForEach(item => item.ForgetReceiver());
        await db.ItemsOf(list)
            .Where(row => row.ReceiverCount != null && row.WrittenOff == 0)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.ReceiverCount, (long?)null)
                        .SetProperty(row => row.MustRecount, row => row.MustRecount || row.Disputed > 0)
                        .SetProperty(row => row.Received, 0)
                        .SetProperty(row => row.ReceivedValue, 0)
                        .SetProperty(row => row.Disputed, 0)
                        .SetProperty(row => row.DisputedValue, 0)
                        .SetProperty(row => row.Reason, (string?)null)
                        .SetProperty(row => row.Answers, (string?)null)
                        .SetProperty(row => row.State, ItemState.Open)
                        .SetProperty(row => row.Version, row => row.Version + 1),
                ct
            );
        return done;
    }

    /// <summary>What differed before the list went back is counted again: a difference never becomes what was given.</summary>
    private static async Task<Result> ReceiverCountedAsync(Db db, HandoverList list, Seat seat, CancellationToken ct)
    {
        var again = await db.ItemsOf(list)
            .CountAsync(row => row.MustRecount && row.ReceiverCount == null && row.WrittenOff < row.Quantity, ct);
        if (again > 0)
        {
            return FacilityRefusals.StillToRecount(again);
        }

        await TakeAsGivenAsync(db, list, ct);
        return list.ReceiverCounted(seat);
    }

    /// <summary>Lines that the receiver said nothing of are taken as the giver found them: whole ones in one statement.</summary>
    private static async Task TakeAsGivenAsync(Db db, HandoverList list, CancellationToken ct)
    {
        var odd = await db.ItemsOf(list)
            .Where(row =>
                row.ReceiverCount == null
                && row.WrittenOff < row.Quantity
                && (row.WrittenOff > 0 || (row.GiverCount != null && row.GiverCount != row.Quantity))
            )
            .ToListAsync(ct);
        odd.ForEach(item => item.TakeAsGiven());
        await db.ItemsOf(list)
            .Where(row => row.ReceiverCount == null && row.WrittenOff == 0 && (row.GiverCount == null || row.GiverCount == row.Quantity))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.ReceiverCount, row => row.Quantity)
                        .SetProperty(row => row.Received, row => row.Quantity)
                        .SetProperty(row => row.ReceivedValue, row => row.Value)
                        .SetProperty(row => row.State, ItemState.Received)
                        .SetProperty(row => row.Version, row => row.Version + 1),
                ct
            );
    }

    private async Task<Result> DrawAsync(Write write, Handover handover, HandoverList list, Seat seat, CancellationToken ct)
    {
        list.Take(await write.Db.SumsAsync(list, ct));
        var drawn = list.Draw();
        if (drawn.IsRefused)
        {
            return drawn;
        }

        var items = await write.Db.ItemsOf(list).AsNoTracking().Include(row => row.WriteOffs).OrderBy(row => row.Number).ToListAsync(ct);
        write.Db.Add(
            HandoverMinutes.Draw(list, MinutesContent.Of(handover, list, items, settlement.NameOf), seat.Signature, write.Deed.At)
        );
        return drawn;
    }

    private static string TextOf(ListAct act, HandoverList list, string text)
    {
        var what = HandoverLabels.Of(list.Kind);
        return act is ListAct.Draw or ListAct.SignGiver or ListAct.SignReceiver or ListAct.SignWitness or ListAct.TakeBack
            ? $"{what}, biên bản số {list.MinutesNumber}: {text}"
            : $"{what}: {text} ({VietnameseFormat.Number(list.Lines)} dòng, {VietnameseFormat.Money(list.Value)})";
    }

    private static void Tell(Write write, Handover handover, HandoverList list, ListAct act)
    {
        switch (act)
        {
            case ListAct.GiverCounted when !list.IsWithinOne:
                HandoverSettlement.Tell(write, handover, list, list.UnitPath, "chờ bên nhận đếm");
                break;
            case ListAct.GiveBack when !list.IsWithinOne:
                HandoverSettlement.Tell(write, handover, list, list.HolderPath, "bị trả lại");
                break;
            case ListAct.ProposeReopen:
                HandoverSettlement.Tell(write, handover, list, list.UnitPath, "đề nghị mở lại chờ trả lời");
                if (!list.IsWithinOne)
                {
                    HandoverSettlement.Tell(write, handover, list, list.HolderPath, "đề nghị mở lại chờ trả lời");
                }

                break;
            case ListAct.Draw:
                HandoverSettlement.Tell(write, handover, list, list.UnitPath, "biên bản chờ ký");
                if (!list.IsWithinOne)
                {
                    HandoverSettlement.Tell(write, handover, list, list.HolderPath, "biên bản chờ ký");
                }

                break;
            default:
                break;
        }
    }
}
