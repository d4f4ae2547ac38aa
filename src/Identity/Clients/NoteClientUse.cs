using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Clients;

/// <summary>
/// Notes when a key was last used, once an hour at most: a system that synchronises all day must not pay a write more for each call.
/// </summary>
internal sealed class NoteClientUse(WriteGate gate, OfficeClock clock, ILogger<NoteClientUse> log)
{
    public const string Act = "identity.client-used";

    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task RunAsync(ApiClient client, CancellationToken ct)
    {
        var (id, now, before) = (client.Id, clock.Now, clock.Now - Every);
        if (client.LastUsedAt > before)
        {
            return;
        }

        try
        {
            await gate.RunAsync(
                new Deed(ActorOf(client), now),
                async (write, token) =>
                {
                    await write
                        .Db.ApiClients.Where(row => row.Id == id)
                        .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, now), token);
                    write.Record(Act, "api-client", id, client.ProvinceCode, client.ScopePath, $"Kết nối “{client.Name}” được dùng");
                    return Result.Done;
                },
                ct
            );
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            // A database that takes no writes just now still answers whoever only reads.
            log.LogWarning(failure, "The use of a key could not be noted");
        }
    }

    private static Actor ActorOf(ApiClient client) =>
        new(ActorKind.ApiClient, null, null, client.Name, "Hệ thống kết nối", client.ScopePath, client.ProvinceCode);
}
