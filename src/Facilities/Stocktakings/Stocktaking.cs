using System.Security.Cryptography;
using System.Text;
using ThongSuot.Facilities.Machines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Stocktakings;

/// <summary>What somebody saw of a machine. Names are stored.</summary>
internal enum CountResult
{
    /// <summary>Nobody has looked.</summary>
    Waiting,
    Present,
    Broken,

    /// <summary>Somebody looked and it was not there.</summary>
    NotSeen,
}

internal enum StocktakingState
{
    Open,

    /// <summary>Closed by whoever counted; the leader's signature is missing.</summary>
    Closed,
    Signed,
}

/// <summary>
/// The machines of a unit, counted from a day on with their labels. What was closed never changes: both signatures are under its SHA-256,
/// and the machines themselves change with the second.
/// </summary>
internal sealed class Stocktaking : IInProvince
{
    public const string RecordKind = "stocktaking";

    public required StocktakingId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>KK25-2025-0004</c>.</summary>
    public required string Code { get; init; }

    public required string UnitPath { get; init; }

    public required DateOnly On { get; init; }

    public required string OpenedBy { get; init; }

    /// <summary>Machines to be found.</summary>
    public required int Machines { get; init; }

    public StocktakingState State { get; private set; }

    public AccountId? ClosedById { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>SHA-256 in hexadecimal of the lines as they were closed.</summary>
    public string? Hash { get; private set; }

    public string? SignedBy { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public int Version { get; private set; }

    public Result Close(IReadOnlyList<StocktakingLine> lines, Seat seat, DateTimeOffset at)
    {
        if (State != StocktakingState.Open)
        {
            return MachineRefusals.StocktakingClosed;
        }

        (State, ClosedById, ClosedBy, ClosedAt, Hash) = (StocktakingState.Closed, seat.AccountId, seat.Signature, at, HashOf(lines));
        Version++;
        return Result.Done;
    }

    public Refusal? AgainstSigning(Seat seat) =>
        State == StocktakingState.Open ? MachineRefusals.StocktakingNotClosed
        : State == StocktakingState.Signed ? MachineRefusals.StocktakingSigned
        : !MachineActs.Leads(UnitPath, seat) ? MachineRefusals.NotYours
        : ClosedById == seat.AccountId ? MachineRefusals.OwnStocktaking
        : null;

    public Result Sign(Seat seat, DateTimeOffset at)
    {
        if (AgainstSigning(seat) is { } against)
        {
            return against;
        }

        (State, SignedBy, SignedAt) = (StocktakingState.Signed, seat.Signature, at);
        Version++;
        return Result.Done;
    }

    /// <summary>The lines are those that were closed.</summary>
    public bool IsIntact(IReadOnlyList<StocktakingLine> lines) => Hash is null || Hash == HashOf(lines);

    private static string HashOf(IReadOnlyList<StocktakingLine> lines) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        lines
                            .OrderBy(line => line.Code, StringComparer.Ordinal)
                            .Select(line =>
                                $"{line.Code}\t{line.Name}\t{line.Result}\t{line.CountedBy}\t{line.CountedAt?.ToUnixTimeSeconds()}"
                            )
                    )
                )
            )
        );
}

/// <summary>One machine of a stocktaking, as it was called when the stocktaking was opened.</summary>
internal sealed class StocktakingLine : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required StocktakingId StocktakingId { get; init; }

    public required MachineId MachineId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Post { get; init; }

    public CountResult Result { get; private set; }

    public string? CountedBy { get; private set; }

    public DateTimeOffset? CountedAt { get; private set; }

    public int Version { get; private set; }

    public void Count(CountResult result, string by, DateTimeOffset at)
    {
        (Result, CountedBy, CountedAt) = (result, by, at);
        Version++;
    }
}

/// <summary>Words on screen for each value.</summary>
internal static class StocktakingLabels
{
    public static string Of(StocktakingState state) =>
        state switch
        {
            StocktakingState.Open => "Đang đếm",
            StocktakingState.Closed => "Đã đóng, chờ lãnh đạo ký",
            _ => "Đã đủ hai chữ ký",
        };

    public static string Style(StocktakingState state) => state == StocktakingState.Signed ? "in-time" : "near";

    /// <summary>What nobody looked at is not counted, which is not the same as not there.</summary>
    public static string Of(CountResult result) =>
        result switch
        {
            CountResult.Present => "Còn",
            CountResult.Broken => "Hỏng",
            CountResult.NotSeen => "Không thấy",
            _ => "Chưa đếm",
        };

    public static string Slug(CountResult result) =>
        result switch
        {
            CountResult.Present => "con",
            CountResult.Broken => "hong",
            CountResult.NotSeen => "khong-thay",
            _ => "chua-dem",
        };

    public static string Style(CountResult result) =>
        result switch
        {
            CountResult.Present => "in-time",
            CountResult.Broken => "near",
            CountResult.NotSeen => "overdue",
            _ => "stopped",
        };
}
