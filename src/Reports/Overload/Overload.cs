namespace ThongSuot.Reports.Overload;

/// <summary>What a week to come brings to the people of a speciality in a commune.</summary>
/// <param name="From">Monday or the first day foretold.</param>
/// <param name="Arrivals">Dossiers expected.</param>
/// <param name="Low">As few as there may be, nine times in ten.</param>
/// <param name="High">As many as there may be, nine times in ten.</param>
/// <param name="Hours">Hours of people present.</param>
internal sealed record WeekLoad(
    DateOnly From,
    DateOnly To,
    int WorkingDays,
    double Arrivals,
    double Low,
    double High,
    double HoursOfDossier,
    double Hours
)
{
    public double Needed => Arrivals * HoursOfDossier;

    public double NeededLow => Low * HoursOfDossier;

    public double NeededHigh => High * HoursOfDossier;

    /// <summary>Hours lacking, by what is expected.</summary>
    public double Lacking => Math.Max(0, Needed - Hours);

    /// <summary>Less than one dossier expected and none to be counted on overloads nobody, whoever is there.</summary>
    private bool IsNothing => Arrivals < 1;

    public OverloadState State =>
        IsNothing ? OverloadState.None
        : NeededLow > Hours ? OverloadState.Certain
        : Needed > Hours ? OverloadState.Likely
        : NeededHigh > Hours ? OverloadState.Possible
        : OverloadState.None;
}

/// <summary>How sure an overload is, by the interval of the forecast.</summary>
internal enum OverloadState
{
    None,
    Possible,
    Likely,
    Certain,
}

/// <summary>A speciality of a commune over four weeks.</summary>
/// <param name="Usual">Dossiers a week of the four weeks before.</param>
internal sealed record OverloadLine(
    string UnitPath,
    string Speciality,
    decimal People,
    double Usual,
    IReadOnlyList<WeekLoad> Weeks,
    bool IsNaive
)
{
    /// <summary>Why a week lacks hours, the strongest cause alone.</summary>
    public string ReasonOf(WeekLoad week) =>
        week.State == OverloadState.None ? string.Empty
        : People == 0 ? "không có người đang làm việc này"
        : week.WorkingDays < 5 && week.Needed <= week.Hours / Math.Max(1, week.WorkingDays) * 5
            ? $"tuần chỉ có {week.WorkingDays} ngày làm việc"
        : Usual > 0 && week.Arrivals > Usual * 1.1 ? $"hồ sơ đến nhiều hơn 4 tuần qua {(week.Arrivals / Usual * 100) - 100:0} %"
        : "số người ít so với lượng hồ sơ thường ngày";
}
