namespace ThongSuot.Finance;

/// <summary>On which occasion budget is assigned.</summary>
internal enum AssignmentRound
{
    /// <summary>At the start of the year.</summary>
    Opening,

    /// <summary>During the year, on top.</summary>
    Supplement,

    /// <summary>More for one, less for another.</summary>
    Adjustment,

    /// <summary>What was left of the year before and may be spent further.</summary>
    CarriedOver,
}
