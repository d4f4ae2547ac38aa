namespace ThongSuot.Platform.Tallies;

/// <summary>Folds everything that waits, for tools: the running program folds by itself.</summary>
public sealed class TallyFolding
{
    private readonly TallyCompactor compactor;

    internal TallyFolding(TallyCompactor compactor) => this.compactor = compactor;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await compactor.FoldAsync(ct) > 0)
        {
            // To the end.
        }
    }
}
