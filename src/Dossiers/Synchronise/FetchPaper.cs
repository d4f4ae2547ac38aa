using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>A paper whose bytes lie with the portal.</summary>
internal sealed record PaperToFetch(string ProvinceCode, Guid DossierId, Guid PaperId, string Url);

/// <summary>
/// Brings the bytes of a paper that the portal sent as an address. What may come later (the line, the other side's fault) is tried again;
/// what never will (not there, no scan) is noted at the paper, so that the officer sees why there is nothing to open.
/// </summary>
internal sealed class FetchPaper(
    IHttpClientFactory clients,
    FileStore files,
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    OfficeClock clock
) : IOutboxReceiver
{
    public const string Client = "portal-files";

    public string Topic => DossierMessages.PaperToFetch;

    public async Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct)
    {
        var wanted = JsonSerializer.Deserialize<PaperToFetch>(payload, JsonSerializerOptions.Web)!;
        using var client = clients.CreateClient(Client);
        using var answer = await client.GetAsync(new Uri(wanted.Url), HttpCompletionOption.ResponseHeadersRead, ct);
        if (
            answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized
            || (int)answer.StatusCode is >= 300 and < 400
        )
        {
            await SettleAsync(wanted, null, $"Cổng không giao tệp (mã {(int)answer.StatusCode})", ct);
            return;
        }

        answer.EnsureSuccessStatusCode();
        await using var content = await answer.Content.ReadAsStreamAsync(ct);
        var stored = await files.StoreAsync(content, await NameOfAsync(wanted, ct), ct);
        await SettleAsync(wanted, stored.IsRefused ? null : stored.Value, stored.Refusal?.Message, ct);
    }

    private async Task<string> NameOfAsync(PaperToFetch wanted, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<DossierPaper>()
            .Where(paper => paper.ProvinceCode == wanted.ProvinceCode && paper.Id == wanted.PaperId)
            .Select(paper => paper.Name)
            .FirstOrDefaultAsync(ct)
            ?? string.Empty;
    }

    private Task<Result> SettleAsync(PaperToFetch wanted, StoredFile? file, string? problem, CancellationToken ct) =>
        gate.RunAsync(
            Deed.BySystem(clock.Now, "Tải tệp từ Cổng dịch vụ công"),
            async (write, token) =>
            {
                var dossierId = new DossierId(wanted.DossierId);
                var paper = await write
                    .Db.Set<DossierPaper>()
                    .FirstOrDefaultAsync(
                        row => row.ProvinceCode == wanted.ProvinceCode && row.Id == wanted.PaperId && row.FileHash == null,
                        token
                    );
                var dossier = await write
                    .Db.Dossiers.AsNoTracking()
                    .FirstOrDefaultAsync(row => row.ProvinceCode == wanted.ProvinceCode && row.Id == dossierId, token);
                if (paper is null || dossier is null)
                {
                    return SynchroniseRefusals.PaperGone;
                }

                if (file is not null)
                {
                    await write.KeepAsync(file, token);
                    (paper.FileHash, paper.Provided) = (file.Hash, true);
                }

                (paper.FileProblem, paper.FileSource) = (
                    problem is { Length: > DossierPaper.ProblemLength } ? problem[..DossierPaper.ProblemLength] : problem,
                    null
                );
                write.Record(
                    "dossier.paper-fetched",
                    "dossier",
                    dossier.Id.Value,
                    dossier.ProvinceCode,
                    dossier.OwnerPath,
                    file is null ? $"Không tải được tệp của giấy tờ {paper.Number}" : $"Đã tải tệp của giấy tờ {paper.Number}"
                );
                return Result.Done;
            },
            ct
        );
}
