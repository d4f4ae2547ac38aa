using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Reports.Demands;

/// <summary>Who may ask, and who decides that it is asked.</summary>
internal static class DemandCompetence
{
    /// <summary>Bodies of the province ask; a commune asks nobody.</summary>
    public static Refusal? AgainstAsking(Seat seat) =>
        seat.ProvinceCode.Length == 0 || new UnitPath(seat.UnitPath).IsInCommune ? DemandRefusals.MayNotAsk : null;

    /// <summary>Why a seat may not change what a demand says, or null.</summary>
    public static Refusal? AgainstChanging(ReportDemand demand, Seat seat) =>
        AgainstAsking(seat) ?? (seat.SpeaksFor == demand.AskerPath ? null : DemandRefusals.NotYours);

    /// <summary>Why a seat may not do an act, or null; the state first.</summary>
    public static Refusal? Against(DemandAct act, ReportDemand demand, Seat seat)
    {
        if ((demand.Allowed(act) ?? AgainstChanging(demand, seat)) is { } refusal)
        {
            return refusal;
        }

        if (act == DemandAct.Submit)
        {
            return null;
        }

        if (!seat.Leads)
        {
            return DemandRefusals.LeaderDecides;
        }

        // Another seat of the same person is the same person.
        return act == DemandAct.Approve && seat.AccountId.Value == demand.ProposedByAccount ? DemandRefusals.OwnProposal : null;
    }
}
