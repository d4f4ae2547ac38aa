using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Backup;

/// <summary>A backup that was taken; where it lies is the operator's business.</summary>
public sealed class BackupRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long Rows { get; init; }

    public required int Files { get; init; }
}

/// <summary>Notes that a backup was taken, after it was: the copy itself knows only of those before it.</summary>
public sealed class NoteBackup(WriteGate gate)
{
    public Task<Result> RunAsync(BackupManifest manifest, CancellationToken ct) =>
        gate.RunAsync(
            Deed.BySystem(manifest.At, "Sao lưu"),
            (write, _) =>
            {
                var row = new BackupRow
                {
                    Id = Guid.CreateVersion7(),
                    At = manifest.At,
                    Rows = manifest.Tables.Values.Sum(),
                    Files = manifest.Files.Count,
                };
                write.Db.Add(row);
                write.Record("backup.taken", "backup", row.Id, string.Empty, "/", $"Sao lưu {row.Rows} dòng, {row.Files} tệp");
                return Task.FromResult(Result.Done);
            },
            ct
        );
}
