using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Facilities.Handovers.Begin;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Tests;

public sealed class HandoverTests
{
    [Theory, OnEveryDatabase]
    public async Task The_province_begins_for_every_old_unit_once_and_each_stands_in_exactly_one_state(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var office = (await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).Seat;
        (await BlockedAsync(program)).ShouldBeEmpty("nothing can be late before the province has begun");
        await Parish.BeginAsync(given, office);
        var old = OldUnits.Of("25");
        var rows = await given.ReadAsync(db => db.Set<Handover>().AsNoTracking().ToListAsync());
        rows.Select(row => row.OldCode).Order().ShouldBe(old.Select(unit => unit.Code).Order());
        rows.ShouldAllBe(row => row.State == HandoverState.NotStarted && row.DueOn == new DateOnly(2025, 10, 1));
        (await given.ReadAsync(db => db.Set<HandoverList>().CountAsync())).ShouldBe(old.Sum(unit => unit.Successors.Count) * 8);
        await using var scope = program.Scope();
        var again = await scope
            .ServiceProvider.GetRequiredService<BeginHandovers>()
            .RunAsync("1/QĐ-UBND", new DateOnly(2025, 9, 2), office, new Deed(Actor.From(office), program.Clock.GetUtcNow()), default);
        again.Refusal!.Code.ShouldBe("facility.begun-already");
        program.Clock.Set("2025-10-02 08:00");
        var blocked = await BlockedAsync(program);
        blocked.Sum(one => one.Count).ShouldBe(old.Count);
        blocked.Count.ShouldBe(148, "a line for each commune");
    }

    [Theory, OnEveryDatabase]
    public async Task A_list_goes_from_counting_to_minutes_with_two_signatures_and_sent_less_received_is_nothing(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(
            HandoverKind.Assets,
            Parish.Thing(),
            Parish.Thing("Ô tô", 1, 800_000_000),
            Parish.Thing("Nhà làm việc", 320.5m, 4_000_000_001)
        );
        (await parish.NowAsync()).State.ShouldBe(HandoverState.Counting);
        (await parish.DoAsync(parish.Counter.Seat, ListAct.Draw)).ShouldBe("facility.wrong-state");
        await parish.SignAsync();
        var list = await parish.ListAsync();
        (list.State, list.ReceivedLines, list.Totals.Open.Lines, list.Value - list.ReceivedValue).ShouldBe((ListState.Signed, 3, 0, 0));
        var minutes = (await parish.LastAsync())!;
        (minutes.IsIntact, minutes.Signatures.Count, minutes.CompletedAt is not null).ShouldBe((true, 2, true));
        minutes.Read().Lines.Sum(line => line.Value).ShouldBe(4_862_500_001);
        foreach (var kind in Enum.GetValues<HandoverKind>().Where(kind => kind != HandoverKind.Assets))
        {
            (await parish.DoAsync(parish.Giver.Seat, ListAct.DeclareNothing, kind)).ShouldBeNull();
        }

        var now = await parish.NowAsync();
        (now.State, now.HandedOverOn).ShouldBe((HandoverState.HandedOver, new DateOnly(2025, 9, 11)));
    }

