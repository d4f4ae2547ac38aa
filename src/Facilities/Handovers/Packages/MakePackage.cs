using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.Minutes;
using ThongSuot.Facilities.Handovers.Sheets;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Packages;

/// <summary>
/// Packs the signed minutes of a handover, or of its archives alone, with their lists and the decisions that wrote off. What is not signed
/// is not in it.
/// </summary>
internal sealed class MakePackage(
    IDbContextFactory<Db> contexts,
    HandoverSettlement settlement,
    ReadFile reading,
    WriteGate gate,
    OfficeClock clock
)
{
    private const string Csv = "text/csv";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".pdf"] = "application/pdf",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
    };
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="kind">Of one kind of things alone; null for all.</param>
    /// <returns>The package in a file that goes with its stream, and its name.</returns>
    public async Task<Result<(Stream Content, string Name)>> RunAsync(
        string code,
        HandoverKind? kind,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.HandoverAsync(code, FacilityScope.Of(seat), ct) is not { } handover)
        {
            return FacilityRefusals.NotFound;
        }

        var signed = await SignedAsync(db, handover, kind, FacilityScope.Of(seat), ct);
        if (signed.Count == 0)
        {
            return PackageRefusals.NothingSigned;
        }

        var facts = new PackageFacts(
            Guid.CreateVersion7(),
            handover.OldCode,
            $"Hồ sơ bàn giao {handover.OldName}, {handover.OldDistrict}{(kind is { } one ? $": {HandoverLabels.Of(one).ToLowerInvariant()}" : "")}",
            $"{settlement.NameOf(handover.UnitPath)}, thay mặt {handover.OldName}",
            string.Join("; ", signed.Select(row => row.Content.Receiver).Distinct(StringComparer.Ordinal)),
            clock.Now,
            signed
        );
        var files = FilesOf(handover, signed);
        files.AddRange(await DecisionsAsync(db, handover, signed, seat, ct));
        var file = TemporaryFile();
        try
        {
            var hash = await ArchivePackage.WriteAsync(file, facts, files, ct);
            var noted = await gate.RunAsync(deed, (write, _) => Note(write, handover, facts, hash, files.Count), ct);
            if (noted.IsRefused)
            {
                await file.DisposeAsync();
                return noted.Refusal;
            }
        }
        catch (FileNotFoundException lost)
        {
            await file.DisposeAsync();
            return PackageRefusals.DecisionLost(lost.FileName!);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        return (file, $"{facts.Folder}.zip");
    }

    private static Task<Result> Note(Write write, Handover handover, PackageFacts facts, string hash, int files)
    {
        write.Record(
            "facility.package-made",
            Handover.RecordKind,
            handover.Id.Value,
            handover.ProvinceCode,
            handover.UnitPath,
            $"Đóng gói lưu trữ {facts.ObjectId}, {VietnameseFormat.Number(files)} tệp, SHA-256 của METS {hash}"
        );
        return Task.FromResult(Result.Done);
    }

    /// <summary>It goes with its stream, whatever becomes of the answer.</summary>
    private static FileStream TemporaryFile() =>
        new(
            Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.zip"),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1 << 16,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );

    /// <summary>Of each list that the seat sees the last minutes that all have signed.</summary>
    private static async Task<List<PackedMinutes>> SignedAsync(
        Db db,
        Handover handover,
        HandoverKind? kind,
        Scope scope,
        CancellationToken ct
    )
    {
        var (id, lists) = (handover.Id, db.HandoverLists);
        var seen = await lists.Seen(scope).AsNoTracking().Where(row => row.HandoverId == id && row.MinutesNumber > 0).ToListAsync(ct);
        var signed = new List<PackedMinutes>();
        foreach (
            var list in seen.Where(list => kind is null || list.Kind == kind)
                .OrderBy(list => list.Kind)
                .ThenBy(list => list.UnitPath, StringComparer.Ordinal)
        )
        {
            var last = await db.MinutesOf(list)
                .AsNoTracking()
                .Include(row => row.Signatures)
                .Where(row => row.CompletedAt != null)
                .OrderByDescending(row => row.Number)
                .FirstOrDefaultAsync(ct);
            if (last is not null)
            {
                signed.Add(new(last, last.Read()));
            }
        }

        return signed;
    }

    private List<PackageFile> FilesOf(Handover handover, IReadOnlyList<PackedMinutes> signed) =>
        [
            .. signed.SelectMany(
                (one, at) =>
                {
                    var (minutes, content) = one;
                    var name = $"{at + 1:00}-{HandoverLabels.Slug(content.Kind)}-bien-ban-{minutes.Number}";
                    var title = $"{HandoverLabels.Of(content.Kind)}, biên bản số {minutes.Number}";
                    return (PackageFile[])
                        [
                            new($"{name}.docx", Docx, title, (stream, ct) =>
                                PaperAsync(stream, minutes, content, handover.ProvinceCode, ct)
                            ),
                            new($"{name}-danh-muc.csv", Csv, $"{title}, danh mục", (stream, ct) =>
                                CsvSheet.WriteAsync(
                                    ItemSheet.Of(title, [$"SHA-256 của nội dung đã ký: {minutes.Hash}"], content.Lines),
                                    stream,
                                    ct
                                )
                            ),
                        ];
                }
            ),
        ];

    private async Task PaperAsync(Stream stream, HandoverMinutes minutes, MinutesContent content, string province, CancellationToken ct)
    {
        using var paper = new MemoryStream();
        DocxWriter.Write(MinutesPaper.Of(minutes, content, settlement.NameOf(UnitPath.OfProvince(province))), paper);
        paper.Position = 0;
        await paper.CopyToAsync(stream, ct);
    }

    /// <summary>The decisions behind what was written off; whoever packs them has read them, and that stands in the trail.</summary>
    private async Task<IReadOnlyList<PackageFile>> DecisionsAsync(
        Db db,
        Handover handover,
        IReadOnlyList<PackedMinutes> signed,
        Seat seat,
        CancellationToken ct
    )
    {
        var (province, offs, ids) = (handover.ProvinceCode, db.WriteOffs, signed.Select(one => one.Minutes.ListId).ToList());
        var found = await offs.AsNoTracking()
            .Where(row => row.ProvinceCode == province && ids.Contains(row.ListId) && row.UndoneAt == null)
            .OrderBy(row => row.At)
            .Select(row => new { row.FileHash, row.FileName })
            .ToListAsync(ct);
        return
        [
            .. found
                .DistinctBy(row => row.FileHash)
                .Select(
                    (row, at) =>
                    {
                        var ending = Path.GetExtension(row.FileName).ToLowerInvariant();
                        var readable = new ReadableFile(
                            row.FileHash,
                            row.FileName,
                            Handover.RecordKind,
                            handover.Id.Value,
                            province,
                            handover.UnitPath
                        );
                        return new PackageFile(
                            $"quyet-dinh-{at + 1:000}{ending}",
                            Types.GetValueOrDefault(ending, "application/octet-stream"),
                            row.FileName,
                            (stream, token) => CopyAsync(readable, seat, stream, token)
                        );
                    }
                ),
        ];
    }

    private async Task CopyAsync(ReadableFile file, Seat seat, Stream to, CancellationToken ct)
    {
        if (await reading.RunAsync(file, seat, ct) is not var (content, _))
        {
            throw new FileNotFoundException($"The store has lost {file.Hash}", file.Name);
        }

        await using (content)
        {
            await content.CopyToAsync(to, ct);
        }
    }
}
