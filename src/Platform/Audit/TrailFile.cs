using System.Text.Json;
using System.Text.Json.Serialization;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>A line of an export. The first is a <see cref="TrailStart"/>, the last a <see cref="TrailHeadLine"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "line")]
[JsonDerivedType(typeof(TrailStart), "audit")]
[JsonDerivedType(typeof(TrailDeedLine), "deed")]
[JsonDerivedType(typeof(TrailHeadLine), "head")]
internal abstract record TrailLine
{
    // What is not hashed may not stand in a line either, nor stand there twice.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static TrailLine? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<TrailLine>(text, Options);
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    public string Text() => JsonSerializer.Serialize(this, Options);
}

/// <summary>
/// What follows: a province's chain, the how-manieth of how many, the positions, the hash before them, the keys; signed, so that nothing
/// can be cut off.
/// </summary>
internal sealed record TrailStart(
    int Version,
    string Province,
    int Chain,
    int Chains,
    long First,
    long Last,
    byte[] Previous,
    IReadOnlyDictionary<string, string> Keys,
    string KeyName,
    byte[] Signature
) : TrailLine;

internal sealed record TrailDeedLine(long Position, byte[] Hash, DeedRow Deed) : TrailLine;

internal sealed record TrailHeadLine(long Position, byte[] Hash, DateTimeOffset At, string KeyName, byte[] Signature) : TrailLine;
