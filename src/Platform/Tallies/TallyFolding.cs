namespace ThongSuot.Platform.Tallies;

/// <summary>Folds everything that waits, for tools: the running program folds by itself.</summary>
public sealed class TallyFolding
{
    // A delta of a past day moves every later day of its lines: the more of a year are folded at once, the fewer rows are written
    // again and again.
    private const int AtOnce = 50_000;
    private readonly TallyCompactor compactor;

    internal TallyFolding(TallyCompactor compactor) => this.compactor = compactor;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await compactor.FoldAsync(ct, AtOnce) > 0)
        {
            // To the end.
        }
    }
}
