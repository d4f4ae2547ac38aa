using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Flood;

/// <summary>How much came within an hour from one address or network, known by a keyed mark alone, and kept for a day.</summary>
internal sealed class SenderCount : IInProvince
{
    public required string ProvinceCode { get; init; }

    /// <summary>HMAC of the address under the program's key: nobody reads the address back.</summary>
    public required string Mark { get; init; }

    /// <summary>Hours since 1970.</summary>
    public required long Hour { get; init; }

    public required int Count { get; init; }
}
