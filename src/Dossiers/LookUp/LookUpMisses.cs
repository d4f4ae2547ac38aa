namespace ThongSuot.Dossiers.LookUp;

/// <summary>Wrong digits tried for one dossier within one hour, from whatever address and on whatever node.</summary>
internal sealed class LookUpMisses
{
    /// <summary>With ten thousand possible endings, ten an hour take three weeks to reach half of them.</summary>
    public const int Most = 10;
    public static readonly TimeSpan Within = TimeSpan.FromHours(1);

    public required string Code { get; init; }

    /// <summary>When the hour began: with its first miss.</summary>
    public required DateTimeOffset From { get; set; }

    public int Count { get; private set; }

    public int Version { get; private set; }

    /// <summary>Until when the code is closed; null while it is open.</summary>
    public DateTimeOffset? ClosedUntil(DateTimeOffset now) => Count >= Most && now < From + Within ? From + Within : null;

    public void Missed(DateTimeOffset now)
    {
        if (now >= From + Within)
        {
            (From, Count) = (now, 0);
        }

        Count++;
        Version++;
    }
}
