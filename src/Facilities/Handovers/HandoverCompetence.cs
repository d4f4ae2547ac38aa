using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Handovers;

/// <summary>
/// Who may do what. The commune that keeps the old unit's things speaks for the giver, the successor for the receiver; where both are one
/// commune they are two people. Whoever did anything for one side does nothing for the other, in whatever seat.
/// </summary>
internal static class HandoverCompetence
{
    /// <summary>What stands against an act on a list, the state first.</summary>
    /// <param name="minutes">The list's last minutes, with their signatures; null before the first.</param>
    public static Refusal? Against(ListAct act, HandoverList list, HandoverMinutes? minutes, Seat seat) =>
        list.Refuse(act) ?? AgainstMinutes(act, minutes) ?? AgainstSeat(act, list, minutes, seat);

    /// <summary>What stands against an act on a line of a list, the state first.</summary>
    public static Refusal? Against(ItemAct act, HandoverList list, HandoverItem item, Handover handover, Seat seat)
    {
        var wanted = act is ItemAct.GiverCount or ItemAct.Split or ItemAct.Edit or ItemAct.Remove
            ? list.State == ListState.Listing
            : IsOpenToReceiver(list);
        if (!wanted)
        {
            return FacilityRefusals.WrongState(list.State);
        }

        return act switch
        {
            ItemAct.GiverCount => AgainstGiver(list, seat),
            ItemAct.Edit or ItemAct.Remove => AgainstGiver(list, seat) ?? (item.WrittenOff > 0 ? FacilityRefusals.WrittenOffStands : null),
            ItemAct.Split when handover.Successors < 2 => FacilityRefusals.NoOtherReceiver,
            ItemAct.Split => AgainstGiver(list, seat)
                ?? (
                    item.WrittenOff > 0 ? FacilityRefusals.WrittenOffStands
                    : item.GiverCount is not null ? FacilityRefusals.SplitCounted
                    : null
                ),
            ItemAct.ReceiverCount => AgainstReceiver(list, seat),
            ItemAct.UndoWriteOff => AgainstWritingOff(list, seat) ?? (item.WrittenOff == 0 ? FacilityRefusals.NothingWrittenOff : null),
            _ => AgainstWritingOff(list, seat) ?? (item.Disputed == 0 ? FacilityRefusals.NothingToWriteOff : null),
        };
    }

    /// <summary>Acts on a list that make sense now for this seat, in the order in which they are offered.</summary>
    public static IEnumerable<ListAct> Offered(HandoverList list, HandoverMinutes? minutes, Seat seat) =>
        HandoverActs.Lists.All.Select(form => form.Act).Where(act => Against(act, list, minutes, seat) is null);

    public static IEnumerable<ItemAct> Offered(HandoverList list, HandoverItem item, Handover handover, Seat seat) =>
        HandoverActs.Items.All.Select(form => form.Act).Where(act => Against(act, list, item, handover, seat) is null);

    /// <summary>Speaks for the giver.</summary>
    public static bool Gives(HandoverList list, Seat seat) => IsOf(list.HolderPath, seat);

    public static bool Receives(HandoverList list, Seat seat) => IsOf(list.UnitPath, seat);

    private static bool IsOf(string path, Seat seat) => seat.Role is Role.CaseOfficer or Role.CommuneLeader && seat.ScopePath == path;

    private static bool IsOpenToReceiver(HandoverList list) => list.State is ListState.Counting or ListState.Counted;

    private static Refusal? AgainstGiver(HandoverList list, Seat seat) =>
        !Gives(list, seat) ? FacilityRefusals.NotYours
        : list.ActedFor(MinutesSide.Receiver, seat.AccountId) ? FacilityRefusals.ReceivedItself
        : null;

    private static Refusal? AgainstReceiver(HandoverList list, Seat seat) =>
        !Receives(list, seat) ? FacilityRefusals.NotYours
        : list.ActedFor(MinutesSide.Giver, seat.AccountId) ? FacilityRefusals.GaveItself
        : null;

    /// <summary>Neither side takes off the books what it was to give or to receive.</summary>
    private static Refusal? AgainstWritingOff(HandoverList list, Seat seat) =>
        !FacilityScope.Watches(seat) ? FacilityRefusals.WriteOffNotYours
        : list.ActedFor(MinutesSide.Giver, seat.AccountId) || list.ActedFor(MinutesSide.Receiver, seat.AccountId)
            ? FacilityRefusals.CountedItself
        : null;