    [Theory, OnEveryDatabase]
    public async Task A_difference_wants_a_reason_stays_in_dispute_and_ends_by_a_decision_in_new_minutes(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(value: 100), Parish.Thing("Máy in", 2, 10_000_000));
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        var three = new ItemInput { Count = 3 * Quantity.One };
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, three)).ShouldBe("facility.reason-missing");
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, three with { Reason = "Không thấy hai máy" })).ShouldBe(
            "facility.answers-missing"
        );
        var told = three with { Reason = "Không thấy hai máy", Answers = "Trần Mẫu Bình, kế toán cũ" };
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, told with { Count = 6 * Quantity.One })).ShouldBe(
            "facility.count-wrong"
        );
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, told)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.Draw)).ShouldBe("facility.wrong-state");
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBeNull();
        await parish.DrawAndSignAsync();
        (await parish.NowAsync()).State.ShouldBe(HandoverState.Disputed);
        var signed = (await parish.LastAsync())!;

        var off = Parish.Decision(2);
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, off)).ShouldBe("facility.wrong-state", "signed content stands");
        await parish.ReopenAsync();
        (await parish.DoAsync(parish.Leader.Seat, 1, ItemAct.WriteOff, off)).ShouldBe("facility.write-off-not-yours");
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, off with { File = null })).ShouldBe(
            "facility.decision-file-missing"
        );
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, off with { On = new DateOnly(2020, 1, 2) })).ShouldBe(
            "facility.write-off-too-early"
        );
        (await parish.DoAsync(parish.Office.Seat, 2, ItemAct.WriteOff, off)).ShouldBe("facility.nothing-to-write-off");
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, off with { Number = "" })).ShouldBe(
            "facility.decision-number-missing"
        );
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, off with { Count = 3 * Quantity.One })).ShouldBe(
            "facility.write-off-wrong"
        );
        (await parish.DoAsync(parish.Office.Seat, 1, ItemAct.WriteOff, off)).ShouldBeNull();
        await parish.DrawAndSignAsync();

        var list = await parish.ListAsync();
        list.Totals.Difference.ShouldBe(default);
        (list.MinutesNumber, list.DisputedLines, list.WrittenOff, list.ReceivedValue + list.WrittenOffValue).ShouldBe(
            (2, 0, 200, 10_000_100)
        );
        var first = await parish.Given.ReadAsync(db => db.MinutesOf(list).AsNoTracking().SingleAsync(row => row.Number == 1));
        (first.Hash, first.Read().Lines[0].Disputed).ShouldBe((signed.Hash, 200), "the first minutes stand as they were signed");
    }

    [Theory, OnEveryDatabase]
    public async Task A_line_shared_by_two_successors_adds_up_over_both(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var parish = await Parish.OnAsync(new Given(program), successors: 2);
        var old = OldUnits.Of("25").Single(unit => unit.Code == parish.Handover.OldCode);
        var other = old.Successors[1].Path;
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(quantity: 3, value: 100));
        var input = new ItemInput { Parts = new Dictionary<string, long> { [new UnitPath(other).Slug] = Quantity.One } };
        (await parish.DoAsync(parish.Giver.Seat, 1, ItemAct.Split, input)).ShouldBeNull();
        var (kept, given) = ((await parish.ItemsAsync()).Single(), (await parish.ItemsAsync(receiver: other)).Single());
        (kept.Quantity, kept.Value, given.Quantity, given.Value).ShouldBe((200, 67, 100, 33));
        var receiver = await parish.Given.SeatAsync(Role.CommuneLeader, other, "Chủ tịch UBND");
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted, receiver: other)).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.ReceiverCounted, receiver: other)).ShouldBe("facility.not-yours");
        (await parish.DoAsync(receiver.Seat, ListAct.ReceiverCounted, receiver: other)).ShouldBeNull();
        (
            await parish.DoAsync(
                parish.Giver.Seat,
                1,
                ItemAct.Split,
                input with
                {
                    Parts = new Dictionary<string, long> { [new UnitPath(other).Slug] = 300 },
                }
            )
        ).ShouldBe("facility.other-list", "the other list is counted already");
        var stranger = await parish.Given.SeatAsync(
            Role.CaseOfficer,
            "/25/"
                + OldUnits
                    .Of("25")
                    .First(unit => unit.Successors.All(one => one.Path != other && one.Path != parish.Handover.UnitPath))
                    .Successors[0]
                    .Path.Split('/')[2]
                + "/van-phong/"
        );
        (await parish.DoAsync(stranger.Seat, ListAct.Draw, receiver: other)).ShouldBe(
            "facility.not-found",
            "who has no part in it sees nothing"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_counts_or_signs_for_both_sides_and_a_signature_is_under_what_was_seen(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing());
        var deputy = await parish.Given.SeatAsync(Role.CommuneLeader, parish.Handover.UnitPath, "Phó Chủ tịch UBND");
        (await parish.DoAsync(deputy.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(deputy.Seat, ListAct.ReceiverCounted)).ShouldBe("facility.gave-itself");
        (await parish.DoAsync(parish.Counter.Seat, ListAct.GiveBack, words: " ")).ShouldBe("facility.reason-missing");
        (await parish.DoAsync(parish.Counter.Seat, ListAct.GiveBack)).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted)).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.Draw)).ShouldBeNull();
        (await parish.DoAsync(parish.Counter.Seat, ListAct.SignGiver)).ShouldBe("facility.received-itself");
        (await parish.DoAsync(parish.Counter.Seat, ListAct.SignReceiver)).ShouldBe("facility.leader-signs");
        (await parish.DoAsync(parish.Giver.Seat, ListAct.SignGiver, hash: "other")).ShouldBe("facility.other-content");
        (await parish.DoAsync(parish.Giver.Seat, ListAct.SignGiver)).ShouldBeNull();
        (await parish.DoAsync(parish.Giver.Seat, ListAct.SignGiver)).ShouldBe("facility.already-signed");
        (
            await parish.DoAsync(
                parish.Leader.Seat,
                1,
                ItemAct.ReceiverCount,
                new ItemInput
                {
                    Count = 0,
                    Reason = "x",
                    Answers = "y",
                }
            )
        ).ShouldBe("facility.wrong-state", "what is being signed does not change");
        (await parish.DoAsync(parish.Counter.Seat, ListAct.TakeBack)).ShouldBeNull();
        (await parish.DoAsync(parish.Leader.Seat, ListAct.SignReceiver)).ShouldBe("facility.wrong-state");
        await parish.DrawAndSignAsync();
        (await parish.ListAsync()).MinutesNumber.ShouldBe(2, "minutes that were taken back keep their number");
    }

    [Theory, OnEveryDatabase]
    public async Task Seals_want_a_third_signature(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Seals, Parish.Thing("Dấu UBND", 1, 0, category: "CON_DAU"));
        await parish.SignAsync(HandoverKind.Seals);
        (await parish.ListAsync(HandoverKind.Seals)).State.ShouldBe(ListState.Signing);
        (await parish.DoAsync(parish.Leader.Seat, ListAct.SignWitness, HandoverKind.Seals)).ShouldBe("facility.signed-other-side");
        (await parish.DoAsync(parish.Office.Seat, ListAct.SignWitness, HandoverKind.Seals)).ShouldBeNull();
        (await parish.ListAsync(HandoverKind.Seals)).State.ShouldBe(ListState.Signed);
    }

    [Theory, OnEveryDatabase]
    public async Task Both_sides_sign_at_once_on_two_nodes_and_the_last_lists_end_the_handover(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        foreach (var kind in Enum.GetValues<HandoverKind>().Where(kind => kind is not (HandoverKind.Assets or HandoverKind.Projects)))
        {
            (await parish.DoAsync(parish.Giver.Seat, ListAct.DeclareNothing, kind)).ShouldBeNull();
        }

        foreach (var kind in new[] { HandoverKind.Assets, HandoverKind.Projects })
        {
            await parish.AddAsync(kind, Parish.Thing(category: kind == HandoverKind.Assets ? "TAI_SAN" : "DU_AN"));
            (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted, kind)).ShouldBeNull();
            (await parish.DoAsync(parish.Counter.Seat, ListAct.ReceiverCounted, kind)).ShouldBeNull();
            (await parish.DoAsync(parish.Counter.Seat, ListAct.Draw, kind)).ShouldBeNull();
        }

        var acts = new List<Task<string?>>();
        foreach (var kind in new[] { HandoverKind.Assets, HandoverKind.Projects })
        {
            acts.Add(Task.Run(() => parish.DoAsync(parish.Giver.Seat, ListAct.SignGiver, kind)));
            acts.Add(Task.Run(() => parish.DoAsync(parish.Leader.Seat, ListAct.SignReceiver, kind)));
            acts.Add(Task.Run(() => parish.DoAsync(parish.Leader.Seat, ListAct.SignReceiver, kind)));
        }

        var refused = (await Task.WhenAll(acts)).Where(code => code is not null).ToList();
        refused.Count.ShouldBe(2, "the same side signs once");
        refused.ShouldAllBe(code => code == "facility.already-signed" || code == "facility.wrong-state");
        (await parish.NowAsync()).State.ShouldBe(HandoverState.HandedOver);
    }

    private static async Task<IReadOnlyList<Blockage>> BlockedAsync(TestProgram program)
    {
        await using var scope = program.Scope();
        var source = scope.ServiceProvider.GetServices<IBlockageSource>().Single(one => one is Handovers.Blocked.LateHandovers);
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Platform.Storage.Db>>().CreateDbContextAsync();
        return await source.ReadAsync(db, new Scope("/25/"), default);
    }
}
