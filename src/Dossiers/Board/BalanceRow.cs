using ThongSuot.Platform.Tallies;

namespace ThongSuot.Dossiers.Board;

/// <summary>
/// One line of a board. The balance holds by construction: carried over + received = resolved + open + rejected + withdrawn + stopped.
/// </summary>
internal sealed class BalanceRow
{
    public long CarriedOver { get; private set; }

    public long Online { get; private set; }

    public long Direct { get; private set; }

    public long Post { get; private set; }

    public long Early { get; private set; }

    public long OnTime { get; private set; }

    public long ResolvedOverdue { get; private set; }

    public long Rejected { get; private set; }

    public long Withdrawn { get; private set; }

    public long Stopped { get; private set; }

    /// <summary>Open and past due at the as-of moment: counted over open rows, not tallied.</summary>
    public long OpenOverdue { get; set; }

    public long Received => Online + Direct + Post;

    public long Resolved => Early + OnTime + ResolvedOverdue;

    public long Open => CarriedOver + Received - Resolved - Rejected - Withdrawn - Stopped;

    public long OpenInTime => Open - OpenOverdue;

    public bool IsEmpty => CarriedOver == 0 && Received == 0 && Open == 0;

    /// <summary>Adds what was counted inside the period.</summary>
    public void Add(TallySum sum)
    {
        switch (sum.Measure)
        {
            case DossierMeasures.Received:
                AddReceived(sum);
                break;
            case "dossier.resolved-early":
                Early += sum.Count;
                break;
            case "dossier.resolved-on-time":
                OnTime += sum.Count;
                break;
            case "dossier.resolved-overdue":
                ResolvedOverdue += sum.Count;
                break;
            case "dossier.rejected":
                Rejected += sum.Count;
                break;
            case "dossier.withdrawn":
                Withdrawn += sum.Count;
                break;
            case "dossier.stopped":
                Stopped += sum.Count;
                break;
        }
    }

    /// <summary>Adds what was counted before the period: received then and not closed then is carried over.</summary>
    public void AddEarlier(TallySum sum) =>
        CarriedOver += sum.Measure == DossierMeasures.Received ? sum.Count : sum.Measure.StartsWith("dossier.", StringComparison.Ordinal) ? -sum.Count : 0;

    /// <summary>Adds another line, for totals.</summary>
    public void Add(BalanceRow other)
    {
        CarriedOver += other.CarriedOver;
        Online += other.Online;
        Direct += other.Direct;
        Post += other.Post;
        Early += other.Early;
        OnTime += other.OnTime;
        ResolvedOverdue += other.ResolvedOverdue;
        Rejected += other.Rejected;
        Withdrawn += other.Withdrawn;
        Stopped += other.Stopped;
        OpenOverdue += other.OpenOverdue;
    }

    private void AddReceived(TallySum sum)
    {
        switch (sum.Channel)
        {
            case nameof(DossierChannel.Online):
                Online += sum.Count;
                break;
            case nameof(DossierChannel.Post):
                Post += sum.Count;
                break;
            default:
                Direct += sum.Count;
                break;
        }
    }
}
