using ThongSuot.Facilities;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Facilities;

/// <summary>Lets old units live their handovers in memory and writes all of them at once.</summary>
internal sealed class HandoverStory(Random random, DateOnly today, Func<string, string> nameOf)
{
    /// <summary>Place of the machines among the assets: one of them is missing where something is.</summary>
    private const int Machines = 4;

    private readonly List<Handover> handovers = [];
    private readonly List<HandoverList> lists = [];
    private readonly List<HandoverItem> items = [];
    private readonly List<HandoverMinutes> minutes = [];
    private readonly List<(HandoverList List, Seat Leader, DateTimeOffset At)> signed = [];

    /// <param name="at">Its place: of twenty, eleven are handed over, four counted, three in dispute, two not begun.</param>
    public void Tell(Handover row, OldUnit old, int at, Func<string, (List<Seat> Officers, Seat Leader)> people)
    {
        var own = row.Lists(old).ToList();
        handovers.Add(row);
        lists.AddRange(own);
        var (stage, divided) = (Math.Abs(at) % 20, at < 0);
        if (stage >= 18)
        {
            return;
        }

        var (givers, giversLeader) = people(row.UnitPath);
        foreach (var list in own.Where(list => !divided || list.UnitPath == row.UnitPath))
        {
            var things = ThingSample.Of(list.Kind, random).Select((facts, number) => HandoverItem.Of(list, number + 1, facts)).ToList();
            if (things.Count == 0 && !divided)
            {
                Done(list.DeclareNothing("Đơn vị cũ không có loại này, đã đối chiếu sổ"));
                continue;
            }

            items.AddRange(things);
            list.Take(ListTotals.Of(things));
            var (officers, leader) = people(list.UnitPath);
            var disputed = stage is >= 11 and < 14 && list.Kind == HandoverKind.Assets;
            var far =
                divided ? 0
                : stage < 14 ? 3
                : random.Next(3);
            var givesIt = row.UnitPath == list.UnitPath ? givers[0] : giversLeader;
            Live(
                row,
                list,
                things,
                (givers[0], givesIt, officers.Find(seat => seat.AccountId != givers[0].AccountId)!, leader),
                disputed,
                far
            );
        }

        row.Settle(own, today.AddDays(-random.Next(1, 12)));
    }

    public async Task WriteAsync(Write write, Seat office, CancellationToken ct)
    {
        var db = write.Db;
        await RowWriter<Handover>.For(db).InsertAsync(db, handovers, ct);
        await RowWriter<HandoverList>.For(db).InsertAsync(db, lists, ct);
        await RowWriter<HandoverItem>.For(db).InsertAsync(db, items, ct);
        await RowWriter<HandoverMinutes>.For(db).InsertAsync(db, minutes, ct);
        await RowWriter<HandoverSignature>.For(db).InsertAsync(db, [.. minutes.SelectMany(one => one.Signatures)], ct);
        foreach (var row in handovers)
        {
            write
                .As(Actor.From(office), OfficeClock.At(row.DecisionOn, new TimeOnly(8, 0)))
                .Record(
                    "facility.handover-begun",
                    Handover.RecordKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.UnitPath,
                    $"Mở bàn giao theo Quyết định {row.DecisionNumber}, hạn {VietnameseFormat.Date(row.DueOn)}"
                );
        }

        foreach (var (list, leader, at) in signed)
        {
            write
                .As(Actor.From(leader), at)
                .Record(
                    "facility.ky-ben-nhan",
                    HandoverSettlement.ListKind,
                    list.Id.Value,
                    list.ProvinceCode,
                    list.UnitPath,
                    $"{HandoverLabels.Of(list.Kind)}, biên bản số 1: Ký bên nhận"
                );
        }
    }

    /// <param name="far">0 the giver counts, 1 the receiver counts, 2 both have counted, 3 signed.</param>
    private void Live(
        Handover row,
        HandoverList list,
        List<HandoverItem> things,
        (Seat Giver, Seat Pen, Seat Counter, Seat Leader) people,
        bool disputed,
        int far
    )
    {
        if (far == 0)
        {
            return;
        }

        things.ForEach(thing => Done(thing.CountByGiver(thing.Quantity, null, null)));
        Done(list.GiverCounted(people.Giver));
        if (far == 1)
        {
            return;
        }

        foreach (var (thing, at) in things.Select((thing, at) => (thing, at)))
        {
            if (disputed && at == Machines)
            {
                Done(
                    thing.CountByReceiver(
                        thing.Quantity - Math.Min(Quantity.One, thing.Quantity),
                        "Không thấy khi đếm tại phòng làm việc cũ",
                        "Nguyễn Mẫu Sơn, kế toán đơn vị cũ"
                    )
                );
            }
            else
            {
                thing.TakeAsGiven();
            }
        }

        Done(list.ReceiverCounted(people.Counter));
        list.Take(ListTotals.Of(things));
        if (far == 3)
        {
            Sign(row, list, things, people);
        }
    }

    private void Sign(Handover row, HandoverList list, List<HandoverItem> things, (Seat Giver, Seat Pen, Seat Counter, Seat Leader) people)
    {
        var day = today.AddDays(-random.Next(1, 25));
        var at = OfficeClock.At(day, new TimeOnly(9, 30));
        Done(list.Draw());
        var paper = HandoverMinutes.Draw(list, MinutesContent.Of(row, list, things, nameOf), people.Counter.Signature, at);
        Done(paper.Sign(MinutesSide.Giver, paper.Hash, people.Pen, at.AddMinutes(20)));
        Done(paper.Sign(MinutesSide.Receiver, paper.Hash, people.Leader, at.AddMinutes(45)));
        if (paper.WantsWitness)
        {
            Done(paper.Sign(MinutesSide.Witness, paper.Hash, people.Counter, at.AddMinutes(50)));
        }

        list.Signed(day);
        signed.Add((list, people.Leader, at.AddMinutes(45)));
        minutes.Add(paper);
    }

    private static void Done(Result result)
    {
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }
}
