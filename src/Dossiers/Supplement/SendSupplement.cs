using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>A file that the applicant sends for one of the asked papers.</summary>
internal sealed record SentFile(Guid PaperId, Attachment File);

/// <summary>
/// The applicant sends asked papers from the look-up page. They wait outside the dossier: its clock goes on only when the counter has
/// looked at them and takes the supplement. How many may wait, and how many come in a day, is limited, so that nobody who knows a code
/// fills the disk or the counter's list.
/// </summary>
internal sealed class SendSupplement(WriteGate gate, IDbContextFactory<Db> contexts, ISeatDirectory seats)
{
    /// <summary>Files of one sending.</summary>
    public const int MostFiles = 10;

    private const int MostWaiting = 20;
    private const int MostInADay = 40;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>What stands against sending anything for a dossier now: asked before a byte is stored, and again in the write.</summary>
    public async Task<Refusal?> AgainstAsync(Dossier dossier, DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await AgainstAsync(db, dossier, now, ct);
    }

    public async Task<Result> RunAsync(DossierId id, string province, IReadOnlyList<SentFile> sent, Deed deed, CancellationToken ct) =>
        sent.Count == 0
            ? SupplementRefusals.NothingSent
            : await gate.RunAsync(deed, (write, token) => WriteAsync(write, id, province, sent, token), ct);

    private async Task<Result> WriteAsync(Write write, DossierId id, string province, IReadOnlyList<SentFile> sent, CancellationToken ct)
    {
        var dossiers = write.Db.Dossiers;
        if (
            await dossiers.Include(row => row.Papers).FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Id == id, ct)
            is not { } dossier
        )
        {
            return DossierRefusals.LookUpFailed;
        }

        if (await AgainstAsync(write.Db, dossier, write.Deed.At, ct) is { } against)
        {
            return against;
        }

        foreach (var (paperId, file) in sent)
        {
            if (dossier.Papers.Find(paper => paper.Id == paperId && !paper.IsResult) is not { } paper)
            {
                return SupplementRefusals.NotAsked;
            }

            await write.KeepAsync(file.File, ct);
            PaperFile.Add(write, paper, file, PaperFileOrigin.Citizen, "Người nộp gửi qua mạng");
        }

        write.Record(
            "dossier.supplement-sent",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Người nộp gửi giấy tờ bổ sung qua mạng: {sent.Count} tệp"
        );
        // Only the counter looks at them and takes them; where it has nobody, the whole body is told.
        var counter = await seats.UnderAsync(dossier.ReceptionPath, Role.CounterOfficer, ct);
        foreach (var seat in counter.Select(one => (Guid?)one.SeatId.Value).DefaultIfEmpty())
        {
            write.Tell(
                new UnitPath(dossier.ReceptionPath).Organisation,
                seat,
                $"Hồ sơ {dossier.Code}: người nộp đã bổ sung qua mạng {sent.Count} tệp, cần xem và nhận",
                $"/ho-so/{dossier.Code}/giay-to/qua-mang"
            );
        }

        return Result.Done;
    }

    private static async Task<Refusal?> AgainstAsync(Db db, Dossier dossier, DateTimeOffset now, CancellationToken ct)
    {
        if (dossier.Status != DossierStatus.AwaitingSupplement)
        {
            return SupplementRefusals.NotAsked;
        }

        if (await SupplementBook.Waiting(db, dossier).CountAsync(ct) is var waiting && waiting + 1 > MostWaiting)
        {
            return SupplementRefusals.TooManySent(waiting);
        }

        var (province, id, since, files) = (dossier.ProvinceCode, dossier.Id, now - Day, db.PaperFiles);
        var today = files.Where(file =>
            file.ProvinceCode == province && file.DossierId == id && file.Origin == PaperFileOrigin.Citizen && file.At > since
        );
        return await today.CountAsync(ct) >= MostInADay
            ? SupplementRefusals.TooOften(await today.MinAsync(file => file.At, ct) + Day)
            : null;
    }
}
