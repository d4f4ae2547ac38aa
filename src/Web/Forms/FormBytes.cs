using Microsoft.AspNetCore.Http;

namespace ThongSuot.Web.Forms;

/// <summary>
/// The body of a form on its way in. The framework's reader throws at <c>%00</c> before anything of ours sees the value; here it
/// becomes <c>%01</c>, which <see cref="CleanValues"/> drops like every other control.
/// </summary>
internal sealed class FormBytes(Stream inner) : Stream
{
    private static ReadOnlySpan<byte> Zero => "%00"u8;

    private int matched;

    public static Task CleanAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
        {
            http.Request.Body = new FormBytes(http.Request.Body);
        }

        return next(http);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Clean(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return Clean(buffer.Span[..read]);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // Only the last of the three bytes is changed, so it does not matter where one read ends and the next begins.
    private int Clean(Span<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            matched =
                bytes[at] == Zero[matched] ? matched + 1
                : bytes[at] == Zero[0] ? 1
                : 0;
            if (matched == Zero.Length)
            {
                (bytes[at], matched) = ((byte)'1', 0);
            }
        }

        return bytes.Length;
    }
}
