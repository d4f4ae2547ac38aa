using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Outages;

/// <summary>Mends the times of an outage that were written down wrongly; what stood there before stays in its history.</summary>
internal sealed class CorrectOutage(WriteGate gate, PermissionRegistry permissions)
{
    /// <summary>Whoever wrote it down, and whoever may write down others of the unit.</summary>
    public static bool May(Outage outage, Seat seat, bool mayRecord) =>
        outage.RecordedById == seat.AccountId || (mayRecord && seat.Scope.Covers(outage.UnitPath));

    public Task<Result> RunAsync(
        OutageId id,
        DateTimeOffset? from,
        DateTimeOffset? to,
        string? reason,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await write.Db.Outages.FirstOrDefaultAsync(row => row.Id == id, token) is not { } outage)
                {
                    return TerritoryRefusals.UnknownOutage;
                }

                if (!May(outage, seat, permissions.Allows(seat.Role, TerritoryPermissions.Outages)))
                {
                    return TerritoryRefusals.NotYourOutage;
                }

                if (from is not { } begun)
                {
                    return TerritoryRefusals.OutageStartMissing;
                }

                var before = TimesOf(outage);
                var done = outage.Correct(begun, to, reason, deed.At);
                if (done.IsRefused)
                {
                    return done;
                }

                if (await RecordOutage.OverlapAsync(write.Db, outage, begun, to, token) is { } overlap)
                {
                    return overlap;
                }

                write.Record(
                    "territory.outage-corrected",
                    "outage",
                    id.Value,
                    outage.UnitPath.Length > 1 ? outage.UnitPath[1..3] : string.Empty,
                    outage.UnitPath,
                    $"Sửa giờ sự cố: {before} thành {TimesOf(outage)}; {reason!.Trim()}"
                );
                return Result.Done;
            },
            ct
        );

    private static string TimesOf(Outage outage) =>
        $"từ {VietnameseFormat.Moment(outage.From)}" + (outage.To is { } to ? $" đến {VietnameseFormat.Moment(to)}" : ", chưa khắc phục");
}
