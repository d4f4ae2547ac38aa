using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThongSuot.Platform.Text;

/// <summary>
/// Every text of every machine interface goes through <see cref="CleanText"/>. A number or a truth where text is meant is its
/// text; half of a pair is left out like other letters that are none, because one of them in a name must not refuse the five
/// hundred dossiers beside it.
/// </summary>
public sealed class CleanJsonText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => CleanText.Of(Unescape(ref reader)),
            JsonTokenType.Number => Encoding.UTF8.GetString(Raw(ref reader)),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            var other => throw new JsonException($"A text is wanted, not {other}."),
        };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private static string Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader refuses a half of a pair and bytes that are no UTF-8; the cleaning drops them.
            return Unescape(Encoding.UTF8.GetString(Raw(ref reader)));
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\' || at + 1 == raw.Length)
            {
                text.Append(raw[at]);
                continue;
            }

            var escaped = raw[++at];
            if (
                escaped == 'u'
                && at + 4 < raw.Length
                && int.TryParse(raw.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            )
            {
                text.Append((char)code);
                at += 4;
            }
            else
            {
                text.Append(
                    escaped switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' or 'f' => ' ',
                        _ => escaped,
                    }
                );
            }
        }

        return text.ToString();
    }
}
