using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>A decision that took some of a line off the books. Each stays with its number and its file, also when it was undone.</summary>
internal sealed class WriteOff : IInProvince
{
    public required string ProvinceCode { get; init; }

    /// <summary>Also the key of its file in addresses.</summary>
    public required Guid Id { get; init; }

    public required HandoverItemId ItemId { get; init; }

    public required HandoverListId ListId { get; init; }

    /// <summary>Hundredths.</summary>
    public required long Count { get; init; }

    public required string Number { get; init; }

    public required DateOnly On { get; init; }

    public required string Reason { get; init; }

    public required string FileHash { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; set; }
}
