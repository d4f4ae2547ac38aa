using System.Text.Json;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>Where a province's chain ended at a moment.</summary>
internal sealed record TrailEnd(long Position, byte[] Hash);

/// <summary>
/// Each night the nation's chain takes down where every province's chain ends: so no province's chain can be cut off below that, nor
/// disappear altogether, without the nation's being rewritten too.
/// </summary>
internal static class TrailAnchor
{
    public const string Act = "audit.anchored";

    public static void Record(Write write, IReadOnlyDictionary<string, TrailEnd> ends) =>
        write.Record(Act, "trail", Guid.Empty, string.Empty, "/", $"Ghi mốc chuỗi niêm phong của {ends.Count} tỉnh", ends);

    /// <summary>What a deed took down; null when it is another.</summary>
    public static Dictionary<string, TrailEnd>? Read(DeedRow deed) =>
        deed is { Act: Act, ProvinceCode: "", Detail: { } detail }
            ? JsonSerializer.Deserialize<Dictionary<string, TrailEnd>>(detail, JsonSerializerOptions.Web)
            : null;
}
