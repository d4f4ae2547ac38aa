using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Platform.Access;

namespace ThongSuot.Facilities.Tests;

/// <summary>What a handover must not let happen, whoever tries.</summary>
public sealed class HandoverGuardTests
{
    private static readonly ItemInput Told = new() { Reason = "Không thấy quyển nào", Answers = "Trần Mẫu Bình, kế toán cũ" };

    [Theory, OnEveryDatabase]
    public async Task More_is_never_received_than_given_and_a_list_that_goes_back_forgets_what_the_receiver_counted(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(quantity: 11, value: 1_100), Parish.Thing("Máy in", 2, 100));
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, Told with { Count = 900 })).ShouldBeNull();
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, Parish.Decision(2))).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.GiveBack)).ShouldBeNull("also after both have counted");
        (await parish.ItemsAsync()).ShouldAllBe(item =>
            item.ReceiverCount == null && item.Received == 0 && item.GiverCount == item.Quantity
        );
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.GiverCount, Told with { Count = 500 })).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, Told with { Count = 600 })).ShouldBe("facility.count-wrong");
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBeNull();
        var item = (await parish.ItemsAsync())[0];
        (item.Received, item.Disputed, item.WrittenOff, item.State).ShouldBe((500, 400, 200, ItemState.Disputed));
        (await parish.ListAsync()).Totals.Difference.ShouldBe(default);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_counts_one_line_for_a_side_does_nothing_for_the_other(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(), Parish.Thing("Máy in", 2, 100));
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.GiverCount, new ItemInput { Count = 500 })).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, 2, ItemAct.ReceiverCount, new ItemInput { Count = 200 })).ShouldBe(
            "facility.gave-itself"
        );
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBe("facility.gave-itself");
        var deputy = await parish.Given.SeatAsync(Role.CommuneLeader, parish.Handover.UnitPath, "Phó Chủ tịch UBND");
        (await parish.DoAsync(deputy.Seat, 2, ItemAct.ReceiverCount, new ItemInput { Count = 200 })).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.ReceiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.Draw)).ShouldBeNull();
        (await parish.DoAsync(deputy.Seat, ListAct.SignGiver)).ShouldBe("facility.received-itself");
        (await parish.DoAsync(parish.Giver.Seat, ListAct.SignGiver)).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.SignReceiver)).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_decision_that_writes_off_has_its_own_reason_its_record_and_a_way_back(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(quantity: 20, value: 2_000));
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, Parish.Decision(5))).ShouldBe("facility.nothing-to-write-off");
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, Told with { Count = 0 })).ShouldBeNull();
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, Parish.Decision(5))).ShouldBeNull();
        var item = (await parish.ItemsAsync()).Single();
        (item.Reason, item.Standing.Single().Reason, item.Disputed).ShouldBe(("Không thấy quyển nào", "Mất, đã bồi thường", 1_500));
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, Told with { Count = 1_500 })).ShouldBeNull();
        item = (await parish.ItemsAsync()).Single();
        (item.State, (await parish.ListAsync()).WrittenOffLines).ShouldBe((ItemState.WrittenOff, 1), "part of a line written off is seen");
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.UndoWriteOff, new ItemInput())).ShouldBe("facility.reason-missing");
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.UndoWriteOff, new ItemInput { Reason = new string('x', 501) })).ShouldBe(
            "facility.reason-long"
        );
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.UndoWriteOff, new ItemInput { Reason = "Nhầm dòng" })).ShouldBeNull();
        item = (await parish.ItemsAsync()).Single();
        (item.WrittenOff, item.WrittenOffValue, item.Disputed, item.Standing.Count()).ShouldBe((0, 0, 500, 0));
    }

    [Theory, OnEveryDatabase]
    public async Task The_giver_corrects_and_removes_lines_in_its_step_and_counts_again_what_changed(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(code: "TS-1"), Parish.Thing("Máy in", 2, 100, "TS-2"));
        await parish.AddAsync(HandoverKind.Archives, Parish.Thing("Hồ sơ đất", 3, 0, "HS-1", "LUU_TRU_GIAY"));
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.GiverCount, new ItemInput { Count = 500 })).ShouldBeNull();
        var right = Parish.Thing("Máy vi tính xách tay", 7, 70, "TS-9") with { Remaining = 7 };
        ItemInput Edit(ItemFacts facts) => new() { Facts = facts };
        (await parish.DoAsync(parish.Leader.Seat, 1, ItemAct.Edit, Edit(right with { Quantity = 150 }))).ShouldBe("facility.not-whole");
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Edit, Edit(right with { Code = "hs-1" }))).ShouldBe("facility.code-twice");
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Edit, Edit(right with { Name = " " }))).ShouldBe("facility.name-missing");
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Edit, Edit(right))).ShouldBeNull();
        var item = (await parish.ItemsAsync())[0];
        (item.Name, item.Code, item.Quantity, item.Value, item.GiverCount).ShouldBe(("Máy vi tính xách tay", "TS-9", 700, 70, null));
        (await parish.DoAsync(parish.Giver.Seat, 2, ItemAct.Remove, new ItemInput())).ShouldBe("facility.reason-missing");
        (await parish.DoAsync(parish.Giver.Seat, 2, ItemAct.Remove, new ItemInput { Reason = "Ghi trùng" })).ShouldBeNull();
        var list = await parish.ListAsync();
        (list.Lines, list.Value).ShouldBe((1, 70));
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Edit, Edit(right))).ShouldBe("facility.wrong-state");
    }

    [Theory, OnEveryDatabase]
    public async Task Signed_minutes_open_again_when_both_sides_want_it_and_only_a_leader_takes_back_what_a_leader_signed(
        TestDatabase database
    )
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing());
        await parish.SignAsync();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.AgreeReopen)).ShouldBe("facility.reopen-not-asked");
        (await parish.DoAsync(parish.Leader.Seat, ListAct.ProposeReopen)).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.AgreeReopen)).ShouldBe("facility.own-reopen");
        (await parish.ListAsync()).State.ShouldBe(ListState.Signed);
        (await parish.DoAsync(parish.Office.Seat, ListAct.ProposeReopen)).ShouldBe("facility.reopen-asked");
        (await parish.DoAsync(parish.Leader.Seat, ListAct.DeclineReopen)).ShouldBeNull("whoever asked may think again");
        await parish.ReopenAsync();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.Draw)).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.SignReceiver)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.TakeBack)).ShouldBe("facility.leader-takes-back");
        (await parish.DoAsync(parish.Leader.Seat, ListAct.TakeBack)).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_commune_that_gives_to_another_signs_by_its_leader(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var parish = await Parish.OnAsync(new Given(program), successors: 2);
        var other = Territory.OldUnits.Of("25").Single(unit => unit.Code == parish.Handover.OldCode).Successors[1].Path;
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(quantity: 3, value: 100));
        var half = new ItemInput { Parts = new Dictionary<string, long> { [new UnitPath(other).Slug] = 50 } };
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Split, half)).ShouldBe("facility.not-whole");
        half = new ItemInput { Parts = new Dictionary<string, long> { [new UnitPath(other).Slug] = Quantity.One } };
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Split, half)).ShouldBeNull();
        var receiver = await parish.Given.SeatAsync(Role.CommuneLeader, other, "Chủ tịch UBND");
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted, receiver: other)).ShouldBeNull();
        (await parish.DoAsync(receiver.Seat, ListAct.ReceiverCounted, receiver: other)).ShouldBeNull();
        (await parish.DoAsync(receiver.Seat, ListAct.Draw, receiver: other)).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.SignGiver, receiver: other)).ShouldBe("facility.leader-signs");
    }

    [Theory]
    [InlineData("-1", "facility.quantity-negative")]
    [InlineData("1e3", "facility.quantity-power")]
    [InlineData("99999999999999", "facility.quantity-large")]
    [InlineData("1,234", "number.two-readings")]
    [InlineData("1,23456", "facility.quantity-fine")]
    [InlineData(" ", "facility.quantity-blank")]
    public void A_number_that_is_wrong_is_told_what_is_wrong_with_it(string typed, string code) =>
        Quantity.Typed(typed).Refusal!.Code.ShouldBe(code);
}