    /// <summary>A commune that gives to another signs by its leader too; within one commune the leader has the receiver's pen.</summary>
    private static Refusal? AgainstGiversPen(HandoverList list, Seat seat) =>
        AgainstGiver(list, seat) ?? (list.IsWithinOne || seat.Leads ? null : FacilityRefusals.LeaderSigns);

    private static Refusal? AgainstTakingBack(HandoverList list, HandoverMinutes? minutes, Seat seat) =>
        !Gives(list, seat) && !Receives(list, seat) ? FacilityRefusals.NotYours
        : !seat.Leads && minutes?.Signatures.Exists(signed => signed.Side == MinutesSide.Receiver || !list.IsWithinOne) == true
            ? FacilityRefusals.LeaderTakesBack
        : null;

    /// <summary>Whoever proposed does not answer, nor does anybody of the same commune where the other side is another.</summary>
    private static Refusal? AgainstAnswer(HandoverList list, Seat seat) =>
        !(Gives(list, seat) || Receives(list, seat)) || !seat.Leads ? FacilityRefusals.NotYours
        : list.ReopenBy == seat.AccountId || (!list.IsWithinOne && list.ReopenFrom == seat.ScopePath) ? FacilityRefusals.OwnReopen
        : null;

    private static Refusal? AgainstMinutes(ListAct act, HandoverMinutes? minutes) =>
        SideOf(act) is not { } side || minutes is null ? null
        : minutes.Missing.Contains(side) ? null
        : FacilityRefusals.AlreadySigned(side);

    private static Refusal? AgainstSeat(ListAct act, HandoverList list, HandoverMinutes? minutes, Seat seat)
    {
        if (SideOf(act) is not null && minutes?.Signatures.Exists(signed => signed.AccountId == seat.AccountId) == true)
        {
            return FacilityRefusals.SignedOtherSide;
        }

        return act switch
        {
            ListAct.DeclareNothing or ListAct.GiverCounted => AgainstGiver(list, seat),
            ListAct.GiveBack or ListAct.ReceiverCounted => AgainstReceiver(list, seat),
            ListAct.SignGiver => AgainstGiversPen(list, seat),
            ListAct.SignReceiver => AgainstReceiver(list, seat) ?? (seat.Leads ? null : FacilityRefusals.LeaderSigns),
            ListAct.SignWitness => FacilityScope.Watches(seat) ? null : FacilityRefusals.NotYours,
            ListAct.Reopen => (Receives(list, seat) && seat.Leads) || FacilityScope.Watches(seat) ? null : FacilityRefusals.NotYours,
            ListAct.ProposeReopen when FacilityScope.Watches(seat) => null,
            ListAct.AgreeReopen => AgainstAnswer(list, seat),
            ListAct.DeclineReopen => list.ReopenBy == seat.AccountId ? null : AgainstAnswer(list, seat),
            ListAct.TakeBack => AgainstTakingBack(list, minutes, seat),
            _ => Gives(list, seat) || Receives(list, seat) ? null : FacilityRefusals.NotYours,
        };
    }

    /// <summary>The side for which whoever does it acts; null where it is for neither.</summary>
    public static MinutesSide? ActsFor(ListAct act) =>
        act switch
        {
            ListAct.DeclareNothing or ListAct.GiverCounted => MinutesSide.Giver,
            ListAct.GiveBack or ListAct.ReceiverCounted => MinutesSide.Receiver,
            _ => SideOf(act),
        };

    public static MinutesSide? ActsFor(ItemAct act) =>
        act switch
        {
            ItemAct.GiverCount or ItemAct.Split or ItemAct.Edit or ItemAct.Remove => MinutesSide.Giver,
            ItemAct.ReceiverCount => MinutesSide.Receiver,
            _ => null,
        };

    /// <summary>The side an act signs for; null for one that signs nothing.</summary>
    public static MinutesSide? SideOf(ListAct act) =>
        act switch
        {
            ListAct.SignGiver => MinutesSide.Giver,
            ListAct.SignReceiver => MinutesSide.Receiver,
            ListAct.SignWitness => MinutesSide.Witness,
            _ => null,
        };
}
