using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Flood;

/// <summary>What becomes of one more message from an address.</summary>
internal enum FloodAnswer
{
    /// <summary>Into the working queue.</summary>
    Plain,

    /// <summary>Taken, and looked at after the others.</summary>
    Suspicious,

    /// <summary>Not taken: this address alone waits an hour.</summary>
    TooMany,
}

/// <summary>
/// Keeps a flood out of the working queue without locking anybody else out: an address has so many an hour, a network only decides which
/// queue.
/// No foreign service is asked, and no address is kept: only its mark.
/// </summary>
internal sealed class FloodGuard(PersonMarks marks, PetitionLaw law)
{
    /// <summary>Hours after which nothing is known of who sent.</summary>
    private const int Kept = 24;

    private const int NetworkBytesV4 = 3;
    private const int NetworkBytesV6 = 6;
    private const int HouseholdBytesV6 = 8;

    /// <summary>The marks of an address and of its network, in a province.</summary>
    public async Task<SenderMarks> MarksAsync(string provinceCode, IPAddress? address, CancellationToken ct)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address ?? IPAddress.None;
        var bytes = plain.GetAddressBytes();
        var old = bytes.Length == 4;
        // One household has a whole IPv6 network of 64 bits.
        var own = Convert.ToHexString(bytes.AsSpan(0, old ? bytes.Length : HouseholdBytesV6));
        var network = Convert.ToHexString(bytes.AsSpan(0, old ? NetworkBytesV4 : NetworkBytesV6));
        return new(await marks.OfAsync(provinceCode, $"address:{own}", ct), await marks.OfAsync(provinceCode, $"network:{network}", ct));
    }

    /// <summary>Counts one more message, within the write that keeps it; a refused one is not counted.</summary>
    public async Task<FloodAnswer> CountAsync(
        Db db,
        string provinceCode,
        SenderMarks sender,
        DateTimeOffset at,
        DateOnly today,
        CancellationToken ct
    )
    {
        var own = await AddAsync(db, provinceCode, sender.Address, at, ct);
        if (own > law.Number("flood.address-most", today))
        {
            return FloodAnswer.TooMany;
        }

        if (own == 1)
        {
            await ForgetAsync(db, provinceCode, at, ct);
        }

        var network = await AddAsync(db, provinceCode, sender.Network, at, ct);
        return own > law.Number("flood.address-hour", today) || network > law.Number("flood.network-hour", today)
            ? FloodAnswer.Suspicious
            : FloodAnswer.Plain;
    }

    /// <summary>Whether an address has had its hour's messages: asked before anything costs a write.</summary>
    public async Task<bool> IsFullAsync(
        Db db,
        string provinceCode,
        SenderMarks sender,
        DateTimeOffset at,
        DateOnly today,
        CancellationToken ct
    ) => await CountOfAsync(db, provinceCode, sender.Address, at, ct) >= law.Number("flood.address-most", today);

    public static Task<int> CountOfAsync(Db db, string provinceCode, string mark, DateTimeOffset at, CancellationToken ct)
    {
        var (hour, counts) = (HourOf(at), db.SenderCounts);
        return counts
            .AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.Mark == mark && row.Hour == hour)
            .Select(row => row.Count)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>One more of a mark in its hour; how many there are now.</summary>
    public static async Task<int> AddAsync(Db db, string provinceCode, string mark, DateTimeOffset at, CancellationToken ct)
    {
        var hour = HourOf(at);
        return (
            await db
                .Database.SqlQuery<int>(
                    $"""
                    INSERT INTO petitions_sender_counts (province_code, mark, hour, count) VALUES ({provinceCode}, {mark}, {hour}, 1)
                    ON CONFLICT (province_code, mark, hour) DO UPDATE SET count = petitions_sender_counts.count + 1
                    RETURNING count AS "Value"
                    """
                )
                .ToListAsync(ct)
        )[0];
    }

    private static async Task ForgetAsync(Db db, string provinceCode, DateTimeOffset at, CancellationToken ct)
    {
        var (old, counts) = (HourOf(at) - Kept, db.SenderCounts);
        await counts.Where(row => row.ProvinceCode == provinceCode && row.Hour < old).ExecuteDeleteAsync(ct);
    }

    public static long HourOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / 3600;
}

/// <summary>By what an address and its network are counted.</summary>
internal sealed record SenderMarks(string Address, string Network);
