using System.Diagnostics;

namespace ThongSuot.Web.Sheets;

/// <summary>How much of an uploaded table is read: more than anybody types, less than hurts the machine.</summary>
/// <param name="Rows">Rows under the heads.</param>
public sealed record SheetLimits(int Rows)
{
    /// <summary>Columns after this one are passed over.</summary>
    public const int Columns = 60;

    /// <summary>The longest text a spreadsheet holds in a cell.</summary>
    public const int LongestCell = 32_767;

    /// <summary>Of XML elements in one another; a sheet needs nine.</summary>
    public const int Depth = 32;

    /// <summary>Parts of a package: sheets, pictures, styles.</summary>
    public const int Parts = 5_000;

    /// <summary>Rows looked through for the heads.</summary>
    public const int RowsAboveHead = 30;

    /// <summary>Bytes of all parts that are read, unpacked.</summary>
    public long UnpackedBytes { get; init; } = (16L * 1024 * 1024) + (Rows * 1_200L);

    /// <summary>Unpacked to packed, once a part has a megabyte: real sheets stay under 60.</summary>
    public int Ratio { get; init; } = 400;

    /// <summary>Cells, empty ones with a border too.</summary>
    public int Cells { get; init; } = 100_000 + (Rows * Columns);

    public int SharedStrings { get; init; } = 50_000 + (Rows * 20);

    /// <summary>Letters of all texts together.</summary>
    public int Letters { get; init; } = 4_000_000 + (Rows * 700);

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>What has been used up of the limits while one file is read.</summary>
internal sealed class SheetBudget(SheetLimits limits)
{
    private const int StepsBetweenLooks = 4_096;

    private readonly long begun = Stopwatch.GetTimestamp();
    private long bytes;
    private int cells;
    private int strings;
    private long letters;
    private int steps;

    public SheetLimits Limits { get; } = limits;

    public void TakeBytes(int count, long ofPart, long packed)
    {
        bytes += count;
        if (bytes > Limits.UnpackedBytes || (ofPart > 1024 * 1024 && ofPart > Limits.Ratio * Math.Max(packed, 1)))
        {
            throw new SheetTooLargeException();
        }
    }

    public void TakeCell()
    {
        if (++cells > Limits.Cells)
        {
            throw new SheetTooLargeException();
        }
    }

    public void TakeString()
    {
        if (++strings > Limits.SharedStrings)
        {
            throw new SheetTooLargeException();
        }
    }

    public void TakeLetters(int count)
    {
        letters += count;
        if (letters > Limits.Letters)
        {
            throw new SheetTooLargeException();
        }
    }

    /// <summary>Called at every element or letter: the depth at once, the clock now and then.</summary>
    public void Step(int depth = 0)
    {
        if (depth > SheetLimits.Depth || (++steps % StepsBetweenLooks == 0 && Stopwatch.GetElapsedTime(begun) > Limits.Time))
        {
            throw new SheetTooLargeException();
        }
    }
}

/// <summary>More than the limits allow. Caught by <see cref="SheetReader"/>, which says so in words.</summary>
internal sealed class SheetTooLargeException() : Exception("Over the limits of an uploaded sheet");

/// <summary>Counts what a part unpacks to, while it is unpacked.</summary>
internal sealed class MeteredStream(Stream inner, SheetBudget budget, long packed) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer);
        read += got;
        budget.TakeBytes(got, read, packed);
        return got;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
