using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Sites;

/// <summary>A photo of a building, by its content.</summary>
internal sealed class SitePhoto : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required Guid Id { get; init; }

    public required SiteId SiteId { get; init; }

    public required string FileHash { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
