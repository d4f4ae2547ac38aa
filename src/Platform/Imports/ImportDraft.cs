using System.Text.Json;

namespace ThongSuot.Platform.Imports;

/// <summary>
/// A list that was uploaded and read but not accepted yet. Nothing of it is kept as anything else until somebody accepts the
/// preview.
/// </summary>
public sealed class ImportDraft
{
    public required Guid Id { get; init; }

    /// <summary>Which import it is for.</summary>
    public required string Kind { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Only the seat that uploaded it sees and accepts it.</summary>
    public required Guid SeatId { get; init; }

    public required string FileName { get; init; }

    /// <summary>Remarks on the whole file: which sheet was read, what was hidden in it.</summary>
    public required string Remarks { get; init; }

    /// <summary>What was ticked beside the file; empty for an import that asks nothing.</summary>
    public required string Option { get; init; }

    /// <summary>Rows as read (<see cref="Storage.PackedJson"/>). Empty once accepted: what was typed is kept elsewhere then.</summary>
    public required byte[] Rows { get; set; }

    /// <summary>For lines whose choice was changed: what was chosen.</summary>
    public string Choices { get; private set; } = "{}";

    /// <summary>State of what the rows were checked against; empty where it does not matter.</summary>
    public required string Mark { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }

    public Dictionary<int, string> Chosen() => JsonSerializer.Deserialize<Dictionary<int, string>>(Choices) ?? [];

    public void Choose(IEnumerable<KeyValuePair<int, string>> choices)
    {
        var all = Chosen();
        foreach (var (line, choice) in choices)
        {
            all[line] = choice;
        }

        Choices = JsonSerializer.Serialize(all);
    }
}
