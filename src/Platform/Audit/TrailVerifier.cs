using System.Security.Cryptography;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>
/// Checks an export without database or settings. With a pinned key it proves that these are the deeds as they were sealed, all of them, in
/// their order; without one only that the export agrees with itself, for whoever rewrites it can sign it anew with a key of their own.
/// </summary>
public sealed class TrailVerifier : IDisposable
{
    private readonly IEnumerable<string> lines;
    private readonly string? pinned;
    private KnownKeys keys = new(new Dictionary<string, string>(StringComparer.Ordinal));
    private TrailStart? current;
    private byte[] hash = DeedChain.Beginning;
    private long position;
    private long deeds;
    private long heads;
    private long covered;
    private DateTimeOffset? first;
    private DateTimeOffset? last;

    private TrailVerifier(IEnumerable<string> lines, string? pinned) => (this.lines, this.pinned) = (lines, pinned);

    /// <summary>Recomputes everything.</summary>
    /// <param name="lines">The lines of the export; read more than once when there is a fault.</param>
    /// <param name="pinned">The public key in PEM that was kept outside; null to take the export's own word.</param>
    public static TrailReport Verify(IEnumerable<string> lines, string? pinned)
    {
        using var verifier = new TrailVerifier(lines, pinned);
        var fault = verifier.Run();
        return new TrailReport(verifier.deeds, verifier.first, verifier.last, verifier.heads, fault);
    }

    public void Dispose() => keys.Dispose();

    private TrailFault? Run()
    {
        if (Begin(lines.FirstOrDefault() is { } line ? TrailLine.Read(line) as TrailStart : null, 1) is { } wrong)
        {
            return wrong;
        }

        foreach (var (at, text) in lines.Index().Skip(1))
        {
            var fault = TrailLine.Read(text) switch
            {
                TrailStart next => End() ?? Begin(next, current!.Chain + 1),
                TrailDeedLine deed => CheckDeed(deed, at),
                TrailHeadLine head => CheckHead(head),
                _ => new TrailFault(TrailFaultKind.Unreadable, position + 1, null, $"Dòng {at + 1} không phải là một dòng của tệp xuất."),
            };
            if (fault is not null)
            {
                return fault with { Province = current!.Province };
            }
        }

        return End() is { } cut ? cut with { Province = current!.Province }
            : current!.Chain == current!.Chains ? null
            : new TrailFault(
                TrailFaultKind.Truncated,
                0,
                null,
                $"Tệp xuất có {current!.Chains} chuỗi mà chỉ có đến chuỗi {current!.Chain}: phần cuối đã bị cắt."
            );
    }

    private TrailFault? End() =>
        position == current!.Last && covered == current!.Last
            ? null
            : new TrailFault(
                TrailFaultKind.Truncated,
                position,
                null,
                $"Dòng đầu nói đến vị trí {current!.Last}, tệp chỉ có đến {position} và chữ ký chỉ đến {covered}."
            );

    private TrailFault? Begin(TrailStart? found, int chain)
    {
        if (found is not { Version: 1 })
        {
            return new TrailFault(TrailFaultKind.Unreadable, 0, null, "Dòng đầu không phải là dòng mở của tệp xuất phiên bản 1.");
        }

        if (found.Chain != chain || (current is { Chains: var chains } && chains != found.Chains))
        {
            return new TrailFault(
                found.Chain < chain ? TrailFaultKind.Reordered : TrailFaultKind.Missing,
                0,
                null,
                $"Chỗ của chuỗi thứ {chain} là chuỗi thứ {found.Chain} trong {found.Chains}."
            );
        }

        (current, hash, position, covered) = (found, found.Previous, found.First - 1, found.First - 1);
        try
        {
            keys.Dispose();
            keys = new KnownKeys(pinned is null ? found.Keys : Pin(pinned));
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException)
        {
            return new TrailFault(TrailFaultKind.WrongKey, 0, null, "Khóa công khai không đọc được.");
        }

        return keys.Verify(
            found.KeyName,
            DeedChain.RangeBytes(found.Province, found.Chain, found.Chains, found.First, found.Last, found.Previous),
            found.Signature
        )
            ? null
            : new TrailFault(
                TrailFaultKind.WrongKey,
                0,
                null,
                "Chữ ký của dòng đầu không phải của khóa này: tệp do khóa khác ký, hoặc phạm vi đã bị sửa."
            );
    }

