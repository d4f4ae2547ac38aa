namespace ThongSuot.Difficulties.Import;

/// <summary>A list that was uploaded and read but not accepted yet. Nothing of it is raised until somebody accepts the preview.</summary>
internal sealed class ImportDraft
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required Guid SeatId { get; init; }

    public required string FileName { get; init; }

    /// <summary>The rows as read, <see cref="ImportRow"/> as JSON.</summary>
    public required string Rows { get; init; }

    public required RaiseChannel Channel { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }
}
