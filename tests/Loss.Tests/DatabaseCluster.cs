namespace ThongSuot.Loss.Tests;

/// <summary>Several database servers of which one writes; when it dies another takes over.</summary>
internal interface IDatabaseCluster : IAsyncDisposable
{
    /// <summary>All servers, the writing one to be found by the driver.</summary>
    string Servers { get; }

    /// <summary>Kills the one that writes and makes sure that another will.</summary>
    Task KillPrimaryAsync();

    /// <summary>Brings the dead one back as a copy, so that the next may die.</summary>
    Task HealAsync();
}

/// <summary>A server and its synchronous copy, made the writing one by hand.</summary>
internal sealed class ServerPair : IDatabaseCluster
{
    private readonly List<DatabaseServer> all = [];
    private DatabaseServer primary;
    private DatabaseServer standby;

    private ServerPair(DatabaseServer primary, DatabaseServer standby)
    {
        (this.primary, this.standby) = (primary, standby);
        all.AddRange([primary, standby]);
        Servers =
            $"Host={string.Join(',', all.Select(server => $"127.0.0.1:{server.Port}"))};Username=postgres;Target Session Attributes=primary";
    }

    public string Servers { get; }

    public static async Task<ServerPair> StartAsync()
    {
        var primary = await DatabaseServer.StartNewAsync();
        return new ServerPair(primary, await primary.StartStandbyAsync());
    }

    public async Task KillPrimaryAsync()
    {
        await primary.KillAsync();
        await standby.PromoteAsync();
    }

    public async Task HealAsync()
    {
        await standby.FollowedByAsync(primary);
        (primary, standby) = (standby, primary);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in all)
        {
            await server.DisposeAsync();
        }
    }
}