    private TrailFault? CheckDeed(TrailDeedLine line, int at)
    {
        var sequence = line.Deed.Sequence;
        if (line.Position <= position)
        {
            return new TrailFault(
                TrailFaultKind.Inserted,
                line.Position,
                sequence,
                "Vị trí này đã có một việc khác: dòng này được thêm vào."
            );
        }

        if (line.Position > position + 1)
        {
            return Later(at, position + 1) is { } moved
                ? new TrailFault(
                    TrailFaultKind.Reordered,
                    position + 1,
                    moved.Deed.Sequence,
                    $"Việc ở vị trí {position + 1} đứng sau vị trí {line.Position}."
                )
                : new TrailFault(TrailFaultKind.Missing, position + 1, null, $"Chuỗi nhảy từ vị trí {position} đến {line.Position}.");
        }

        var computed = DeedChain.HashOf(hash, line.Deed);
        if (!computed.AsSpan().SequenceEqual(line.Hash))
        {
            return Wrong(line, computed, at);
        }

        (position, hash) = (line.Position, line.Hash);
        // A deed told afterwards bears its own moment, so the earliest need not come first.
        first = first < line.Deed.At ? first : line.Deed.At;
        last = last > line.Deed.At ? last : line.Deed.At;
        deeds++;
        return null;
    }

    /// <summary>The place is right and the hash is not: the neighbours tell what happened.</summary>
    private TrailFault Wrong(TrailDeedLine line, byte[] computed, int at)
    {
        var sequence = line.Deed.Sequence;
        if (Later(at, line.Position) is { } real && DeedChain.HashOf(hash, real.Deed).AsSpan().SequenceEqual(real.Hash))
        {
            return new TrailFault(
                TrailFaultKind.Inserted,
                line.Position,
                sequence,
                "Việc thật của vị trí này đứng ở sau: dòng này được thêm vào."
            );
        }

        if (Later(at, line.Position + 1) is { } next && DeedChain.HashOf(computed, next.Deed).AsSpan().SequenceEqual(next.Hash))
        {
            return new TrailFault(
                TrailFaultKind.Changed,
                line.Position,
                sequence,
                "Nội dung đúng với chuỗi nhưng mã băm ghi trong dòng đã bị sửa."
            );
        }

        return new TrailFault(TrailFaultKind.Changed, line.Position, sequence, "Nội dung không còn khớp với mã băm lúc niêm phong.");
    }

    private TrailFault? CheckHead(TrailHeadLine head)
    {
        if (head.Position > position)
        {
            return new TrailFault(
                TrailFaultKind.Missing,
                position + 1,
                null,
                $"Chữ ký phủ đến vị trí {head.Position} mà chỉ có việc đến vị trí {position}."
            );
        }

        if (head.Position < position)
        {
            return new TrailFault(
                TrailFaultKind.Reordered,
                head.Position,
                null,
                $"Chữ ký của vị trí {head.Position} đứng sau vị trí {position}."
            );
        }

        if (!keys.Verify(head.KeyName, DeedChain.HeadBytes(current!.Province, head.Position, head.Hash, head.At), head.Signature))
        {
            return new TrailFault(TrailFaultKind.WrongKey, head.Position, null, "Chữ ký tại vị trí này không phải của khóa này.");
        }

        if (!head.Hash.AsSpan().SequenceEqual(hash))
        {
            return new TrailFault(
                TrailFaultKind.Changed,
                head.Position,
                null,
                $"Chuỗi từ vị trí {covered + 1} đến {position} đã được tính lại: khác với mã băm đã ký."
            );
        }

        covered = head.Position;
        heads++;
        return null;
    }

    /// <summary>The deed of a position further down, if it stands there.</summary>
    private TrailDeedLine? Later(int at, long wanted) =>
        lines
            .Skip(at + 1)
            .Select(TrailLine.Read)
            .TakeWhile(line => line is not TrailStart)
            .OfType<TrailDeedLine>()
            .FirstOrDefault(line => line.Position == wanted);

    private static Dictionary<string, string> Pin(string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return new Dictionary<string, string>(StringComparer.Ordinal) { [SigningKeys.NameOf(key)] = pem };
    }
}
