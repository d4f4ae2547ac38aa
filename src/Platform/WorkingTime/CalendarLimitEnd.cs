namespace ThongSuot.Platform.WorkingTime;

/// <summary>When on its last day a limit in calendar days, months or years ends; a dated legal setting says which.</summary>
public enum CalendarLimitEnd
{
    /// <summary>
    /// With the last working hour (Civil Code 91/2015/QH13, Article 148: the end of the last day; no office is open at midnight).
    /// </summary>
    CloseOfWork,

    /// <summary>At the hour at which it began, as older systems count.</summary>
    SameHour,
}
