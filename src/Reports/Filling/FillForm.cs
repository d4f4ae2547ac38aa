using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Filling;

/// <summary>The form of a unit's report as typed.</summary>
internal sealed class FillForm
{
    public Dictionary<string, FillCell> Cells { get; set; } = [];

    /// <summary>Version of the report that the page shows.</summary>
    public int Version { get; set; }

    /// <summary>When the page was opened, seconds of Unix time: what filling costs is measured.</summary>
    public long Opened { get; set; }

    public string? Content { get; set; }

    public static FillForm Of(FillingSheet sheet, DateTimeOffset now) =>
        new()
        {
            Version = sheet.Report?.Version ?? 0,
            Opened = now.ToUnixTimeSeconds(),
            Cells = sheet.Demand.Cells.ToDictionary(
                cell => cell.Key,
                cell => new FillCell
                {
                    Value = sheet.Entries.GetValueOrDefault(cell.Key)?.Value is { } value ? Typed(value) : null,
                    Note = sheet.Entries.GetValueOrDefault(cell.Key)?.Note,
                },
                StringComparer.Ordinal
            ),
        };

    public FillInput ToInput(string code, string period, DateTimeOffset now) =>
        new(
            code,
            period,
            Cells.ToDictionary(pair => pair.Key, pair => new TypedCell(pair.Value.Value, pair.Value.Note), StringComparer.Ordinal),
            Version,
            (int)Math.Clamp(Math.Ceiling((now.ToUnixTimeSeconds() - Opened) / 60.0), 0, 60)
        );

    /// <summary>As an officer types it: no points between thousands, a comma before decimals.</summary>
    public static string Typed(decimal value) =>
        VietnameseFormat.Number(value, decimal.Round(value) == value ? 0 : 2).Replace(".", string.Empty, StringComparison.Ordinal);
}

internal sealed class FillCell
{
    public string? Value { get; set; }

    public string? Note { get; set; }
}
