namespace ThongSuot.Dossiers.Queue;

/// <summary>
/// A desk of a centre and the number it called last. Numbers themselves are counted by the day and not kept: nobody is known by one.
/// </summary>
internal sealed class QueueDesk
{
    public const int Most = 99;

    public required string CentrePath { get; init; }

    /// <summary>From 1, as it stands over the desk.</summary>
    public required int Desk { get; init; }

    public required DateOnly Day { get; set; }

    public required int Number { get; set; }

    public required DateTimeOffset CalledAt { get; set; }
}
