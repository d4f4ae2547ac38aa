using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThongSuot.Benefits.Import;

/// <summary>A list that was uploaded and read but not accepted yet. Nothing of it is filed until somebody accepts the preview.</summary>
internal sealed class BatchDraft
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required Guid SeatId { get; init; }

    public required string FileName { get; init; }

    /// <summary>The rows as understood, <see cref="BatchRow"/> as JSON.</summary>
    public required string Rows { get; init; }

    /// <summary>Accepted cases are submitted at once.</summary>
    public required bool Submits { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }
}

/// <summary>A row of a list as understood.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Particulars">Null when they could not be read.</param>
/// <param name="Total">Đồng; nothing when there are problems.</param>
/// <param name="Problems">Each names its column and says how to mend it; empty when the row can be filed.</param>
internal sealed record BatchRow(int Line, string UnitName, string? UnitPath, CaseParticulars? Particulars, long Total, IReadOnlyList<string> Problems)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    [JsonIgnore]
    public bool IsGood => Problems.Count == 0 && Particulars is not null && UnitPath is not null;

    public static string Store(IReadOnlyList<BatchRow> rows) => JsonSerializer.Serialize(rows, Options);

    public static IReadOnlyList<BatchRow> Load(string stored) => JsonSerializer.Deserialize<List<BatchRow>>(stored, Options) ?? [];
}
