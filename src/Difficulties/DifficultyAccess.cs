namespace ThongSuot.Difficulties;

/// <summary>Names that other modules need: who may answer faults, and when a day is summed up.</summary>
public static class DifficultyAccess
{
    /// <summary>The permission to answer faults of today.</summary>
    public const string RapidTeam = DifficultyPermissions.RapidTeam;

    /// <summary>The setting of the hour at which faults of the day are due and summed up.</summary>
    public const string SummaryHour = "difficulty.rapid-summary";
}
