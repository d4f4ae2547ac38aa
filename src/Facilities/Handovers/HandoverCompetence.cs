using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Handovers;

/// <summary>
/// Who may do what. The commune that keeps the old unit's things speaks for the giver, the successor for the receiver; where both are one
/// commune they are two people. Whoever counted for one side neither counts nor signs for the other, in whatever seat.
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
        var wanted = act is ItemAct.GiverCount or ItemAct.Split ? list.State == ListState.Listing : IsOpenToReceiver(list);
        if (!wanted)
        {
            return FacilityRefusals.WrongState(list.State);
        }

        return act switch
        {
            ItemAct.GiverCount => Gives(list, seat) ? null : FacilityRefusals.NotYours,
            ItemAct.Split when handover.Successors < 2 => FacilityRefusals.NoOtherReceiver,
            ItemAct.Split => !Gives(list, seat) ? FacilityRefusals.NotYours
            : item.GiverCount is not null ? FacilityRefusals.SplitCounted
            : null,
            ItemAct.ReceiverCount => AgainstReceiver(list, seat),
            _ => !(Receives(list, seat) && seat.Leads) && !FacilityScope.Watches(seat) ? FacilityRefusals.NotYours
            : list.ReceiverBy == seat.AccountId ? FacilityRefusals.CountedItself
            : item.Quantity - item.Received - item.WrittenOff == 0 ? FacilityRefusals.NothingToWriteOff
            : null,
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

    private static Refusal? AgainstReceiver(HandoverList list, Seat seat) =>
        !Receives(list, seat) ? FacilityRefusals.NotYours
        : list.GiverBy == seat.AccountId ? FacilityRefusals.GaveItself
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
            ListAct.DeclareNothing or ListAct.GiverCounted => Gives(list, seat) ? null : FacilityRefusals.NotYours,
            ListAct.GiveBack or ListAct.ReceiverCounted => AgainstReceiver(list, seat),
            ListAct.SignGiver => !Gives(list, seat) ? FacilityRefusals.NotYours
            : list.ReceiverBy == seat.AccountId ? FacilityRefusals.ReceivedItself
            : null,
            ListAct.SignReceiver => AgainstReceiver(list, seat) ?? (seat.Leads ? null : FacilityRefusals.LeaderSigns),
            ListAct.SignWitness => FacilityScope.Watches(seat) ? null : FacilityRefusals.NotYours,
            ListAct.Reopen => (Receives(list, seat) && seat.Leads) || FacilityScope.Watches(seat) ? null : FacilityRefusals.NotYours,
            _ => Gives(list, seat) || Receives(list, seat) ? null : FacilityRefusals.NotYours,
        };
    }

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
