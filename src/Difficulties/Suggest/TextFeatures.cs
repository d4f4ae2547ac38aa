using System.Runtime.InteropServices;
using System.Text;

namespace ThongSuot.Difficulties.Suggest;

/// <summary>How a feature was got from the text.</summary>
internal enum FeatureView
{
    /// <summary>Syllables and pairs of neighbours without marks: the same for a text written with or without them.</summary>
    Bare,

    /// <summary>Syllables and pairs with their marks; none when the writer used no marks.</summary>
    Marked,

    /// <summary>Concept classes, so that different words for one thing meet.</summary>
    Concept,
}

/// <summary>
/// What is compared of a text: a set of numbered features. Deterministic and pure, so a row can keep it (<see cref="ToBytes"/>).
/// How much a feature weighs is not in here: that depends on how rare it is among the texts known (<see cref="FeatureWeights"/>).
/// </summary>
internal sealed class TextFeatures
{
    private const int Views = 3;

    /// <summary>The ids of the views one after another, each view sorted, a feature met twice standing twice.</summary>
    private readonly uint[] ids;
    private readonly ushort bareEnd;
    private readonly ushort markedEnd;

    private TextFeatures(uint[] ids, int bareEnd, int markedEnd) =>
        (this.ids, this.bareEnd, this.markedEnd) = (ids, (ushort)bareEnd, (ushort)markedEnd);

    public ReadOnlySpan<uint> All => ids;

    public bool IsMarked => markedEnd > bareEnd;

    public static TextFeatures Of(string? text) => Of(FeatureReading.Of(text));

    public static TextFeatures Of(FeatureReading reading)
    {
        var views = new List<uint>[Views];
        for (var view = 0; view < Views; view++)
        {
            views[view] =
            [
                .. reading
                    .Features.Where(feature => (int)feature.View == view)
                    .Select(feature => feature.Id)
                    .Take(ushort.MaxValue / Views)
                    .Order(),
            ];
        }

        return new TextFeatures([.. views[0], .. views[1], .. views[2]], views[0].Count, views[0].Count + views[1].Count);
    }

    public ReadOnlySpan<uint> Of(FeatureView view) =>
        view switch
        {
            FeatureView.Bare => ids.AsSpan(0, bareEnd),
            FeatureView.Marked => ids.AsSpan(bareEnd, markedEnd - bareEnd),
            _ => ids.AsSpan(markedEnd),
        };

    public byte[] ToBytes() => [.. MemoryMarshal.AsBytes<ushort>(new[] { bareEnd, markedEnd }), .. MemoryMarshal.AsBytes<uint>(ids)];

    public static TextFeatures FromBytes(ReadOnlySpan<byte> bytes)
    {
        var ends = MemoryMarshal.Cast<byte, ushort>(bytes[..4]);
        return new TextFeatures(MemoryMarshal.Cast<byte, uint>(bytes[4..]).ToArray(), ends[0], ends[1]);
    }

    /// <summary>FNV-1a over UTF-8: the same number on every machine and in every version.</summary>
    public static uint IdOf(FeatureView view, string first, string second = "")
    {
        var hash = 2166136261u ^ (uint)view;
        Span<byte> buffer = stackalloc byte[4];
        foreach (var part in (ReadOnlySpan<string>)[first, "\n", second])
        {
            foreach (var rune in part.EnumerateRunes())
            {
                var length = rune.EncodeToUtf8(buffer);
                foreach (var value in buffer[..length])
                {
                    hash = unchecked((hash ^ value) * 16777619u);
                }
            }
        }

        return hash;
    }
}
