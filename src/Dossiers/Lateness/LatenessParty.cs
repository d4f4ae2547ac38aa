using System.Diagnostics;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>Whose time it was. Also the order that settles a tie.</summary>
internal enum LatenessParty
{
    Citizen,
    Counter,
    Officer,

    /// <summary>A unit whose opinion was asked and not given yet.</summary>
    OtherUnit,
    Leader,

    /// <summary>A line, a system or the power failed while it was the authority's turn.</summary>
    Outage,
}

internal static class LatenessLabels
{
    public static string Of(LatenessParty party) =>
        party switch
        {
            LatenessParty.Citizen => "Người nộp",
            LatenessParty.Counter => "Bộ phận Một cửa",
            LatenessParty.Officer => "Người xử lý",
            LatenessParty.OtherUnit => "Chờ đơn vị khác",
            LatenessParty.Leader => "Lãnh đạo duyệt, ký",
            LatenessParty.Outage => "Đường truyền, hệ thống",
            _ => throw new UnreachableException($"Party {party}"),
        };

    /// <summary>Hours and minutes, none left out: parts that are shown must be seen to sum to their whole.</summary>
    public static string Exactly(TimeSpan time) => $"{(int)time.TotalHours} giờ {time.Minutes:00} phút";

    /// <summary>The counter of a cause: how many dossiers resolved overdue it stands behind.</summary>
    public static DossierMeasure Measure(LatenessParty party) =>
        party switch
        {
            LatenessParty.Citizen => DossierMeasure.LateByCitizen,
            LatenessParty.Counter => DossierMeasure.LateByCounter,
            LatenessParty.Officer => DossierMeasure.LateByOfficer,
            LatenessParty.OtherUnit => DossierMeasure.LateByOtherUnit,
            LatenessParty.Leader => DossierMeasure.LateByLeader,
            LatenessParty.Outage => DossierMeasure.LateByOutage,
            _ => throw new UnreachableException($"Party {party}"),
        };
}
