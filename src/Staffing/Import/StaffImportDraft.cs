using System.IO.Compression;
using System.Text.Json;

namespace ThongSuot.Staffing.Import;

/// <summary>What a list states.</summary>
internal enum ImportKind
{
    People,

    /// <summary>Quotas of posts.</summary>
    Quotas,
}

/// <summary>A list that was uploaded and read but not accepted yet. Nothing of it is kept as staff until somebody accepts the preview.</summary>
internal sealed class StaffImportDraft
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required Guid SeatId { get; init; }

    public required ImportKind Kind { get; init; }

    public required string FileName { get; init; }

    /// <summary>Rows as read, JSON packed: twelve thousand people are some hundred kilobytes.</summary>
    public required byte[] Rows { get; set; }

    /// <summary>State of the staff the rows were checked against.</summary>
    public required string Mark { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }
}

/// <summary>A row of an uploaded list, as understood.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Facts">The person; null when the row states a quota or cannot be understood.</param>
/// <param name="Quota">People the post may have, for a list of quotas.</param>
/// <param name="Problems">Sentences that name the column and the remedy; empty when the row can be taken.</param>
internal sealed record StaffImportRow(int Line, string Code, string Unit, string Position, PersonFacts? Facts, QuotaFacts? Quota, bool Known, IReadOnlyList<string> Problems)
{
    public bool IsGood => Problems.Count == 0;
}

/// <summary>A quota of a list.</summary>
internal sealed record QuotaFacts(string OwnerPath, string UnitPath, string PositionCode, int Quota);

/// <summary>Rows to bytes and back.</summary>
internal static class ImportRows
{
    public static byte[] Pack<T>(T rows)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, rows);
        }

        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(brotli) ?? throw new InvalidDataException("Empty package");
    }
}
