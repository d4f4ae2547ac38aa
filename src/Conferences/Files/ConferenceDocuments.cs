using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;

namespace ThongSuot.Conferences.Files;

/// <summary>Documents, for whoever sees their conference.</summary>
internal sealed class ConferenceDocuments(ConferenceReader reader, PermissionRegistry permissions) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct) =>
        await reader.ReadAsync(code, seat, permissions, ct) is { } record && record.Files.FirstOrDefault(one => one.Id == file) is { } found
            ? new ReadableFile(
                found.FileHash,
                found.FileName,
                ConferenceJournal.Kind,
                record.Conference.Id.Value,
                record.Conference.ProvinceCode,
                UnitPath.OfProvince(record.Conference.ProvinceCode)
            )
            : null;
}
